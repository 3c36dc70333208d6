// What the parts of the review share: proposals, marks, what is chosen, and the way to change it.
import type { LetterChoices } from '../app/letter-shape.ts'
import type { FieldError } from '../ui/errors.tsx'
import type { Mark } from './marks.ts'
import type { Proposals } from './proposals.ts'

export type Review = {
  readonly proposals: Proposals
  readonly marks: readonly Mark[]
  readonly choices: LetterChoices
  readonly errors: readonly FieldError[]
  readonly change: (choices: LetterChoices) => void
}
