// From what was taken over to assessments: one per task, with the confirmed elements and facts and nothing else.
import type { Opening } from '../app/assessment.ts'
import type { Facts } from '../app/assessment-shape.ts'
import type { LetterChoices } from '../app/letter-shape.ts'
import { chosenTasks, elementsOf } from './choices.ts'
import type { FactRow, Proposals } from './proposals.ts'

/** The assessments to open, in the order of the tasks. `peildatum`: the day whose norms apply. */
export function openingsFor(proposals: Proposals, choices: LetterChoices, peildatum: string): readonly Opening[] {
  return chosenTasks(proposals, choices).map(({ key, pet, facts }) => ({
    peildatum,
    origin: null,
    elements: elementsOf(choices, key),
    facts: factsIn([...(pet === null ? [] : [pet]), ...proposals.shared, ...facts], choices),
    factsPer: {},
  }))
}

function factsIn(rows: readonly FactRow[], choices: LetterChoices): Facts {
  return Object.fromEntries(
    rows.flatMap(({ key, feit }) => {
      const value = choices.facts[key]
      return value === null || value === undefined ? [] : [[feit, value]]
    }),
  )
}
