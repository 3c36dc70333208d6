// Walks through the XML of an odt: paragraphs, lists and tables to the page; notes, comments and changes beside it.
import { inFormat } from '../counting.ts'
import { type Tag, walkXml } from '../xml.ts'
import { type Aside, hide, type OdtState, put } from './odt-state.ts'

type OnOpen = (state: OdtState, tag: Tag) => void
type OnClose = (state: OdtState) => void

const aside =
  (kind: Aside['kind']): OnOpen =>
  (state) => {
    state.asides.push({ kind, text: '' })
  }

/** Paragraphs inside an aside only break its line. */
const openParagraph: OnOpen = (state, tag) => {
  const style = tag.attribute('text:style-name') ?? ''
  state.spans.push(state.hidingStyles.has(style))
  if (state.asides.length > 0) return
  state.sheet.startParagraph(state.newItem ? itemMark(state) : '')
  state.newItem = false
}

function itemMark(state: OdtState): string {
  const list = state.lists.at(-1)
  if (list === undefined) return ''
  list.count += 1
  const depth = state.lists.length
  if (depth === 1) state.counted.set(list.style, list.count)
  const level = state.numbered.get(`${list.style} ${depth}`)
  if (level === undefined) return '- '
  const shown = state.lists.slice(Math.max(0, depth - level.levels))
  const numbers = shown.map((item, at) => {
    const own = state.numbered.get(`${list.style} ${depth - shown.length + at + 1}`)
    return inFormat(Math.max(item.count, 1), own?.format ?? '1')
  })
  return `${level.prefix}${numbers.join('.')}${level.suffix} `
}

/** A level of a list style. Without a format the level has no number. */
const listLevel: OnOpen = (state, tag) => {
  const format = tag.attribute('style:num-format') ?? ''
  if (format === '') return
  state.numbered.set(`${state.style} ${tag.attribute('text:level') ?? ''}`, {
    format,
    prefix: tag.attribute('style:num-prefix') ?? '',
    suffix: tag.attribute('style:num-suffix') ?? '',
    levels: Math.min(Number.parseInt(tag.attribute('text:display-levels') ?? '1', 10) || 1, 10),
  })
}

const closeParagraph: OnClose = (state) => {
  state.spans.pop()
  hide(state, 'hidden-text', 'Verborgen tekst', state.unseen, false)
  state.unseen = ''
  const open = state.asides.at(-1)
  if (open === undefined) state.sheet.endParagraph()
  else open.text += '\n'
}

/** An inner list takes the style of the list around it; an outer list may go on where the last one of its style stopped. */
const openList: OnOpen = (state, tag) => {
  const style = tag.attribute('text:style-name') ?? state.lists.at(-1)?.style ?? ''
  const goesOn =
    tag.attribute('text:continue-numbering') === 'true' || tag.attribute('text:continue-list') !== undefined
  state.lists.push({ style, count: goesOn && state.lists.length === 0 ? (state.counted.get(style) ?? 0) : 0 })
}

const openSpan: OnOpen = (state, tag) => {
  state.spans.push(state.hidingStyles.has(tag.attribute('text:style-name') ?? ''))
}

const repeat =
  (sign: string): OnOpen =>
  (state, tag) => {
    put(state, sign.repeat(Math.min(Number.parseInt(tag.attribute('text:c') ?? '1', 10) || 1, 100)))
  }

/** A link to the web is only kept; a picture or frame from outside is remarked too. Nothing is fetched. */
const link: OnOpen = (state, tag) => {
  const target = tag.attribute('xlink:href') ?? ''
  if (target === '' || target.startsWith('#')) return
  const away = /^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//') || target.startsWith('../')
  if (!away) return
  if (tag.name !== 'text:a') state.outside.add(tag.name.slice(tag.name.indexOf(':') + 1))
  hide(state, 'link', tag.name === 'text:a' ? 'Link' : 'Verwijzing naar buiten', target, false)
}

const openHiddenField: OnOpen = (state, tag) => {
  hide(state, 'hidden-text', 'Verborgen tekst', tag.attribute('text:string-value') ?? '', false)
  state.spans.push(true)
}

/** Insertions that are open at the same moment beyond this are not told apart; their words stand in the text. */
const MOST_INSERTIONS = 64

const startInsertion: OnOpen = (state, tag) => {
  if (state.insertions.size < MOST_INSERTIONS) state.insertions.set(tag.attribute('text:change-id') ?? '', { text: '' })
}

const endInsertion: OnOpen = (state, tag) => {
  const id = tag.attribute('text:change-id') ?? ''
  hide(state, 'inserted', 'Toegevoegd', state.insertions.get(id)?.text ?? '', true)
  state.insertions.delete(id)
}

const OPEN: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  [
    'style:style',
    (state, tag) => {
      state.style = tag.attribute('style:name') ?? ''
    },
  ],
  [
    'style:text-properties',
    (state, tag) => {
      if (tag.attribute('text:display') === 'none') state.hidingStyles.add(state.style)
    },
  ],
  [
    'text:list-style',
    (state, tag) => {
      state.style = tag.attribute('style:name') ?? ''
    },
  ],
  ['text:list-level-style-number', listLevel],
  ['text:p', openParagraph],
  ['text:h', openParagraph],
  ['text:list', openList],
  [
    'text:list-item',
    (state) => {
      state.newItem = true
    },
  ],
  ['text:span', openSpan],
  ['text:a', link],
  ['draw:image', link],
  ['draw:object', link],
  ['draw:floating-frame', link],
  ['text:section-source', link],
  ['text:hidden-text', openHiddenField],
  ['text:hidden-paragraph', openHiddenField],
  ['text:s', repeat(' ')],
  ['text:tab', (state) => put(state, '\t')],
  ['text:line-break', (state) => put(state, '\n')],
  [
    'text:section',
    (state, tag) => {
      state.spans.push(tag.attribute('text:display') === 'none')
    },
  ],
  ['text:note-citation', aside('note-mark')],
  ['text:note-body', aside('footnote')],
  ['office:annotation', aside('comment')],
  ['dc:creator', aside('sender')],
  ['dc:date', aside('note-mark')],
  ['meta:creator-initials', aside('note-mark')],
  ['meta:date-string', aside('note-mark')],
  ['text:deletion', aside('deleted')],
  ['text:change-start', startInsertion],
  ['text:change-end', endInsertion],
  ['style:header', aside('header')],
  ['style:header-left', aside('header')],
  ['style:header-first', aside('header')],
  ['style:footer', aside('footer')],
  ['style:footer-left', aside('footer')],
  ['style:footer-first', aside('footer')],
  ['svg:title', aside('alt-text')],
  ['svg:desc', aside('alt-text')],
  ['table:table', (state) => onPage(state, () => state.sheet.openTable())],
  ['table:table-cell', (state) => onPage(state, () => state.sheet.openCell())],
])

const onPage = (state: OdtState, act: () => void): void => {
  if (state.asides.length === 0) act()
}

const endAside: OnClose = (state) => {
  const ended = state.asides.pop()
  if (ended === undefined || ended.kind === 'note-mark') return
  if (ended.kind === 'sender') state.change.author = ended.text.trim()
  else keep(state, ended.kind, ended.text.trim())
}

/** An aside that ended finds its place: a note and a header belong to the page, the rest is hidden. */
function keep(state: OdtState, kind: Exclude<Aside['kind'], 'note-mark' | 'sender'>, text: string): void {
  if (text === '') return
  if (kind === 'footnote') {
    state.notes.push(text)
    put(state, ` (noot ${state.notes.length})`)
    hide(state, kind, `Noot ${state.notes.length}`, text, true)
  } else if (kind === 'header' || kind === 'footer') {
    state.bands.push({ kind, text })
    hide(state, kind, kind === 'header' ? 'Koptekst' : 'Voettekst', text, true)
  } else if (kind === 'alt-text') hide(state, kind, 'Beschrijving van een afbeelding', text, false)
  else {
    const word = kind === 'comment' ? 'Opmerking van' : 'Verwijderd door'
    const { author } = state.change
    hide(state, kind, author === '' ? word.slice(0, word.indexOf(' ')) : `${word} ${author}`, text, false)
    endAuthor(state)
  }
}

/** Who inserted something is told once; the insertion itself stands in the text. */
function endAuthor(state: OdtState): void {
  hide(state, 'property', 'Schrijver van een wijziging of opmerking', state.change.author, false)
  state.change.author = ''
}

const ASIDES = [...OPEN.keys()].filter((name) =>
  /^(?:office:annotation|dc:|meta:|svg:|style:(?:header|footer)|text:(?:note-|deletion))/.test(name),
)

const CLOSE: ReadonlyMap<string, OnClose> = new Map<string, OnClose>([
  ...ASIDES.map((name): [string, OnClose] => [name, endAside]),
  ['text:p', closeParagraph],
  ['text:h', closeParagraph],
  [
    'text:span',
    (state) => {
      state.spans.pop()
    },
  ],
  [
    'text:hidden-text',
    (state) => {
      state.spans.pop()
    },
  ],
  [
    'text:hidden-paragraph',
    (state) => {
      state.spans.pop()
    },
  ],
  [
    'text:section',
    (state) => {
      state.spans.pop()
    },
  ],
  ['text:insertion', endAuthor],
  [
    'text:list',
    (state) => {
      state.lists.pop()
    },
  ],
  ['table:table-cell', (state) => onPage(state, () => state.sheet.closeCell())],
  ['table:table-row', (state) => onPage(state, () => state.sheet.closeRow())],
  ['table:table', (state) => onPage(state, () => state.sheet.closeTable())],
])

const WORDS = /^(?:text:(?!tracked-changes|changed-region|list|note$)|dc:|meta:|svg:|office:annotation)/

/** Walks one XML part of an odt into the state. Refuses what `walkXml` refuses. */
export async function walkOdt(bytes: Iterable<Uint8Array>, state: OdtState): Promise<void> {
  await walkXml(bytes, state.run, {
    open: (tag) => OPEN.get(tag.name)?.(state, tag),
    text: (text, path) => {
      if (WORDS.test(path.at(-1) ?? '')) put(state, text.replace(/[\n\r\t ]+/g, ' '))
    },
    close: (name) => CLOSE.get(name)?.(state),
  })
}
