// Een brief als HTML, om te bekijken en af te drukken. Alles wat is ingevuld, wordt veilig gemaakt.
import { SIGN_COLOURS, signPath } from './signs.ts'
import type { Block, Letter, Line, Run, TableBlock, Tone } from './tree.ts'

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes text safe inside HTML, in text and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** The letter as one `article`, to place in a page. */
export function renderHtml(letter: Letter): string {
  const blocks = letter.blocks.map(blockHtml).join('\n')
  return `<article class="brief" lang="${letter.lang}">\n${blocks}\n<footer>${escapeHtml(letter.footer)}</footer>\n</article>`
}

/** The letter as a whole document, to print. */
export function renderHtmlDocument(letter: Letter): string {
  return [
    '<!doctype html>',
    `<html lang="${letter.lang}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(letter.title)}</title><style>${PRINT_STYLE}</style></head>`,
    `<body>${renderHtml(letter)}</body>`,
    '</html>',
  ].join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.line)}</h${block.level}>`
    case 'paragraph':
      return `<p${toneHtml(block.tone)}>${lineHtml(block.line)}</p>`
    case 'list':
      return `<ul${toneHtml(block.tone)}>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`
    case 'address':
      return `<address>${block.lines.map(lineHtml).join('<br>')}</address>`
    case 'signature':
      return `<p class="ondertekening">${block.lines.map(lineHtml).join('<br>')}</p>`
    case 'details':
      return `<dl>${block.rows.map((row) => `<dt>${escapeHtml(row.term)}</dt><dd>${lineHtml(row.line)}</dd>`).join('')}</dl>`
    case 'table':
      return tableHtml(block)
  }
}

function toneHtml(tone: Tone): string {
  return tone === 'note' ? ' class="klein"' : ''
}

function tableHtml(block: TableBlock): string {
  const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const rows = block.rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')}</tr>`)
    .join('')
  return `<table><caption>${escapeHtml(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

function lineHtml(line: Line): string {
  return line.map(runHtml).join('')
}

function runHtml(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.strong ? `<strong>${escapeHtml(run.text)}</strong>` : escapeHtml(run.text)
    case 'link':
      return `<a href="${escapeHtml(run.href)}">${escapeHtml(run.text)}</a>`
    case 'field':
      return run.value === null ? `<mark>[${escapeHtml(run.mark)}]</mark>` : escapeHtml(run.value)
    case 'sign':
      return `<span class="teken" style="color:${SIGN_COLOURS[run.sign]}">${signSvg(signPath(run.sign))} ${escapeHtml(run.text)}</span>`
  }
}

function signSvg(path: string): string {
  return `<svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`
}

const PRINT_STYLE = [
  '@page{size:A4;margin:25mm}',
  'body{font:11pt/1.5 "Noto Sans",Arial,sans-serif;color:#1d1916;max-width:42rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.35em;margin:2em 0 .8em}h2{font-size:1.1em;margin:1.6em 0 .4em}p{margin:.6em 0}',
  'address{font-style:normal;margin-bottom:1.5em}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1.5em}dd{margin:0}dt{color:#564e47}',
  'table{border-collapse:collapse;width:100%;margin:1em 0}caption{text-align:left;font-weight:600;margin-bottom:.4em}',
  'th,td{text-align:left;vertical-align:top;padding:.45em .7em .45em 0;border-bottom:1px solid #e2d8cc}th{border-bottom-color:#83776b}',
  'a{color:#7c300e}mark{background:#fdf2df;color:inherit}.teken{font-weight:600}.teken svg{vertical-align:-.2em}',
  '.klein{font-size:.88em}',
  '.ondertekening{margin-top:2em}footer{margin-top:3em;font-size:.85em;color:#564e47}',
  'tr,h1,h2{break-inside:avoid;break-after:auto}h1,h2{break-after:avoid}',
].join('')
