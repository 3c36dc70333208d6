// The verdicts of an assessment, worked out and put in the order in which they are shown.
import type { Answer, Explanation } from '@deelwijs/engine'
import { OORDELEN } from '@deelwijs/words'
import type { Facts } from '../app/assessment-shape.ts'
import { answerTo, reasonsFor } from '../app/engine.ts'
import type { Check } from '../app/with-check.tsx'

/** One element with its verdict, the reasons, and the facts that count for it. */
export type Outcome = { readonly gegeven: string; readonly explanation: Explanation; readonly facts: Facts }

export type Outcomes = { readonly answer: Answer; readonly list: readonly Outcome[] }

/** Everything the result page shows, from one assessment. */
export function outcomesOf({ slice, assessment, walk }: Pick<Check, 'slice' | 'assessment' | 'walk'>): Outcomes {
  const { facts, per } = walk.place
  const list = assessment.elements.map((gegeven) => ({
    gegeven,
    explanation: reasonsFor(slice, gegeven, facts, per),
    facts: { ...facts, ...per[gegeven] },
  }))
  return { answer: answerTo(slice, assessment.elements, facts, per), list: inOutcomeOrder(list) }
}

const ORDER: readonly (string | null)[] = [...OORDELEN, null]

/** What must be given first, then what may, then what may not; in the order asked within one outcome. */
export function inOutcomeOrder(list: readonly Outcome[]): readonly Outcome[] {
  return [...list].sort((a, b) => ORDER.indexOf(a.explanation.oordeel) - ORDER.indexOf(b.explanation.oordeel))
}
