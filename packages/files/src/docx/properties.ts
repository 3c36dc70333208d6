// The metadata of a docx: title, author, company, own properties and document variables.
import type { HiddenText } from '../file-text.ts'
import type { Run } from '../run.ts'
import { walkXml } from '../xml.ts'

/** Dutch names of the usual properties; an unknown one keeps its own name. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['dc:title', 'Titel'],
  ['dc:subject', 'Onderwerp'],
  ['dc:creator', 'Auteur'],
  ['dc:description', 'Opmerkingen bij het bestand'],
  ['dcterms:created', 'Gemaakt op'],
  ['dcterms:modified', 'Gewijzigd op'],
  ['cp:lastModifiedBy', 'Laatst gewijzigd door'],
  ['cp:keywords', 'Trefwoorden'],
  ['cp:category', 'Categorie'],
  ['cp:contentStatus', 'Status'],
  ['cp:lastPrinted', 'Laatst afgedrukt op'],
  ['ep:Company', 'Organisatie'],
  ['ep:Manager', 'Leidinggevende'],
  ['ep:Template', 'Sjabloon'],
  ['ep:HyperlinkBase', 'Basis van de links'],
])

/** Counts and settings of the program; they tell nothing about a person. */
const TECHNICAL =
  /^(?:ep:(?:Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|TotalTime|Application|AppVersion|DocSecurity|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged)|cp:(?:revision|version)|dc:language)$/

/** The properties in one part (`core.xml`, `app.xml`, `custom.xml`): each value with its Dutch name. */
export async function readProperties(bytes: Iterable<Uint8Array>, run: Run): Promise<readonly HiddenText[]> {
  const found: HiddenText[] = []
  let own = ''
  let value = ''
  await walkXml(bytes, run, {
    open: (tag) => {
      if (tag.name === 'prop:property') own = tag.attribute('name') ?? ''
      value = ''
    },
    text: (text) => {
      value += text
    },
    close: (name, path) => {
      const text = value.trim()
      value = ''
      if (text === '' || TECHNICAL.test(name) || path.includes('ep:TitlesOfParts') || path.includes('ep:HeadingPairs'))
        return
      run.write(text.length)
      found.push({ kind: 'property', label: own === '' ? (LABELS.get(name) ?? name) : own, text, inText: false })
    },
  })
  return found
}

/** Document variables in `settings.xml` and names in `people.xml`. */
export async function readVariables(bytes: Iterable<Uint8Array>, run: Run): Promise<readonly HiddenText[]> {
  const found: HiddenText[] = []
  await walkXml(bytes, run, {
    open: (tag) => {
      const text =
        tag.name === 'w:docVar'
          ? tag.attribute('w:val')
          : tag.name === 'w15:person'
            ? tag.attribute('w15:author')
            : undefined
      if (text === undefined || text.trim() === '') return
      const label = tag.name === 'w:docVar' ? `Variabele ${tag.attribute('w:name') ?? ''}`.trim() : 'Schrijver'
      run.write(text.length)
      found.push({ kind: 'property', label, text, inText: false })
    },
  })
  return found
}

/** All words in a part that has no page of its own: a chart, a diagram, stored data. One line per element with text. */
export async function readLooseWords(bytes: Iterable<Uint8Array>, run: Run): Promise<string> {
  const lines: string[] = []
  let value = ''
  const take = (): void => {
    if (value.trim() !== '') lines.push(value.trim())
    value = ''
  }
  await walkXml(bytes, run, {
    open: take,
    text: (text) => {
      run.write(text.length)
      value += text
    },
    close: take,
  })
  return lines.join('\n')
}
