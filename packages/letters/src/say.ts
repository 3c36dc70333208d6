// Schrijft een zin met daarin velden, verwijzingen en lijstjes, als een regel van de documentboom.
import type { Block, Line, Run, Tone } from './tree.ts'
import { plain } from './tree.ts'

export type Piece = string | Run | Line

function isRun(piece: Run | Line): piece is Run {
  return 'kind' in piece
}

function toLine(piece: Piece): Line {
  if (typeof piece === 'string') return piece === '' ? [] : [plain(piece)]
  return isRun(piece) ? [piece] : piece
}

/** Tagged template: say`Wij vragen u de hulp voor ${name} te verlengen.` gives a line. */
export function say(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Line {
  return parts.flatMap((part, index) => [...toLine(part), ...toLine(pieces[index] ?? '')])
}

/** Joins sentences with a space; empty lines fall away. */
export function join(...lines: readonly Line[]): Line {
  return lines.filter((line) => line.length > 0).flatMap((line, index) => (index === 0 ? line : [plain(' '), ...line]))
}

export function strong(text: string): Run {
  return { kind: 'text', text, strong: true }
}

export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, line: [plain(text)] }
}

export function paragraph(...lines: readonly Line[]): Block {
  return { kind: 'paragraph', line: join(...lines), tone: 'body' }
}

/** A paragraph in small print. */
export function note(line: Line): Block {
  return { kind: 'paragraph', line, tone: 'note' }
}

export function list(items: readonly (string | Line)[], tone: Tone = 'body'): Block {
  return { kind: 'list', items: items.map((item) => toLine(item)), tone }
}
