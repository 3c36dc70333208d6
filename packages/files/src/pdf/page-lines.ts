// Puts the words of one PDF page on lines by their place on the paper; what stands beside each other gets a cell mark.
import { CELL } from '../sheet.ts'

/**
 * A piece of text with the place of its start (from the lower left corner), its width and the size of its letters. `spaced` when white
 * stands before it.
 */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly spaced?: boolean
}

type Line = { y: number; size: number; readonly pieces: Piece[] }

/** Two baselines this near (in letter sizes) are one line. */
const SAME_LINE = 0.35
/** Letters this much smaller are a raised or lowered sign, which may stand this far from the baseline. */
const SMALL = 0.8
const RAISED = 0.6
/** A gap this wide is a space; a gap this wide is the next column. */
const SPACE = 0.16
const COLUMN = 1.6
/** Lines further apart than this have an empty line between them. */
const PARAGRAPH = 1.9

function onLine(line: Line, piece: Piece): boolean {
  const apart = Math.abs(line.y - piece.y)
  const [small, large] = [Math.min(line.size, piece.size), Math.max(line.size, piece.size, 1)]
  return apart <= (small < SMALL * large ? RAISED : SAME_LINE) * large
}

/** Pieces in the order of the file to lines. A piece on the baseline of the line above it joins that line. */
function toLines(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line === undefined || !onLine(line, piece)) {
      lines.push({ y: piece.y, size: piece.size, pieces: [piece] })
      continue
    }
    line.pieces.push(piece)
    if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size })
  }
  return lines
}

/** The sign of a list item at the start of a line: "3.", "3.2", "b)", a bullet. */
const LIST_SIGN = /^(?:[•●○▪◦–-]|\(?[0-9a-z]{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}[.)]?)$/i

function between(left: Piece, right: Piece, first: boolean): string {
  const gap = right.x - (left.x + left.width)
  const size = Math.max(left.size, right.size, 1)
  if (gap > COLUMN * size && !(first && LIST_SIGN.test(left.text.trim()))) return CELL
  return right.spaced === true || gap > SPACE * size ? ' ' : ''
}

function lineText(line: Line): string {
  const pieces = line.pieces.toSorted((a, b) => a.x - b.x)
  let text = ''
  for (const [at, piece] of pieces.entries()) {
    const left = pieces[at - 1]
    text += left === undefined ? piece.text : between(left, piece, at === 1) + piece.text
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** The text of a page. In: its pieces in the order of the file. Out: lines; an empty line where the paper has white. */
export function pageText(pieces: readonly Piece[]): string {
  const lines = toLines(pieces)
  const out: string[] = []
  let above: Line | undefined
  for (const line of lines) {
    const text = lineText(line)
    if (text === '') continue
    if (above !== undefined && above.y - line.y > PARAGRAPH * Math.max(above.size, line.size)) out.push('')
    out.push(text)
    above = line
  }
  return out.join('\n')
}

/** Puts the words of a form field on the line where the field stands, or at the end of the page. */
export function withFields(pieces: readonly Piece[], fields: readonly Piece[]): readonly Piece[] {
  const all = [...pieces]
  for (const field of fields) {
    const at = all.findLastIndex((piece) => Math.abs(piece.y - field.y) <= field.size * 0.6 && piece.x < field.x)
    const line = all[at]
    const placed = line === undefined ? field : { ...field, y: line.y }
    all.splice(at < 0 ? all.length : at + 1, 0, placed)
  }
  return all
}
