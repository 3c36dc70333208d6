// deelwijs formulier: which fields of a request form may stay, which must go, and what the form looks like then.
import type { Waarde } from '@deelwijs/words'
import { formAnswer, formJson } from '../form-answer.ts'
import { formText } from '../form-text.ts'
import type { Refusal } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { runTextCommand, type TextOptions } from '../text-command.ts'

export type FormOptions = TextOptions & { readonly pet: Waarde<'pet'> }

/** Checks a form that a gemeente uses in the task `pet`. */
export function formulier(
  terminal: Terminal,
  file: string | undefined,
  options: FormOptions,
): Promise<ExitCode | Refusal> {
  const { pet } = options
  return runTextCommand(
    terminal,
    { answer: (input) => formAnswer(input, pet), json: formJson, text: formText },
    file,
    options,
  )
}
