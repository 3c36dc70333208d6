// Een brief als Word-document: echte koppen, een tabel met kopregel, taal en titel, en geen namen in de eigenschappen.
import type { ParagraphChild } from 'docx'
import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { runsOf, SPACE } from './docx-runs.ts'
import { BULLETS, DOCX_NUMBERING, DOCX_STYLES } from './docx-style.ts'
import { tableOf } from './docx-table.ts'
import { escapeHtml } from './html.ts'
import type { Block, Letter, Line, Tone } from './tree.ts'
import { withMoment } from './zip-moment.ts'

const MARGIN = { top: '25mm', bottom: '22mm', left: '25mm', right: '25mm' } as const

/**
 * Makes the Word document. In: a letter. Out: the bytes of the file. Runs in the browser and in Node.
 * Rejects only when memory runs out: every letter can be written.
 */
export async function renderDocx(letter: Letter): Promise<Uint8Array> {
  const document = new Document({
    title: letter.title,
    creator: '',
    lastModifiedBy: '',
    styles: DOCX_STYLES,
    numbering: DOCX_NUMBERING,
    sections: [
      {
        properties: { page: { size: { width: '210mm', height: '297mm' }, margin: MARGIN } },
        footers: { default: footerOf(letter) },
        children: letter.blocks.flatMap(blockOf),
      },
    ],
  })
  const properties = [{ path: 'docProps/core.xml', data: coreProperties(letter) }]
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, properties))
  return withMoment(bytes, letter.date)
}

/** The document properties: title, language and date of the letter; no author and no clock. */
function coreProperties(letter: Letter): string {
  const moment = `${letter.date}T00:00:00Z`
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${spaces}><dc:title>${escapeHtml(letter.title)}</dc:title><dc:language>${letter.lang}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`,
  ].join('')
}

function footerOf(letter: Letter): Footer {
  const page = new TextRun({ children: [' – pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [new Paragraph({ style: 'Voet', children: [new TextRun(letter.footer), page] })] })
}

function blockOf(block: Block): readonly (Paragraph | ReturnType<typeof tableOf>[number])[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ style: block.level === 1 ? 'Heading1' : 'Heading2', children: runsOf(block.line) })]
    case 'paragraph':
      return [new Paragraph({ ...(block.tone === 'note' ? { style: 'Noot' } : {}), children: runsOf(block.line) })]
    case 'list':
      return listOf(block.items, block.tone)
    case 'address':
      return linesOf(block.lines, SPACE.afterAddress)
    case 'signature':
      return signatureOf(block.lines)
    case 'details':
      return detailsOf(block.rows)
    case 'table':
      return tableOf(block)
  }
}

function listOf(items: readonly Line[], tone: Tone): readonly Paragraph[] {
  return items.map(
    (item, index) =>
      new Paragraph({
        style: tone === 'note' ? 'PuntNoot' : 'Punt',
        numbering: { reference: BULLETS, level: 0 },
        children: runsOf(item),
        ...(index === items.length - 1 ? { spacing: { after: SPACE.afterList } } : {}),
      }),
  )
}

function linesOf(lines: readonly Line[], after: number): readonly Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'Regel',
        children: runsOf(line),
        ...(index === lines.length - 1 ? { spacing: { after } } : {}),
      }),
  )
}

/** The greeting, room for a signature, and who signs; kept together on one page. */
function signatureOf(lines: readonly Line[]): readonly Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'Regel',
        children: runsOf(line),
        keepNext: index < lines.length - 1,
        ...(index === 0 ? { spacing: { before: SPACE.beforeSignature, after: SPACE.signature } } : {}),
      }),
  )
}

function detailsOf(rows: readonly { readonly term: string; readonly line: Line }[]): readonly Paragraph[] {
  return rows.map((row, index) => {
    const children: ParagraphChild[] = [new TextRun({ text: `${row.term}:`, style: 'Term' }), new TextRun('\t')]
    return new Paragraph({
      style: 'Regel',
      tabStops: [{ type: TabStopType.LEFT, position: SPACE.term }],
      children: [...children, ...runsOf(row.line)],
      ...(index === rows.length - 1 ? { spacing: { after: SPACE.afterDetails } } : {}),
    })
  })
}
