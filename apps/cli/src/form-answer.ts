// A form check over all pieces of a text, and its JSON.
import { checkForm, type Formuliertoets, type Veld } from '@deelwijs/reader'
import type { Waarde } from '@deelwijs/words'
import { fileJson } from './file-notes.ts'
import type { TextInput } from './text-input.ts'
import { asJson, type Located } from './text-piece.ts'

/** The fields of the form, and the lines of the form as it can be. */
export type FormAnswer = {
  readonly velden: readonly Located<Veld>[]
  readonly rechtmatig: Formuliertoets['rechtmatig']
} & Pick<TextInput, 'file'>

/** Checks every piece that a reader sees, as a form for the task `pet`. */
export function formAnswer({ shown, file }: TextInput, pet: Waarde<'pet'>): FormAnswer {
  const checks = shown.map((piece) => ({ piece, check: checkForm(piece.text, pet) }))
  const lines = checks.flatMap(({ check }) => check.rechtmatig)
  return {
    velden: checks.flatMap(({ piece, check }) => check.velden.map((found) => ({ piece, found }))),
    // The closing lines of every form are the same; they stay where they stand last.
    rechtmatig: lines.filter((line, at) => lines.lastIndexOf(line) === at),
    file,
  }
}

/** The check for a machine. */
export function formJson({ velden, rechtmatig, file }: FormAnswer): object {
  return { velden: asJson(velden), rechtmatig, ...fileJson(file) }
}
