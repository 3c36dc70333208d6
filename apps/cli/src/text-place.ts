// Where a finding stands, for people: the place in words, and the line around it with the finding between brackets.
import type { Piece } from './text-piece.ts'

type Span = { readonly van: number; readonly tot: number }

const AROUND = 50
const LONGEST_FINDING = 160

/** "Regel 3", "Bladzijde 2" or "Bijlage plan.docx, regel 3"; a hidden piece is a place by itself. */
export function placeText(piece: Piece, van: number): string {
  const { waar, hidden, pages } = piece
  const page = pages.find(({ from, to }) => from <= van && van < to)
  const inside = page === undefined ? `regel ${lineNumber(piece, van)}` : `bladzijde ${page.number}`
  const place = hidden ? [waar ?? ''] : waar === null || waar === 'tekst' ? [inside] : [waar, inside]
  return startUpper(place.join(', '))
}

/** The first letter as a capital. */
export function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Counted once per piece: a long text can hold very many findings. */
const LINE_ENDS = new WeakMap<Piece, readonly number[]>()

function lineNumber(piece: Piece, at: number): number {
  const ends = LINE_ENDS.get(piece) ?? lineEnds(piece.text)
  LINE_ENDS.set(piece, ends)
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ends[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low + 1
}

function lineEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
}

/** The words of a finding between brackets, with what stands around them on the same line. */
export function excerpt({ text }: Piece, { van, tot }: Span): string {
  const before =
    text
      .slice(Math.max(0, van - AROUND), van)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(tot, tot + AROUND).split('\n')[0] ?? ''
  const head = before.length === AROUND ? `…${before.slice(before.indexOf(' ') + 1)}` : before
  const tail = after.length === AROUND ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))}…` : after
  const words = text.slice(van, tot)
  const found = words.length <= LONGEST_FINDING ? words : `${words.slice(0, LONGEST_FINDING)}…`
  return oneLine(`${head}[${found}]${tail}`)
}

/** A text on one line. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
