// Maakt Word-bestanden voor een proef, met de hand: alleen wat de proef nodig heeft.
import { maakZip } from './zippen.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Parts of a docx: the XML inside the root of each, or whole files under `los`. */
export type Onderdelen = {
  readonly body: string
  readonly header?: string
  readonly footer?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly styles?: string
  readonly numbering?: string
  readonly core?: string
  readonly app?: string
  readonly relaties?: string
  readonly los?: Readonly<Record<string, string | Uint8Array>>
  readonly soort?: string
}

/** A paragraph with plain text. */
export const alinea = (tekst: string, eigenschappen = ''): string =>
  `<w:p>${eigenschappen}<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`

const DELEN = ['header', 'footer', 'footnotes', 'comments', 'styles', 'numbering'] as const
const WORTELS = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  comments: 'comments',
  styles: 'styles',
  numbering: 'numbering',
} as const

/** A docx of these parts. */
export function maakDocx(onderdelen: Onderdelen): Uint8Array {
  const bestanden: Record<string, string | Uint8Array> = {}
  const aanwezig = DELEN.filter((deel) => onderdelen[deel] !== undefined)
  const soort = onderdelen.soort ?? `${MAIN}.document.main+xml`
  bestanden['[Content_Types].xml'] =
    `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${soort}"/>${aanwezig.map((deel) => `<Override PartName="/word/${deel}.xml" ContentType="${MAIN}.${deel}+xml"/>`).join('')}</Types>`
  bestanden['_rels/.rels'] = relaties(
    `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/>`,
  )
  bestanden['word/document.xml'] =
    `${KOP}<w:document ${W} ${R} ${DRAWING}><w:body>${onderdelen.body}</w:body></w:document>`
  bestanden['word/_rels/document.xml.rels'] = relaties(onderdelen.relaties ?? '')
  for (const deel of aanwezig) {
    bestanden[`word/${deel}.xml`] = `${KOP}<w:${WORTELS[deel]} ${W}>${onderdelen[deel]}</w:${WORTELS[deel]}>`
  }
  if (onderdelen.core !== undefined) {
    bestanden['docProps/core.xml'] =
      `${KOP}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${onderdelen.core}</cp:coreProperties>`
  }
  if (onderdelen.app !== undefined) {
    bestanden['docProps/app.xml'] =
      `${KOP}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${onderdelen.app}</Properties>`
  }
  return maakZip({ ...bestanden, ...onderdelen.los })
}

function relaties(inhoud: string): string {
  return `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inhoud}</Relationships>`
}

/** A relation to something outside the file. */
export const naarBuiten = (soort: string, doel: string): string =>
  `<Relationship Id="rId9" Type="${REL}/${soort}" Target="${doel}" TargetMode="External"/>`
