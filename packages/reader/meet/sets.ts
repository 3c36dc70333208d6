// Which files of the corpus the reader was tuned on, and which only measure. All are scored the same way.
import { lettersIn, markedIn } from './samples.ts'
import type { ContractScores } from './score-contracts.ts'
import { scoreContracts } from './score-contracts.ts'
import type { LeakScores } from './score-leaks.ts'
import { scoreLeaks } from './score-leaks.ts'
import type { LetterScores, Note } from './score-letters.ts'
import { scoreLetters } from './score-letters.ts'

/** A set of files: `oefen` was tuned on, `toets` only measures. */
export type SetName = 'oefen' | 'toets'

const FILES = {
  oefen: {
    brieven: ['brieven-oefen', 'brieven-oefen2', 'brieven-oefen3'],
    contracten: ['contracten-oefen'],
    lek: ['lek-oefen'],
  },
  toets: { brieven: ['brieven-toets'], contracten: ['contracten-toets'], lek: ['lek-toets'] },
} as const satisfies Record<SetName, Record<string, readonly string[]>>

/** Everything that was counted over one set. */
export type Scores = {
  readonly brieven: LetterScores
  readonly contracten: ContractScores
  readonly lek: LeakScores
}

/** Scores a set. In: its name, and who is told of each mistake. Out: the scores. Throws when a file is not there or has another form. */
export const scoreSet = (name: SetName, note: Note): Scores => {
  const { brieven, contracten, lek } = FILES[name]
  return {
    brieven: scoreLetters(brieven.flatMap(lettersIn), note),
    contracten: scoreContracts(
      contracten.flatMap((file) => markedIn(file, 'contract')),
      note,
    ),
    lek: scoreLeaks(
      lek.flatMap((file) => markedIn(file, 'lek')),
      note,
    ),
  }
}
