// Reads the text that a command works on: pasted on standard input, or from a file that is opened in a process of its own.
import { type FileText, isProblem, type Problem } from '@deelwijs/files'
import { readFileIsolated } from '@deelwijs/files/isolated'
import { type Ceiling, openSource, readAll } from './read-source.ts'
import { isRefusal, quote, type Refusal, refuse } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { type Piece, pastedPiece, shownPieces } from './text-piece.ts'

/** `shown` is what a reader sees, the main text first; `file` is null for pasted text. */
export type TextInput = { readonly shown: readonly Piece[]; readonly file: FileText | null }

/** As much as a file may hold. */
export const TEXT_CEILING: Ceiling = { megabytes: 20, advice: 'Splits de tekst en lees de delen een voor een.' }

/** The text in the file `path`, or on standard input when it is absent or `-`. Fails with one line that names the place. */
export async function readTextInput(terminal: Terminal, path: string | undefined): Promise<TextInput | Refusal> {
  if (path === undefined || path === '-') return readPasted(terminal)
  const file = await readFileIsolated(path)
  return isProblem(file) ? refuseFile(file) : { shown: shownPieces(file), file }
}

/** Text as it was typed or pasted. */
export function pastedInput(text: string): TextInput {
  return { shown: [pastedPiece(text)], file: null }
}

async function readPasted(terminal: Terminal): Promise<TextInput | Refusal> {
  const source = await openSource(terminal, undefined, 'de tekst')
  const text = isRefusal(source) ? source : await readAll(source, TEXT_CEILING)
  if (isRefusal(text)) return text.code === 'geen-utf-8' ? { ...text, melding: NO_TEXT } : text
  return text.trim() === '' ? refuse('geen-tekst', 'invoer', EMPTY) : pastedInput(text)
}

const NO_TEXT =
  'De invoer is geen tekst in UTF-8. Is het een bestand, zoals Word of PDF? Geef dan de naam achter de opdracht.'
const EMPTY = 'De invoer is leeg. Plak de tekst, of geef de naam van een bestand.'

function refuseFile({ code, name, title, advice }: Problem): Refusal {
  return refuse(code, name, `"${quote(name, 120)}" is niet te lezen. ${title} ${advice}`)
}
