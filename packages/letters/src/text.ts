// Een brief als gewone tekst: om te kopiëren, en als vaste proef in de tests.
import type { Block, Letter, Line } from './tree.ts'
import { lineText } from './tree.ts'

/** Writes a letter as plain text. Headings stand under a line, list items after a dash, table rows with bars between. */
export function renderText(letter: Letter): string {
  return `${[...letter.blocks.map(blockText), letter.footer].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${lineText(block.line)}\n${(block.level === 1 ? '=' : '-').repeat([...lineText(block.line)].length)}`
    case 'paragraph':
      return lineText(block.line)
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n')
    case 'address':
    case 'signature':
      return block.lines.map(lineText).join('\n')
    case 'details':
      return block.rows.map((row) => `${row.term}: ${lineText(row.line)}`).join('\n')
    case 'table':
      return [
        block.caption,
        row(block.head),
        ...block.rows.map((cells) => row(cells.map((cell: Line) => lineText(cell)))),
      ].join('\n')
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
