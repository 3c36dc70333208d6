// A web page, or the page form of an e-mail, as readable lines (htmlparser2 parses; nothing runs and nothing is fetched).
import { Parser } from 'htmlparser2'
import type { HiddenKind, HiddenText, Reading } from './file-text.ts'
import { refuse, remark } from './problem.ts'
import type { Run } from './run.ts'
import { type Sheet, startSheet } from './sheet.ts'

const BLOCKS = new Set(
  'p div section article header footer main aside nav address h1 h2 h3 h4 h5 h6 pre dl dt dd ul ol figure figcaption form fieldset legend blockquote caption hr body'.split(
    ' ',
  ),
)
/** Text in these is not on the page. */
const NO_TEXT = new Set('script style template noscript object iframe svg math select textarea'.split(' '))
const FETCHES: ReadonlyMap<string, string> = new Map([
  ['img', 'src'],
  ['iframe', 'src'],
  ['link', 'href'],
  ['script', 'src'],
  ['object', 'data'],
])
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/i

type Page = {
  readonly run: Run
  readonly sheet: Sheet
  readonly hidden: HiddenText[]
  readonly lists: { readonly numbered: boolean; count: number }[]
  /** For each open element: is its text kept off the page, and why. */
  readonly open: { readonly name: string; readonly off: 'no' | 'hidden' | 'dropped' | 'title' }[]
  buffer: string
  script: boolean
  outside: boolean
  quotes: number
  pre: number
}

type Attributes = Readonly<Record<string, string>>

function note(page: Page, kind: HiddenKind, label: string, text: string | undefined): void {
  const bare = text?.trim() ?? ''
  if (bare === '') return
  page.run.write(bare.length)
  page.hidden.push({ kind, label, text: bare, inText: false })
}

const offOf = (page: Page): 'no' | 'hidden' | 'dropped' | 'title' => page.open.at(-1)?.off ?? 'no'

function whyOff(page: Page, name: string, attributes: Attributes): 'no' | 'hidden' | 'dropped' | 'title' {
  const now = offOf(page)
  if (now !== 'no') return now
  if (NO_TEXT.has(name)) return 'dropped'
  if (name === 'title') return 'title'
  return Object.hasOwn(attributes, 'hidden') || HIDING.test(attributes['style'] ?? '') ? 'hidden' : 'no'
}

function readAttributes(page: Page, name: string, attributes: Attributes): void {
  const address = attributes[FETCHES.get(name) ?? ''] ?? ''
  page.outside ||= /^(?:https?:)?\/\//i.test(address)
  page.script ||= name === 'script' || Object.keys(attributes).some((key) => key.startsWith('on'))
  note(page, 'alt-text', 'Beschrijving van een afbeelding of link', attributes['alt'] ?? attributes['title'])
  KEEPS.get(name)?.(page, attributes)
}

/** Elements whose attributes hold words that the page does not show. */
const KEEPS: ReadonlyMap<string, (page: Page, attributes: Attributes) => void> = new Map([
  [
    'a',
    (page: Page, { href = '#' }: Attributes) => {
      if (!href.startsWith('#')) note(page, 'link', 'Link', href)
    },
  ],
  [
    'meta',
    (page: Page, { name, content }: Attributes) => {
      if (name !== undefined && name !== 'viewport' && name !== 'generator') note(page, 'property', name, content)
    },
  ],
  ['input', (page: Page, { name = 'Veld', value }: Attributes) => note(page, 'form-field', name, value)],
])

function openElement(page: Page, name: string, attributes: Attributes): void {
  readAttributes(page, name, attributes)
  const off = whyOff(page, name, attributes)
  page.open.push({ name, off })
  if (page.open.length > page.run.limits.xmlDepth * 16) refuse('te-diep')
  if (off === 'no') layOut(page, name)
}

function layOut(page: Page, name: string): void {
  OPENS.get(name)?.(page)
  if (name === 'li') page.sheet.startParagraph(mark(page))
  else if (BLOCKS.has(name)) page.sheet.startParagraph(quote(page))
}

type Act = (page: Page) => void

const openCell: Act = (page) => page.sheet.openCell()
const closeCell: Act = (page) => page.sheet.closeCell()
const closeList: Act = (page) => page.lists.pop()

const OPENS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['br', (page) => page.sheet.write('\n')],
  ['table', (page) => page.sheet.openTable()],
  ['td', openCell],
  ['th', openCell],
  ['ul', (page) => page.lists.push({ numbered: false, count: 0 })],
  ['ol', (page) => page.lists.push({ numbered: true, count: 0 })],
  [
    'pre',
    (page) => {
      page.pre += 1
    },
  ],
  [
    'blockquote',
    (page) => {
      page.quotes += 1
    },
  ],
])

const CLOSES: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['table', (page) => page.sheet.closeTable()],
  ['tr', (page) => page.sheet.closeRow()],
  ['td', closeCell],
  ['th', closeCell],
  ['ul', closeList],
  ['ol', closeList],
  [
    'pre',
    (page) => {
      page.pre -= 1
    },
  ],
  [
    'blockquote',
    (page) => {
      page.quotes -= 1
    },
  ],
])

/** A quoted older message gets the sign that mail programs use in plain text. */
const quote = (page: Page): string => '> '.repeat(Math.min(page.quotes, 8))

function mark(page: Page): string {
  const list = page.lists.at(-1)
  if (list === undefined) return `${quote(page)}- `
  list.count += 1
  return `${quote(page)}${list.numbered ? `${list.count}. ` : '- '}`
}

function closeElement(page: Page, name: string): void {
  const off = offOf(page)
  page.open.pop()
  if (off !== 'no') {
    if (offOf(page) === 'no') showOff(page, off)
    return
  }
  CLOSES.get(name)?.(page)
  if (name === 'li' || BLOCKS.has(name)) page.sheet.startParagraph(quote(page))
}

function showOff(page: Page, off: 'hidden' | 'dropped' | 'title'): void {
  if (off === 'title') note(page, 'property', 'Titel', page.buffer)
  if (off === 'hidden') note(page, 'hidden-text', 'Verborgen tekst', page.buffer)
  page.buffer = ''
}

function write(page: Page, text: string): void {
  const off = offOf(page)
  if (off === 'no') page.sheet.write(page.pre > 0 ? text : text.replace(/[ \t\r\n]+/g, ' '))
  else if (off !== 'dropped') page.buffer += text
}

const PIECE = 65_536

/** Reads a page. In: its text. Out: lines with list signs, table rows and `> ` before quoted messages; hidden pieces apart. */
export async function readHtml(html: string, run: Run): Promise<Reading> {
  const page: Page = {
    run,
    sheet: startSheet(run),
    hidden: [],
    lists: [],
    open: [],
    buffer: '',
    script: false,
    outside: false,
    quotes: 0,
    pre: 0,
  }
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(page, name, attributes),
    onclosetag: (name) => closeElement(page, name),
    ontext: (text) => write(page, text),
    oncomment: (text) => note(page, 'comment', 'Opmerking in de code', text),
  })
  for (let at = 0, piece = 1; at < html.length; at += PIECE, piece += 1) {
    run.check()
    parser.write(html.slice(at, at + PIECE))
    if (piece % 16 === 0) await run.breathe()
  }
  parser.end()
  const remarks = [
    ...(page.script ? [remark('script-niet-uitgevoerd')] : []),
    ...(page.outside ? [remark('extern-niet-opgehaald')] : []),
  ]
  return { text: page.sheet.finish(), pages: [], parts: [], hidden: page.hidden, remarks }
}
