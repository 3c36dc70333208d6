// The pieces of text that a command reads: what was pasted, or the text, attachments and hidden parts of one file.
import { type FileText, type HiddenText, isProblem, type PagePlace } from '@deelwijs/files'

/**
 * One piece. `waar` says where it stands (Dutch), null for pasted text; offsets of findings count from its start.
 * `hidden`: a reader of the printed page does not see it.
 */
export type Piece = {
  readonly waar: string | null
  readonly text: string
  readonly pages: readonly PagePlace[]
  readonly hidden: boolean
}

/** Something found, with the piece it was found in. */
export type Located<T> = { readonly piece: Piece; readonly found: T }

const MAIN = 'tekst'

/** Pasted text as the only piece. */
export function pastedPiece(text: string): Piece {
  return { waar: null, text, pages: [], hidden: false }
}

/** What a reader sees: the text of a file, and of every attachment that can be read. */
export function shownPieces(file: FileText): readonly Piece[] {
  return withParts(file, '').flatMap(({ part, at }) =>
    part.text.trim() === '' ? [] : [{ waar: at === '' ? MAIN : at, text: part.text, pages: part.pages, hidden: false }],
  )
}

/** What a reader does not see: names of files, properties, comments, removed and hidden text, addresses behind links. */
export function hiddenPieces(file: FileText): readonly Piece[] {
  return withParts(file, '').flatMap(({ part, at }) => [
    hiddenPiece(at, 'naam van het bestand', part.name),
    ...part.hidden.filter(isUnseen).map(({ label, text }) => hiddenPiece(at, label, text)),
  ])
}

/** Words that also stand in the text are seen there, unless their letters are too faint to see. */
function isUnseen({ inText, kind }: HiddenText): boolean {
  return !inText || kind === 'hidden-text'
}

function hiddenPiece(at: string, label: string, text: string): Piece {
  return { waar: at === '' ? label : `${at}, ${label}`, text, pages: [], hidden: true }
}

type Placed = { readonly part: FileText; readonly at: string }

/** A file and every attachment in it that was read, each with where it stands. */
export function withParts(file: FileText, at: string): readonly Placed[] {
  const inside = file.parts.flatMap((part) => (isProblem(part) ? [] : withParts(part, attachment(at, part.name))))
  return [{ part: file, at }, ...inside]
}

/** Where an attachment stands. */
export function attachment(at: string, name: string): string {
  return at === '' ? `bijlage ${name}` : `${at}, bijlage ${name}`
}

/** Findings as JSON; those from a file say where. */
export function asJson<T extends object>(located: readonly Located<T>[]): readonly object[] {
  return located.map(({ piece, found }) => (piece.waar === null ? found : { ...found, waar: piece.waar }))
}
