// Writes paragraphs, lists and tables as readable lines, so that a label and its cell stay on one line.
import type { Run } from './run.ts'

/** Between two cells of one row. */
export const CELL = ' | '
/** A paragraph that ends in a line at least this long was a full one: an empty line follows it. */
const FULL_LINE = 55
/** Tables inside each other beyond this are written as one. */
const DEEPEST_TABLE = 16

type Frame = { lines: string[]; cells: string[]; inCell: boolean; gap: boolean; item: boolean }

/** A page in the making. Calls may come in any order; what is never closed is closed by `finish`. */
export type Sheet = {
  readonly write: (text: string) => void
  /** Starts a paragraph; `mark` is the sign of a list item ("- ", "3. ") or empty. */
  readonly startParagraph: (mark: string) => void
  readonly endParagraph: () => void
  readonly openTable: () => void
  readonly openCell: () => void
  readonly closeCell: () => void
  readonly closeRow: () => void
  readonly closeTable: () => void
  readonly finish: () => string
}

const newFrame = (inCell: boolean): Frame => ({ lines: [], cells: [], inCell, gap: false, item: false })

/** Puts a line under the others of its frame, with an empty line between where a reader expects one. */
function addLine(frame: Frame, line: string, item: boolean): void {
  const above = frame.lines.at(-1)
  if (above !== undefined) {
    const wide = above.length - above.lastIndexOf('\n') > FULL_LINE && !item
    if ((frame.gap || wide || (frame.item && !item)) && !frame.inCell) frame.lines.push('')
  }
  frame.item = item
  frame.gap = false
  frame.lines.push(line)
}

/** The cells of a row as one text; null when all are empty. A cell with several lines keeps them. */
function rowText(cells: readonly string[]): string | null {
  return cells.some((cell) => cell !== '') ? cells.join(CELL).trim() : null
}

/** The sheet while it is written: its open frames (page, table, cell, table …) and the line that is being filled. */
type Writing = { readonly frames: Frame[]; readonly page: Frame; line: string; mark: string }

const top = (writing: Writing): Frame => writing.frames.at(-1) ?? writing.page

function endParagraph(writing: Writing): void {
  const text = writing.line.trim()
  if (text === '') top(writing).gap = true
  else addLine(top(writing), writing.mark + text, writing.mark !== '')
  writing.line = ''
  writing.mark = ''
}

function flush(writing: Writing): void {
  if (writing.line.trim() !== '') endParagraph(writing)
  writing.line = ''
}

function openFrame(writing: Writing, inCell: boolean): void {
  flush(writing)
  const fits = inCell ? writing.frames.length > 1 && !top(writing).inCell : writing.frames.length < DEEPEST_TABLE * 2
  if (fits) writing.frames.push(newFrame(inCell))
}

function closeCell(writing: Writing): void {
  flush(writing)
  const cell = top(writing)
  if (writing.frames.length < 3 || !cell.inCell) return
  writing.frames.pop()
  top(writing).cells.push(cell.lines.join('\n'))
}

function closeRow(writing: Writing): void {
  if (top(writing).inCell) closeCell(writing)
  const row = rowText(top(writing).cells)
  if (row !== null) addLine(top(writing), row, true)
  top(writing).cells = []
}

function closeTable(writing: Writing): void {
  closeRow(writing)
  flush(writing)
  if (writing.frames.length < 2) return
  const table = writing.frames.pop()
  if (table === undefined || table.lines.length === 0) return
  addLine(top(writing), table.lines.join('\n'), true)
  top(writing).gap = true
}

function finish(writing: Writing): string {
  flush(writing)
  while (writing.frames.length > 1) closeTable(writing)
  return writing.page.lines.join('\n')
}

/** Starts an empty sheet. */
export function startSheet(run: Run): Sheet {
  const page = newFrame(false)
  const writing: Writing = { frames: [page], page, line: '', mark: '' }
  return {
    write: (text) => {
      run.write(text.length)
      writing.line += text
    },
    startParagraph: (mark) => {
      flush(writing)
      run.write(mark.length)
      writing.mark = mark
    },
    endParagraph: () => endParagraph(writing),
    openTable: () => openFrame(writing, false),
    openCell: () => openFrame(writing, true),
    closeCell: () => closeCell(writing),
    closeRow: () => closeRow(writing),
    closeTable: () => closeTable(writing),
    finish: () => finish(writing),
  }
}
