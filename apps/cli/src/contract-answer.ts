// A contract check over all pieces of a text, and its JSON.
import { type Clausule, checkContract } from '@deelwijs/reader'
import { fileJson } from './file-notes.ts'
import type { TextInput } from './text-input.ts'
import { asJson, type Located } from './text-piece.ts'

/** The clauses that the check judged, each with the piece it stands in. */
export type ContractAnswer = { readonly clausules: readonly Located<Clausule>[] } & Pick<TextInput, 'file'>

/** Checks every piece that a reader sees. */
export function contractAnswer({ shown, file }: TextInput): ContractAnswer {
  const clausules = shown.flatMap((piece) => checkContract(piece.text).clausules.map((found) => ({ piece, found })))
  return { clausules, file }
}

/** The check for a machine. */
export function contractJson({ clausules, file }: ContractAnswer): object {
  return { clausules: asJson(clausules), ...fileJson(file) }
}
