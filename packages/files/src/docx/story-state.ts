// What is known while one part of a docx is walked through, and where its letters go: the text, or a hidden piece.
import type { HiddenKind, HiddenText } from '../file-text.ts'
import type { Run } from '../run.ts'
import { type Sheet, startSheet } from '../sheet.ts'
import type { Numbering } from './numbering.ts'
import type { Relation } from './package.ts'
import type { Styles } from './styles.ts'

/** What the parts of one docx share. `notes` numbers the footnotes in the order in which the text names them. */
export type Book = {
  readonly run: Run
  readonly styles: Styles
  readonly numbering: Numbering
  readonly notes: Map<string, number>
  readonly authors: Set<string>
}

/** A note, a comment, or a whole part. */
export type Section = { readonly id: string; readonly author: string; readonly type: string; readonly text: string }

/** A change that someone tracked; `gone` when the words are no longer in the document. */
type Change = { readonly label: string; readonly gone: boolean; text: string }

type Paragraph = { style: string; list: string | null; level: number; hidden: boolean }
type RunOfText = { hidden: boolean; faint: boolean }

export type State = {
  readonly book: Book
  readonly relations: ReadonlyMap<string, Relation>
  readonly hidden: HiddenText[]
  readonly sections: Section[]
  readonly changes: Change[]
  readonly paragraphs: Paragraph[]
  readonly runs: RunOfText[]
  sheet: Sheet
  section: { readonly id: string; readonly author: string; readonly type: string }
  /** Inside an older writing of the same thing (`mc:Fallback`). */
  silent: number
  unseen: string
  faint: string
  code: string
  ticked: boolean
}

export function startState(book: Book, relations: ReadonlyMap<string, Relation>): State {
  return {
    book,
    relations,
    hidden: [],
    sections: [],
    changes: [],
    paragraphs: [],
    runs: [],
    sheet: startSheet(book.run),
    section: { id: '', author: '', type: '' },
    silent: 0,
    unseen: '',
    faint: '',
    code: '',
    ticked: false,
  }
}

/** Adds a hidden piece, unless it is empty. */
export function hide(state: State, kind: HiddenKind, label: string, text: string, inText: boolean): void {
  const bare = text.trim()
  if (bare === '') return
  state.book.run.write(bare.length)
  state.hidden.push({ kind, label, text: bare, inText })
}

/** Sends letters where they belong: a deletion, hidden text, or the sheet. */
export function put(state: State, text: string): void {
  if (state.silent > 0) return
  for (const change of state.changes) change.text += text
  if (state.changes.some((change) => change.gone)) return
  const run = state.runs.at(-1)
  if (run?.hidden === true || state.paragraphs.at(-1)?.hidden === true) {
    state.unseen += text
    return
  }
  if (state.unseen !== '') showUnseen(state)
  if (run?.faint === true) state.faint += text
  state.sheet.write(text)
}

/** Closes the hidden and faint pieces that are being gathered. */
export function showUnseen(state: State): void {
  hide(state, 'hidden-text', 'Verborgen tekst', state.unseen, false)
  hide(state, 'hidden-text', 'Tekst die bijna niet te zien is', state.faint, true)
  state.unseen = ''
  state.faint = ''
}

/** Ends a note, a comment or the part itself, and starts a new sheet. */
export function endSection(state: State): void {
  showUnseen(state)
  const text = state.sheet.finish()
  if (text !== '') state.sections.push({ ...state.section, text })
  state.sheet = startSheet(state.book.run)
  state.section = { id: '', author: '', type: '' }
}
