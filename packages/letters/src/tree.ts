// De documentboom: de ene vorm die elke brief heeft en die elke weergave (docx, pdf, html, tekst) leest.
import type { FieldId } from './fields.ts'
import type { Sign } from './signs.ts'

export type TextRun = { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
export type LinkRun = { readonly kind: 'link'; readonly text: string; readonly href: string }
/** A placeholder. `value` is null while nobody filled it in; then `[mark]` stands in the letter. */
export type FieldRun = {
  readonly kind: 'field'
  readonly id: FieldId
  readonly mark: string
  readonly value: string | null
}
/** An outcome: always an icon, a word and a colour together. */
export type SignRun = { readonly kind: 'sign'; readonly sign: Sign; readonly text: string }
export type Run = TextRun | LinkRun | FieldRun | SignRun
export type Line = readonly Run[]

/** A note is printed smaller: where things stand in the law, what words mean. */
export type Tone = 'body' | 'note'

export type TableBlock = {
  readonly kind: 'table'
  /** Says what the table shows; read aloud and printed above it. */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Line[])[]
  /** Share of the width of each column; together 1. */
  readonly widths: readonly number[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly tone: Tone }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly tone: Tone }
  | { readonly kind: 'address'; readonly lines: readonly Line[] }
  | { readonly kind: 'details'; readonly rows: readonly { readonly term: string; readonly line: Line }[] }
  | { readonly kind: 'signature'; readonly lines: readonly Line[] }
  | TableBlock

/** A composed letter. `title` holds no names: it becomes metadata and a file name. */
export type Letter = {
  readonly title: string
  readonly lang: 'nl-NL'
  /** The date of the letter as 2026-11-23; the clock stays outside. */
  readonly date: string
  readonly footer: string
  readonly blocks: readonly Block[]
}

/** What a reader sees of one run. */
export function runText(run: Run): string {
  return run.kind === 'field' ? (run.value ?? `[${run.mark}]`) : run.text
}

/** What a reader sees of a line. */
export function lineText(line: Line): string {
  return line.map(runText).join('')
}

/** Every line of a block, in reading order; each cell of a table is a line. */
export function blockLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.line]
    case 'list':
      return block.items
    case 'address':
    case 'signature':
      return block.lines
    case 'details':
      return block.rows.map((row) => [plain(`${row.term}: `), ...row.line])
    case 'table':
      return [[plain(block.caption)], ...block.head.map((text) => [plain(text)]), ...block.rows.flat()]
  }
}

/** A run of plain text. */
export function plain(text: string): TextRun {
  return { kind: 'text', text, strong: false }
}

/** All that a letter says, line by line. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.flatMap(blockLines).map(lineText).join('\n')
}

/** The placeholders that still stand open in a letter, each once. */
export function openFields(letter: Letter): readonly FieldId[] {
  const open = letter.blocks
    .flatMap(blockLines)
    .flat()
    .flatMap((run) => (run.kind === 'field' && run.value === null ? [run.id] : []))
  return [...new Set(open)]
}
