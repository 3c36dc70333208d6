// deelwijs contract: which clauses of a contract, by-law or tender document are in order, need care, or go beyond the law.
import { clausesText } from '../clauses-text.ts'
import { contractAnswer, contractJson } from '../contract-answer.ts'
import type { Refusal } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { runTextCommand, type TextOptions } from '../text-command.ts'

/** Checks the clauses of a text. */
export function contract(
  terminal: Terminal,
  file: string | undefined,
  options: TextOptions,
): Promise<ExitCode | Refusal> {
  return runTextCommand(terminal, { answer: contractAnswer, json: contractJson, text: clausesText }, file, options)
}
