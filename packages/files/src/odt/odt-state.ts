// What is known while an odt is walked through: its styles, its lists, and where the letters go.
import type { HiddenKind, HiddenText } from '../file-text.ts'
import type { Run } from '../run.ts'
import { type Sheet, startSheet } from '../sheet.ts'

/** A piece that is gathered apart from the page: a note, a comment, a deletion, a header. */
export type Aside = { readonly kind: HiddenKind | 'note-mark' | 'sender'; text: string }

/** How one level of a list is numbered; `levels` is how many levels the sign shows. */
type ListLevel = {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly levels: number
}

/** An open list: its style, and how far it has counted. */
type List = { readonly style: string; count: number }

export type OdtState = {
  readonly run: Run
  readonly sheet: Sheet
  readonly hidden: HiddenText[]
  readonly notes: string[]
  readonly bands: { readonly kind: 'header' | 'footer'; readonly text: string }[]
  readonly outside: Set<string>
  readonly asides: Aside[]
  readonly lists: List[]
  /** Styles that hide their text. */
  readonly hidingStyles: Set<string>
  /** Levels with numbers, by list style and level ("L1 2"); a level that is not here has bullets. */
  readonly numbered: Map<string, ListLevel>
  /** How far the last outer list of each style counted, for a list that goes on after a paragraph. */
  readonly counted: Map<string, number>
  readonly spans: boolean[]
  readonly insertions: Map<string, { text: string }>
  style: string
  unseen: string
  readonly change: { author: string }
  newItem: boolean
}

export function startState(run: Run): OdtState {
  return {
    run,
    sheet: startSheet(run),
    hidden: [],
    notes: [],
    bands: [],
    outside: new Set(),
    asides: [],
    lists: [],
    hidingStyles: new Set(),
    numbered: new Map(),
    counted: new Map(),
    spans: [],
    insertions: new Map(),
    style: '',
    unseen: '',
    change: { author: '' },
    newItem: false,
  }
}

/** Adds a hidden piece, unless it is empty. */
export function hide(state: OdtState, kind: HiddenKind, label: string, text: string, inText: boolean): void {
  const bare = text.trim()
  if (bare !== '') state.hidden.push({ kind, label, text: bare, inText })
}

/** Sends letters where they belong: an aside, hidden text, or the page. */
export function put(state: OdtState, text: string): void {
  const aside = state.asides.at(-1)
  if (aside !== undefined) {
    state.run.write(text.length)
    aside.text += text
    return
  }
  if (state.spans.includes(true)) {
    state.run.write(text.length)
    state.unseen += text
    return
  }
  for (const insertion of state.insertions.values()) insertion.text += text
  state.sheet.write(text)
}
