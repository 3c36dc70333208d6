// deelwijs lek: what in an outgoing text or file should perhaps not be in it. It never says that a text is clean.
import { leakAnswer, leakJson } from '../leak-answer.ts'
import { leakText } from '../leak-text.ts'
import type { Refusal } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { runTextCommand, type TextOptions } from '../text-command.ts'

/** Checks a text or a file before it leaves. */
export function lek(terminal: Terminal, file: string | undefined, options: TextOptions): Promise<ExitCode | Refusal> {
  return runTextCommand(terminal, { answer: leakAnswer, json: leakJson, text: leakText }, file, options)
}
