// Maakt OpenDocument-bestanden voor een proef, met de hand.
import { maakZip } from './zippen.ts'

const NS = ['office', 'text', 'table', 'style', 'meta']
  .map((naam) => `xmlns:${naam}="urn:oasis:names:tc:opendocument:xmlns:${naam}:1.0"`)
  .join(' ')
const MEER =
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
const KOP = '<?xml version="1.0" encoding="UTF-8"?>'

/** Parts of an odt: the XML inside each root. */
export type OdtDelen = {
  readonly tekst: string
  readonly automatisch?: string
  readonly stijlen?: string
  readonly meta?: string
  readonly manifest?: string
  readonly los?: Readonly<Record<string, string>>
}

/** An odt of these parts. */
export function maakOdt(delen: OdtDelen): Uint8Array {
  const manifest = delen.manifest ?? ''
  return maakZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${KOP}<office:document-content ${NS} ${MEER}><office:automatic-styles>${delen.automatisch ?? ''}</office:automatic-styles><office:body><office:text>${delen.tekst}</office:text></office:body></office:document-content>`,
    'styles.xml': `${KOP}<office:document-styles ${NS} ${MEER}><office:master-styles>${delen.stijlen ?? ''}</office:master-styles></office:document-styles>`,
    'meta.xml': `${KOP}<office:document-meta ${NS} ${MEER}><office:meta>${delen.meta ?? ''}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `${KOP}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
    ...delen.los,
  })
}
