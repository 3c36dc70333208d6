// Een brief als PDF die een schermlezer kan lezen: structuur, taal, titel en ingesloten lettertype (PDF/UA).
import type { TaggedDocument } from './pdf-document.ts'
import { bytesOf, openDocument, WHOLE_LETTERS } from './pdf-document.ts'
import type { Pen, Style } from './pdf-pen.ts'
import { drawArtifact, makeRoom, PAGE, printedLines, STYLES, WIDTH, writeLine, writeText } from './pdf-pen.ts'
import { writeTable } from './pdf-table.ts'
import type { Block, Letter, Line, Tone } from './tree.ts'
import { plain } from './tree.ts'

/** The typeface as bytes: Noto Sans 400 and 600. The browser fetches them, Node reads them from the package. */
export type Fonts = { readonly regular: Uint8Array; readonly bold: Uint8Array }

const GAP = 6
const TERM_WIDTH = 90
const INDENT = 16

/**
 * Makes the PDF. In: a letter and the typeface. Out: the bytes of the file. Runs in the browser and in Node.
 * Rejects only when the bytes of the typeface are not a font.
 */
export async function renderPdf(letter: Letter, fonts: Fonts): Promise<Uint8Array> {
  const doc = openDocument(letter.title, letter.lang, new Date(`${letter.date}T00:00:00Z`))
  const bytes = bytesOf(doc)
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('bold', fonts.bold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const pen: Pen = { doc, root, y: PAGE.top }
  for (const block of letter.blocks) writeBlock(pen, block)
  root.end()
  writeFooters(doc, letter)
  doc.end()
  return bytes
}

function writeBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(pen, block.level, block.line)
      break
    case 'paragraph':
      writeText(pen, pen.root, 'P', block.line, styleOf(block.tone))
      pen.y += GAP
      break
    case 'list':
      writeList(pen, block.items, styleOf(block.tone))
      break
    case 'address':
      for (const line of block.lines) writeText(pen, pen.root, 'P', line, STYLES.body)
      pen.y += 3 * GAP
      break
    case 'details':
      writeDetails(pen, block.rows)
      break
    case 'signature':
      writeSignature(pen, block.lines)
      break
    case 'table':
      writeTable(pen, block)
      break
  }
}

/** A heading stays with the text below it. */
function writeHeading(pen: Pen, level: 1 | 2, line: Line): void {
  const style = level === 1 ? STYLES.title : STYLES.subtitle
  const before = level === 1 ? 14 : 10
  makeRoom(pen, before + style.leading + 4 * STYLES.body.leading)
  if (pen.y > PAGE.top) pen.y += before
  writeText(pen, pen.root, `H${level}`, line, style)
  pen.y += level === 1 ? 10 : 3
}

function styleOf(tone: Tone): Style {
  return tone === 'note' ? STYLES.note : STYLES.body
}

function writeList(pen: Pen, items: readonly Line[], style: Style): void {
  const { doc } = pen
  const list = doc.struct('L')
  pen.root.add(list)
  for (const item of items) {
    const element = doc.struct('LI')
    list.add(element)
    makeRoom(pen, style.leading)
    const label = doc.struct('Lbl')
    element.add(label)
    const [bullet] = printedLines(pen, [plain('•')], style, WIDTH)
    writeLine(doc, label, bullet ?? [], { x: PAGE.left + 4, y: pen.y, style, more: true })
    label.end()
    writeText(pen, element, 'LBody', item, style, { x: PAGE.left + INDENT, width: WIDTH - INDENT })
    element.end()
    pen.y += 2
  }
  list.end()
  pen.y += GAP
}

function writeDetails(pen: Pen, rows: readonly { readonly term: string; readonly line: Line }[]): void {
  const { doc } = pen
  const style = STYLES.body
  for (const { term, line } of rows) {
    const lines = printedLines(pen, line, style, WIDTH - TERM_WIDTH)
    makeRoom(pen, style.leading * Math.max(1, lines.length))
    const element = doc.struct('P')
    pen.root.add(element)
    const [label] = printedLines(pen, [plain(`${term}:`)], STYLES.term, TERM_WIDTH)
    writeLine(doc, element, label ?? [], { x: PAGE.left, y: pen.y, style: STYLES.term, more: true })
    lines.forEach((printed, index) => {
      writeLine(doc, element, printed, { x: PAGE.left + TERM_WIDTH, y: pen.y, style, more: index < lines.length - 1 })
      pen.y += style.leading
    })
    element.end()
  }
  pen.y += 2 * GAP
}

/** The greeting, room for a signature, and who signs; never parted over two pages. */
function writeSignature(pen: Pen, lines: readonly Line[]): void {
  const room = 30
  makeRoom(pen, 8 + room + lines.length * STYLES.body.leading)
  pen.y += 8
  lines.forEach((line, index) => {
    writeText(pen, pen.root, 'P', line, STYLES.body)
    if (index === 0) pen.y += room
  })
  pen.y += GAP
}

/** The date, the rules used and the page number, on every page; a screen reader skips them. */
function writeFooters(doc: TaggedDocument, letter: Letter): void {
  const { start, count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index)
    drawArtifact(doc, 'Pagination', () => {
      doc.font('regular', STYLES.footer.size)
      doc.fillColor(STYLES.footer.colour)
      doc.text(`${letter.footer} – pagina ${index + 1} van ${count}`, PAGE.left, PAGE.footer, {
        ...WHOLE_LETTERS,
        lineBreak: false,
      })
    })
  }
}
