// Walks through one part of a docx that holds running text: the body, a header, the notes, the comments.
import { type Tag, walkXml } from '../xml.ts'
import { endSection, hide, put, type State, showUnseen } from './story-state.ts'
import { isOn } from './styles.ts'

type OnOpen = (state: State, tag: Tag, path: readonly string[]) => void
type OnClose = (state: State) => void

const DELETIONS = new Set(['w:del', 'w:moveFrom'])

const author = (state: State, tag: Tag): string => {
  const name = tag.attribute('w:author')?.trim() ?? ''
  if (name !== '') state.book.authors.add(name)
  return name
}

const by = (word: string, name: string): string => (name === '' ? word : `${word} door ${name}`)

const openChange: OnOpen = (state, tag) => {
  const gone = DELETIONS.has(tag.name)
  state.changes.push({ label: by(gone ? 'Verwijderd' : 'Toegevoegd', author(state, tag)), gone, text: '' })
}

const closeChange: OnClose = (state) => {
  const change = state.changes.pop()
  if (change !== undefined) hide(state, change.gone ? 'deleted' : 'inserted', change.label, change.text, !change.gone)
}

const openSection: OnOpen = (state, tag) => {
  endSection(state)
  state.section = { id: tag.attribute('w:id') ?? '', author: author(state, tag), type: tag.attribute('w:type') ?? '' }
}

const noteMark: OnOpen = (state, tag) => {
  const { notes } = state.book
  const id = `${tag.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${tag.attribute('w:id') ?? ''}`
  if (!notes.has(id)) notes.set(id, notes.size + 1)
  put(state, ` (noot ${notes.get(id)})`)
}

const openParagraph: OnOpen = (state) => {
  state.paragraphs.push({ style: '', list: null, level: 0, hidden: false })
  state.sheet.startParagraph('')
}

/** After the properties of a paragraph: its list sign, and whether its style hides it. */
const closeProperties: OnClose = (state) => {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph === undefined || state.silent > 0) return
  const { styles, numbering } = state.book
  const own = paragraph.list === null ? styles.listOf(paragraph.style) : paragraph
  paragraph.hidden = styles.hides(paragraph.style)
  if (own?.list != null) state.sheet.startParagraph(numbering({ list: own.list, level: own.level }))
}

const faintSize = 4

/** Signs of the Wingdings font that forms use as boxes and ticks. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0A8', '☐'],
  ['F06F', '☐'],
  ['F071', '☐'],
  ['F0FE', '☒'],
  ['F078', '☒'],
  ['F052', '☒'],
  ['F0FC', '✓'],
  ['F0B7', '•'],
  ['F0A7', '•'],
  ['F0E0', '→'],
])

const TECHNICAL_CODE =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|REF|PAGEREF|SEQ|STYLEREF|FORMTEXT|FORMCHECKBOX|DATE|TIME|SAVEDATE|PRINTDATE|NOTEREF)\b/i

const endCode: OnClose = (state) => {
  if (!TECHNICAL_CODE.test(state.code)) hide(state, 'field-code', 'Code van een veld', state.code, false)
  state.code = ''
}

const showAttributes =
  (...names: readonly string[]): OnOpen =>
  (state, tag) => {
    for (const name of names)
      hide(state, 'alt-text', 'Beschrijving van een afbeelding of link', tag.attribute(name) ?? '', false)
  }

const inRunProperties = (path: readonly string[]): boolean => path.at(-2) === 'w:rPr' && path.at(-3) === 'w:r'

const inRun =
  (change: (state: State, run: NonNullable<State['runs'][number]>, tag: Tag) => void): OnOpen =>
  (state, tag, path) => {
    const run = state.runs.at(-1)
    if (run !== undefined && inRunProperties(path)) change(state, run, tag)
  }

const OPEN: ReadonlyMap<string, OnOpen> = new Map<string, OnOpen>([
  ['w:footnote', openSection],
  ['w:endnote', openSection],
  ['w:comment', openSection],
  ['w:ins', openChange],
  ['w:moveTo', openChange],
  ['w:del', openChange],
  ['w:moveFrom', openChange],
  ['w:p', openParagraph],
  [
    'w:pStyle',
    (state, tag) =>
      onParagraph(state, (item) => {
        item.style = tag.attribute('w:val') ?? ''
      }),
  ],
  [
    'w:numId',
    (state, tag, path) =>
      path.includes('w:pPrChange') ||
      onParagraph(state, (item) => {
        item.list = tag.attribute('w:val') ?? null
      }),
  ],
  [
    'w:ilvl',
    (state, tag, path) =>
      path.includes('w:pPrChange') ||
      onParagraph(state, (item) => {
        item.level = Number(tag.attribute('w:val') ?? 0)
      }),
  ],
  ['w:r', (state) => state.runs.push({ hidden: false, faint: false })],
  [
    'w:vanish',
    inRun((_, run, tag) => {
      run.hidden = isOn(tag.attribute('w:val'))
    }),
  ],
  [
    'w:webHidden',
    inRun((_, run, tag) => {
      run.hidden = isOn(tag.attribute('w:val'))
    }),
  ],
  [
    'w:rStyle',
    inRun((state, run, tag) => {
      run.hidden ||= state.book.styles.hides(tag.attribute('w:val') ?? '')
    }),
  ],
  [
    'w:color',
    inRun((_, run, tag) => {
      run.faint ||= tag.attribute('w:val')?.toUpperCase() === 'FFFFFF'
    }),
  ],
  [
    'w:sz',
    inRun((_, run, tag) => {
      run.faint ||= Number(tag.attribute('w:val') ?? 99) <= faintSize
    }),
  ],
  [
    'w:tab',
    (state, _, path) => {
      if (path.at(-2) === 'w:r') put(state, '\t')
    },
  ],
  ['w:br', (state) => put(state, '\n')],
  ['w:cr', (state) => put(state, '\n')],
  ['w:noBreakHyphen', (state) => put(state, '-')],
  ['w:sym', (state, tag) => put(state, SYMBOLS.get(tag.attribute('w:char')?.toUpperCase() ?? '') ?? '')],
  ['w:footnoteReference', noteMark],
  ['w:endnoteReference', noteMark],
  ['w:tbl', (state) => state.sheet.openTable()],
  ['w:tc', (state) => state.sheet.openCell()],
  [
    'mc:Fallback',
    (state) => {
      state.silent += 1
    },
  ],
  [
    'w:fldSimple',
    (state, tag) => {
      state.code = tag.attribute('w:instr') ?? ''
      endCode(state)
    },
  ],
  [
    'w:fldChar',
    (state, tag) => {
      if (tag.attribute('w:fldCharType') !== 'begin') endCode(state)
    },
  ],
  [
    'w:checkBox',
    (state) => {
      state.ticked = false
    },
  ],
  [
    'w:default',
    (state, tag, path) => {
      if (path.at(-2) === 'w:checkBox') state.ticked = isOn(tag.attribute('w:val'))
    },
  ],
  [
    'w:checked',
    (state, tag, path) => {
      if (path.at(-2) === 'w:checkBox') state.ticked = isOn(tag.attribute('w:val'))
    },
  ],
  ['wp:docPr', showAttributes('descr', 'title')],
  ['pic:cNvPr', showAttributes('descr', 'title')],
  ['v:shape', showAttributes('alt')],
  ['v:imagedata', showAttributes('o:title')],
  ['w:hyperlink', showAttributes('w:tooltip')],
])

function onParagraph(state: State, change: (paragraph: State['paragraphs'][number]) => void): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph !== undefined) change(paragraph)
}

const CLOSE: ReadonlyMap<string, OnClose> = new Map<string, OnClose>([
  ['w:footnote', endSection],
  ['w:endnote', endSection],
  ['w:comment', endSection],
  ['w:ins', closeChange],
  ['w:moveTo', closeChange],
  ['w:del', closeChange],
  ['w:moveFrom', closeChange],
  ['w:pPr', closeProperties],
  [
    'w:p',
    (state) => {
      state.paragraphs.pop()
      showUnseen(state)
      state.sheet.endParagraph()
    },
  ],
  [
    'w:r',
    (state) => {
      state.runs.pop()
    },
  ],
  ['w:tc', (state) => state.sheet.closeCell()],
  ['w:tr', (state) => state.sheet.closeRow()],
  ['w:tbl', (state) => state.sheet.closeTable()],
  ['w:checkBox', (state) => put(state, state.ticked ? '☒ ' : '☐ ')],
])

const WORDS = new Set(['w:t', 'w:delText', 'm:t', 'a:t'])
const CODES = new Set(['w:instrText', 'w:delInstrText'])

/** Walks the part into the state; the caller takes the sections and hidden pieces from it. Refuses what `walkXml` refuses. */
export async function walkStory(bytes: Iterable<Uint8Array>, state: State): Promise<void> {
  await walkXml(bytes, state.book.run, {
    open: (tag, path) => {
      if (state.silent === 0 || tag.name === 'mc:Fallback') OPEN.get(tag.name)?.(state, tag, path)
    },
    text: (text, path) => {
      const name = path.at(-1) ?? ''
      if (WORDS.has(name)) put(state, text)
      else if (CODES.has(name) && state.silent === 0) state.code += text
    },
    close: (name) => {
      if (name === 'mc:Fallback') state.silent -= 1
      else if (state.silent === 0) CLOSE.get(name)?.(state)
    },
  })
  endSection(state)
}
