// deelwijs lees: what a text asks, which facts and red flags it shows, and what in it is history. Proposals, never facts.
import { letterAnswer, letterJson } from '../letter-answer.ts'
import { letterText } from '../letter-text.ts'
import type { Refusal } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { runTextCommand, type TextOptions } from '../text-command.ts'

/** Reads a letter, e-mail, form or contract. */
export function lees(terminal: Terminal, file: string | undefined, options: TextOptions): Promise<ExitCode | Refusal> {
  return runTextCommand(terminal, { answer: letterAnswer, json: letterJson, text: letterText }, file, options)
}
