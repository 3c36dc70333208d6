// De pen van de PDF: waar wij op de bladzijde zijn, met welke letter, en hoe een drukregel met zijn structuur wordt getekend.
import type { StructureElement, TaggedDocument } from './pdf-document.ts'
import { WHOLE_LETTERS } from './pdf-document.ts'
import type { Measure, Piece, PrintedLine } from './pdf-layout.ts'
import { layOut } from './pdf-layout.ts'
import { SIGN_COLOURS, signPath } from './signs.ts'
import type { Line, Run } from './tree.ts'
import { runText } from './tree.ts'

/** A4 with margins of 25 mm, in points. */
export const PAGE = { left: 71, right: 524, top: 62, bottom: 774, footer: 794 } as const
export const WIDTH = PAGE.right - PAGE.left

export const INK = {
  text: '#1d1916',
  soft: '#564e47',
  link: '#7c300e',
  open: '#fdf2df',
  rule: '#83776b',
  hair: '#e2d8cc',
} as const

export type Style = { readonly size: number; readonly leading: number; readonly bold: boolean; readonly colour: string }
export const STYLES = {
  title: { size: 16, leading: 22, bold: true, colour: INK.text },
  subtitle: { size: 12, leading: 17, bold: true, colour: INK.text },
  body: { size: 10.5, leading: 15.5, bold: false, colour: INK.text },
  label: { size: 10.5, leading: 15.5, bold: true, colour: INK.text },
  cell: { size: 9.8, leading: 13.8, bold: false, colour: INK.text },
  cellHead: { size: 9.8, leading: 13.8, bold: true, colour: INK.text },
  term: { size: 10.5, leading: 15.5, bold: false, colour: INK.soft },
  note: { size: 9, leading: 12.8, bold: false, colour: INK.text },
  footer: { size: 8, leading: 11, bold: false, colour: INK.soft },
} as const satisfies { readonly [name: string]: Style }

/** Where the pen is. `y` moves down as the letter grows. */
export type Pen = { readonly doc: TaggedDocument; readonly root: StructureElement; y: number }

const SIGN_ROOM = 15

function isBold(run: Run, style: Style): boolean {
  return style.bold || run.kind === 'sign' || (run.kind === 'text' && run.strong)
}

function setFont(doc: TaggedDocument, run: Run, style: Style): void {
  doc.font(isBold(run, style) ? 'bold' : 'regular', style.size)
}

/** The widths measured in a document: the same words come back often, and measuring one is slow. */
const measured = new WeakMap<TaggedDocument, Map<string, number>>()

function measureWith(doc: TaggedDocument, style: Style): Measure {
  const widths = measured.get(doc) ?? new Map<string, number>()
  measured.set(doc, widths)
  return (text, run) => {
    const key = `${isBold(run, style)} ${style.size} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    setFont(doc, run, style)
    const width = doc.widthOfString(text, WHOLE_LETTERS)
    widths.set(key, width)
    return width
  }
}

/** Lays out a line in a style; a line that starts with a sign leaves room for it. */
export function printedLines(pen: Pen, line: Line, style: Style, width: number): readonly PrintedLine[] {
  return layOut(line, width - indentOf(line), measureWith(pen.doc, style))
}

export function indentOf(line: Line): number {
  return line[0]?.kind === 'sign' ? SIGN_ROOM : 0
}

/** Starts a new page when this height does not fit. Returns true when it did. */
export function makeRoom(pen: Pen, height: number): boolean {
  if (pen.y + height <= PAGE.bottom) return false
  pen.doc.addPage()
  pen.y = PAGE.top
  return true
}

/** Draws decoration that a screen reader skips. */
export function drawArtifact(doc: TaggedDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** A thin line across, as decoration. */
export function drawRule(doc: TaggedDocument, y: number, colour: string, width = 0.6): void {
  drawArtifact(doc, 'Layout', () => {
    doc.strokeColor(colour)
    doc.lineWidth(width)
    doc.moveTo(PAGE.left, y)
    doc.lineTo(PAGE.right, y)
    doc.stroke()
  })
}

/** Writes one printed line into a structure element. `more`: the text goes on, so a space keeps the words apart. */
export function writeLine(
  doc: TaggedDocument,
  element: StructureElement,
  line: PrintedLine,
  place: { readonly x: number; readonly y: number; readonly style: Style; readonly more: boolean },
): void {
  let { x } = place
  line.forEach((piece, index) => {
    const at = { ...place, x, more: place.more && index === line.length - 1 }
    if (piece.run.kind === 'link') writeLink(doc, element, piece, piece.run.href, at)
    else element.add(() => writePiece(doc, piece, at))
    x += piece.width
  })
}

type Place = { readonly x: number; readonly y: number; readonly style: Style; readonly more: boolean }

function writePiece(doc: TaggedDocument, piece: Piece, { x, y, style, more }: Place): void {
  if (piece.run.kind === 'field' && piece.run.value === null) {
    doc.fillColor(INK.open)
    doc.rect(x - 1, y, piece.width + 2, style.leading - 1)
    doc.fill()
  }
  setFont(doc, piece.run, style)
  doc.fillColor(colourOf(piece.run, style))
  doc.text(more ? `${piece.text} ` : piece.text, x, y, { ...WHOLE_LETTERS, lineBreak: false })
}

function colourOf(run: Run, style: Style): string {
  if (run.kind === 'sign') return SIGN_COLOURS[run.sign]
  return run.kind === 'link' ? INK.link : style.colour
}

/** A link has its own element, with the clickable area in it. A link over two lines becomes two, each on its own page. */
function writeLink(doc: TaggedDocument, parent: StructureElement, piece: Piece, href: string, place: Place): void {
  const { x, y, style } = place
  const link = doc.struct('Link')
  parent.add(link)
  link.add(() => {
    writePiece(doc, piece, place)
    doc.strokeColor(INK.link)
    doc.lineWidth(0.5)
    doc.moveTo(x, y + style.size * 1.27)
    doc.lineTo(x + piece.width, y + style.size * 1.27)
    doc.stroke()
    doc.link(x, y, piece.width, style.leading, href, { structParent: link, Contents: Object(runText(piece.run)) })
  })
  link.end()
}

/** The drawn sign, left of its word. */
export function drawSign(doc: TaggedDocument, line: Line, x: number, y: number): void {
  const [first] = line
  if (first?.kind !== 'sign') return
  drawArtifact(doc, 'Layout', () => {
    doc.save()
    doc.translate(x, y + 1.5)
    doc.scale(0.46)
    doc.lineWidth(2.6)
    doc.lineCap('round')
    doc.lineJoin('round')
    doc.strokeColor(SIGN_COLOURS[first.sign])
    doc.path(signPath(first.sign))
    doc.stroke()
    doc.restore()
  })
}

/** Writes a line as text in a new element of this type, over as many printed lines and pages as it needs. */
export function writeText(
  pen: Pen,
  parent: StructureElement,
  type: string,
  line: Line,
  style: Style,
  place: { readonly x: number; readonly width: number } = { x: PAGE.left, width: WIDTH },
): void {
  const element = pen.doc.struct(type)
  parent.add(element)
  const lines = printedLines(pen, line, style, place.width)
  lines.forEach((printed, index) => {
    makeRoom(pen, style.leading)
    writeLine(pen.doc, element, printed, { x: place.x, y: pen.y, style, more: index < lines.length - 1 })
    pen.y += style.leading
  })
  element.end()
}
