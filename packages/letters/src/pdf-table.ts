// Een tabel in de PDF: kopcellen en cellen in de structuur, rijen die heel blijven, de kop terug op elke bladzijde.
import type { StructureElement } from './pdf-document.ts'
import { WHOLE_LETTERS } from './pdf-document.ts'
import type { PrintedLine } from './pdf-layout.ts'
import type { Pen, Style } from './pdf-pen.ts'
import {
  drawArtifact,
  drawRule,
  drawSign,
  INK,
  indentOf,
  makeRoom,
  PAGE,
  printedLines,
  STYLES,
  WIDTH,
  writeLine,
  writeText,
} from './pdf-pen.ts'
import type { Line, TableBlock } from './tree.ts'
import { plain } from './tree.ts'

const PADDING = 5
const GUTTER = 10

type Cell = { readonly line: Line; readonly printed: readonly PrintedLine[]; readonly x: number }
type Row = { readonly cells: readonly Cell[]; readonly height: number; readonly style: Style }

/** Writes the caption and the table. */
export function writeTable(pen: Pen, block: TableBlock): void {
  const head = layRow(
    pen,
    block,
    block.head.map((text) => [plain(text)]),
    STYLES.cellHead,
  )
  const rows = block.rows.map((cells) => layRow(pen, block, cells, STYLES.cell))
  const table = pen.doc.struct('Table')
  pen.root.add(table)
  makeRoom(pen, STYLES.label.leading + head.height + (rows[0]?.height ?? 0) + 20)
  pen.y += 8
  writeText(pen, table, 'Caption', [plain(block.caption)], STYLES.label)
  writeRow(pen, table, head, 'TH', INK.rule)
  for (const row of rows) {
    if (makeRoom(pen, row.height)) repeatHead(pen, head)
    writeRow(pen, table, row, 'TD', INK.hair)
  }
  table.end()
  pen.y += 8
}

function layRow(pen: Pen, block: TableBlock, cells: readonly Line[], style: Style): Row {
  const starts = block.widths.map((_, index) =>
    block.widths.slice(0, index).reduce((sum, width) => sum + width * WIDTH, PAGE.left),
  )
  const laid = cells.map((line, index) => ({
    line,
    x: starts[index] ?? PAGE.left,
    printed: printedLines(pen, line, style, (block.widths[index] ?? 1) * WIDTH - GUTTER),
  }))
  const lines = Math.max(1, ...laid.map((cell) => cell.printed.length))
  return { cells: laid, height: lines * style.leading + 2 * PADDING, style }
}

function writeRow(pen: Pen, table: StructureElement, row: Row, type: 'TH' | 'TD', rule: string): void {
  const { doc } = pen
  const tr = doc.struct('TR')
  table.add(tr)
  for (const cell of row.cells) {
    const element = doc.struct(type, type === 'TH' ? { scope: 'Column' } : {})
    tr.add(element)
    drawSign(doc, cell.line, cell.x, pen.y + PADDING)
    cell.printed.forEach((printed, index) => {
      writeLine(doc, element, printed, {
        x: cell.x + indentOf(cell.line),
        y: pen.y + PADDING + index * row.style.leading,
        style: row.style,
        more: index < cell.printed.length - 1,
      })
    })
    element.end()
  }
  tr.end()
  pen.y += row.height
  drawRule(doc, pen.y, rule)
}

/** The head again on a new page, for the eye only: the structure already has it. */
function repeatHead(pen: Pen, head: Row): void {
  const { doc } = pen
  drawArtifact(doc, 'Pagination', () => {
    for (const cell of head.cells) {
      doc.font('bold', head.style.size)
      doc.fillColor(head.style.colour)
      cell.printed.forEach((printed, index) => {
        const text = printed.map((piece) => piece.text).join('')
        doc.text(text, cell.x, pen.y + PADDING + index * head.style.leading, { ...WHOLE_LETTERS, lineBreak: false })
      })
    }
  })
  pen.y += head.height
  drawRule(doc, pen.y, INK.rule)
}
