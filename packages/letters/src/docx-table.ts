// Een tabel in Word: een onderschrift erboven, een kopregel die op elke bladzijde terugkomt, en rijen die heel blijven.
import type { ITableCellBorders } from 'docx'
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { runsOf } from './docx-runs.ts'
import type { Line, TableBlock } from './tree.ts'

/** The text width of A4 with margins of 25 mm, in twentieths of a point. */
const TEXT_WIDTH = 9070
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const PADDING = { top: 70, bottom: 70, left: 0, right: 160 }

/** The caption and the table. */
export function tableOf(block: TableBlock): readonly (Paragraph | Table)[] {
  const columnWidths = block.widths.map((share) => Math.round(share * TEXT_WIDTH))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((text, index) =>
      cell(
        new Paragraph({ style: 'Cel', children: [new TextRun({ text, bold: true })] }),
        columnWidths[index],
        '83776B',
      ),
    ),
  })
  const rows = block.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((line: Line, index) =>
          cell(new Paragraph({ style: 'Cel', children: runsOf(line) }), columnWidths[index], 'E2D8CC'),
        ),
      }),
  )
  return [
    new Paragraph({ style: 'Onderschrift', children: [new TextRun(block.caption)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths,
      rows: [head, ...rows],
    }),
    new Paragraph({ style: 'Tussenruimte', children: [] }),
  ]
}

function cell(paragraph: Paragraph, width: number | undefined, line: string): TableCell {
  const borders: ITableCellBorders = {
    top: NONE,
    left: NONE,
    right: NONE,
    bottom: { style: BorderStyle.SINGLE, size: 4, color: line },
  }
  return new TableCell({
    children: [paragraph],
    borders,
    margins: PADDING,
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
  })
}
