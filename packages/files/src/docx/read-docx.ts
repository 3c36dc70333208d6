// A Word document: what the page shows becomes the text, all the rest becomes hidden pieces. Macros and outside parts stay closed.
import type { HiddenKind, HiddenText, Reading } from '../file-text.ts'
import { type Remark, type RemarkCode, refusalOf, remark } from '../problem.ts'
import type { Run } from '../run.ts'
import type { Zip } from '../zip.ts'
import { readNumbering } from './numbering.ts'
import { mainPart, type Relation, relationsOf } from './package.ts'
import { readLooseWords, readProperties, readVariables } from './properties.ts'
import { walkStory } from './story.ts'
import { type Book, type Section, startState } from './story-state.ts'
import { readStyles } from './styles.ts'

/** All that is gathered on the way. `broken` names side parts that could not be read. */
type Work = {
  readonly zip: Zip
  readonly types: ReadonlyMap<string, string>
  readonly book: Book
  readonly hidden: HiddenText[]
  readonly broken: string[]
  readonly external: Set<string>
  readonly done: Set<string>
}

/** Reads an opened docx. In: the zip and its content types. Out: the text with its hidden pieces. Refuses what zip and XML refuse. */
export async function readDocx(zip: Zip, types: ReadonlyMap<string, string>, run: Run): Promise<Reading> {
  const main = await mainPart(zip, types, run)
  const near = (ending: string): Iterable<Uint8Array> | undefined =>
    zip.entries.get(partOf(types, ending) ?? '')?.read()
  const book: Book = {
    run,
    styles: await readStyles(near('.styles+xml'), run),
    numbering: await readNumbering(near('.numbering+xml'), run),
    notes: new Map(),
    authors: new Set(),
  }
  const work: Work = { zip, types, book, hidden: [], broken: [], external: new Set(), done: new Set([main.path]) }
  const body = (await story(work, main.path)).map((section) => section.text).join('\n\n')
  const headers = await bands(work, 'header')
  const footers = await bands(work, 'footer')
  const notes = [...(await noteTexts(work, 'footnote')), ...(await noteTexts(work, 'endnote'))]
  await comments(work)
  await sideParts(work)
  authors(work)
  const text = [...headers, body, ...footers, ...notes].filter((piece) => piece !== '').join('\n\n')
  return { text, pages: [], parts: [], hidden: work.hidden, remarks: remarksOf(work) }
}

function partOf(types: ReadonlyMap<string, string>, ending: string): string | undefined {
  return [...types].find(([, type]) => type.endsWith(ending))?.[0]
}

function partsOf(work: Work, ending: string): readonly string[] {
  return [...work.types]
    .filter(([path, type]) => type.endsWith(ending) && work.zip.entries.has(path))
    .map(([path]) => path)
}

/** Reads one part with running text; its hidden pieces and links join the rest. */
async function story(work: Work, path: string): Promise<readonly Section[]> {
  const entry = work.zip.entries.get(path)
  if (entry === undefined) return []
  work.done.add(path)
  const relations = await relationsOf(work.zip, path, work.book.run)
  const state = startState(work.book, relations)
  await walkStory(entry.read(), state)
  for (const piece of state.hidden) work.hidden.push(piece)
  for (const relation of relations.values()) outside(work, relation)
  return state.sections
}

/** A link keeps its address, for the leak check; any other thing outside is only remarked. Nothing is fetched. */
function outside(work: Work, relation: Relation): void {
  if (!relation.external) return
  const kind = relation.type.slice(relation.type.lastIndexOf('/') + 1)
  if (kind !== 'hyperlink') work.external.add(kind)
  work.book.run.write(relation.target.length)
  work.hidden.push({
    kind: 'link',
    label: kind === 'hyperlink' ? 'Link' : 'Verwijzing naar buiten',
    text: relation.target,
    inText: false,
  })
}

/** The headers or the footers, each text once: a first and an even page often repeat the same one. */
async function bands(work: Work, kind: 'header' | 'footer'): Promise<readonly string[]> {
  const texts = new Set<string>()
  for (const path of partsOf(work, `.${kind}+xml`)) {
    for (const section of await story(work, path)) texts.add(section.text)
  }
  add(work, kind, kind === 'header' ? 'Koptekst' : 'Voettekst', [...texts], true)
  return [...texts]
}

function add(work: Work, kind: HiddenKind, label: string, texts: readonly string[], inText: boolean): void {
  for (const text of texts) work.hidden.push({ kind, label, text, inText })
}

/** Footnotes or endnotes as lines under the text, with the number that the text names. */
async function noteTexts(work: Work, kind: 'footnote' | 'endnote'): Promise<readonly string[]> {
  const lines: string[] = []
  for (const path of partsOf(work, `.${kind}s+xml`)) {
    const sections = await story(work, path)
    for (const section of sections.filter(isNote)) {
      const number = work.book.notes.get(`${kind} ${section.id}`)
      lines.push(number === undefined ? section.text : `Noot ${number}: ${section.text}`)
      add(work, 'footnote', number === undefined ? 'Noot' : `Noot ${number}`, [section.text], true)
    }
  }
  return lines
}

/** Word keeps the line above the notes in the same part. */
const isNote = (section: Section): boolean => section.type === '' || section.type === 'normal'

async function comments(work: Work): Promise<void> {
  for (const path of partsOf(work, '.comments+xml')) {
    for (const { author, text } of await story(work, path)) {
      add(work, 'comment', author === '' ? 'Opmerking' : `Opmerking van ${author}`, [text], false)
    }
  }
}

function authors(work: Work): void {
  add(work, 'property', 'Schrijver van een wijziging of opmerking', [...work.book.authors], false)
}

const PROPERTIES = /^docProps\/.*\.xml$/
const VARIABLES = /(?:^|\/)(?:settings|people)\.xml$/
const NO_WORDS =
  /(?:^|\/)(?:theme\/|_rels\/|\[Content_Types\]|styles|stylesWithEffects|numbering|fontTable|webSettings|commentsExtended|commentsIds|commentsExtensible)|\.rels$|itemProps\d*\.xml$/

/** Metadata, and words in parts without a page: charts, diagrams, stored data. A broken one is remarked and passed by. */
async function sideParts(work: Work): Promise<void> {
  for (const path of work.zip.entries.keys()) {
    if (/\.rels$/.test(path) && !path.startsWith('_rels')) await sideRelations(work, path)
    if (!path.endsWith('.xml') || work.done.has(path) || NO_WORDS.test(path)) continue
    await attempt(work, path, () => sidePart(work, path))
  }
}

async function attempt(work: Work, path: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (refusalOf(error) !== 'beschadigd') throw error
    work.broken.push(path)
  }
}

async function sidePart(work: Work, path: string): Promise<void> {
  const { run } = work.book
  const bytes = work.zip.entries.get(path)?.read() ?? []
  if (PROPERTIES.test(path)) work.hidden.push(...(await readProperties(bytes, run)))
  else if (VARIABLES.test(path)) work.hidden.push(...(await readVariables(bytes, run)))
  else {
    const words = await readLooseWords(bytes, run)
    if (words !== '') add(work, 'other-part', `Onderdeel ${path}`, [words], false)
  }
}

/** Relations of parts that hold no running text, such as the template in the settings. */
async function sideRelations(work: Work, path: string): Promise<void> {
  const part = path.replace(/_rels\/([^/]*)\.rels$/, '$1')
  if (work.done.has(part)) return
  await attempt(work, path, async () => {
    for (const relation of (await relationsOf(work.zip, part, work.book.run)).values()) outside(work, relation)
  })
}

const SEEN: readonly (readonly [RegExp, RemarkCode])[] = [
  [/vbaProject\.bin$|vbaData\.xml$/i, 'macro-niet-uitgevoerd'],
  [/\/(?:embeddings|activeX|afchunk)[^/]*(?:\/|\.)/i, 'ingesloten-niet-gelezen'],
  [/\/media\//i, 'beeld-niet-gelezen'],
]

function remarksOf(work: Work): readonly Remark[] {
  const paths = [...work.zip.entries.keys()]
  const found = SEEN.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, code]) => remark(code))
  if (work.external.size > 0) found.push(remark('extern-niet-opgehaald', [...work.external].join(', ')))
  if (work.broken.length > 0) found.push(remark('onderdeel-niet-gelezen', work.broken.join(', ')))
  return found
}
