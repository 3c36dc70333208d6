// The letter of this visit as plain data: its text, what was read in it, and what the person took over. Memory only.
import type { LetterReport } from './reader.ts'

/** Something in a file that was left aside, or could not be read. */
export type FileRemark = { readonly title: string; readonly advice: string; readonly where: string }

/**
 * What a person took over from the proposals. `elements`: the chosen elements per task. `facts`: per row the value that was taken over;
 * null when the question is left for later. A task without a name has the empty key.
 */
export type LetterChoices = {
  readonly elements: { readonly [task: string]: readonly string[] }
  readonly facts: { readonly [row: string]: string | null }
}

/** A text with the proposals found in it. */
export type ReadText = { readonly text: string; readonly report: LetterReport }

export type Letter = {
  /** As it stands in the box of the first screen. */
  readonly text: string
  readonly remarks: readonly FileRemark[]
  readonly read: ReadText | null
  /** Null until the person changes a proposal. */
  readonly choices: LetterChoices | null
  /** Choices from before each change, the newest last. */
  readonly before: readonly (LetterChoices | null)[]
  /** The assessments at hand came from this reading. */
  readonly opened: boolean
}

export type LetterAction =
  | { readonly kind: 'letter-text'; readonly text: string; readonly remarks: readonly FileRemark[] }
  | { readonly kind: 'letter-read'; readonly read: ReadText }
  | { readonly kind: 'letter-choose'; readonly choices: LetterChoices }
  | { readonly kind: 'letter-undo' }

export const NO_LETTER: Letter = { text: '', remarks: [], read: null, choices: null, before: [], opened: false }
