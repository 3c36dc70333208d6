// The metadata of an odt: title, authors, own properties.
import type { HiddenText } from '../file-text.ts'
import type { Run } from '../run.ts'
import { walkXml } from '../xml.ts'

const LABELS: ReadonlyMap<string, string> = new Map([
  ['dc:title', 'Titel'],
  ['dc:subject', 'Onderwerp'],
  ['dc:description', 'Opmerkingen bij het bestand'],
  ['dc:creator', 'Laatst gewijzigd door'],
  ['dc:date', 'Gewijzigd op'],
  ['meta:initial-creator', 'Auteur'],
  ['meta:creation-date', 'Gemaakt op'],
  ['meta:keyword', 'Trefwoorden'],
  ['meta:printed-by', 'Afgedrukt door'],
  ['meta:print-date', 'Laatst afgedrukt op'],
])

const TECHNICAL = new Set(['dc:language', 'meta:generator', 'meta:editing-cycles', 'meta:editing-duration'])

/** The properties in `meta.xml`, each with its Dutch name. */
export async function readMeta(bytes: Iterable<Uint8Array>, run: Run): Promise<readonly HiddenText[]> {
  const found: HiddenText[] = []
  let own = ''
  let value = ''
  await walkXml(bytes, run, {
    open: (tag) => {
      own = tag.name === 'meta:user-defined' ? (tag.attribute('meta:name') ?? '') : ''
      value = ''
    },
    text: (text) => {
      value += text
    },
    close: (name) => {
      const text = value.trim()
      value = ''
      if (text === '' || TECHNICAL.has(name)) return
      run.write(text.length)
      found.push({ kind: 'property', label: own === '' ? (LABELS.get(name) ?? name) : own, text, inText: false })
    },
  })
  return found
}
