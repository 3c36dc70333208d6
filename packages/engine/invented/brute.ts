// What the engine must say about unknown facts, found by trying every possible case of the invented set.
import type { Facts } from '../src/index.ts'
import { type Case, canHappen, completions, EVERY_CASE, readByHand } from './every-case.ts'
import { VOCABULARY } from './vocabulary.ts'

const keyOf = ({ facts, element }: Case): string =>
  `${Object.keys(VOCABULARY.feiten)
    .map((fact) => facts[fact])
    .join()}|${element}`
const OUTCOMES = new Map(EVERY_CASE.map((one) => [keyOf(one), readByHand(one)[0]]))

/** The outcome of one complete case, or undefined when the case is impossible. */
export function outcomeOf(facts: Facts, element: string): string | undefined {
  return OUTCOMES.get(keyOf({ facts, element }))
}

/** The outcomes of all possible completions, in the order of the vocabulary. */
export function bruteOutcomes(known: Facts, element: string): readonly string[] {
  const found = new Set(completions(VOCABULARY.feiten, known).map((facts) => outcomeOf(facts, element)))
  return VOCABULARY.oordelen.filter((oordeel) => found.has(oordeel))
}

/** The unknown facts for which two possible cases differ in that fact alone and `say` different things. */
export function bruteFlips(known: Facts, say: (facts: Facts) => string | undefined): readonly string[] {
  const cases = completions(VOCABULARY.feiten, known)
  return VOCABULARY.vraagvolgorde.filter((fact) => {
    if (known[fact] !== undefined) return false
    return cases.some((facts) => {
      const here = say(facts)
      if (here === undefined) return false
      return VOCABULARY.feiten[fact].some((value) => {
        const there = say({ ...facts, [fact]: value })
        return there !== undefined && there !== here
      })
    })
  })
}

/** Who is informed or asked in a complete case, or undefined when nothing is open there. */
export function personsOf(facts: Facts, element: string): string | undefined {
  const outcome = outcomeOf(facts, element)
  return VOCABULARY.open.some((open) => open === outcome) ? facts['lengte'] : undefined
}

/** The values of a fact that some possible case with the known facts has. */
export function bruteValues(known: Facts, fact: keyof typeof VOCABULARY.feiten): readonly string[] {
  return VOCABULARY.feiten[fact].filter((value) =>
    completions(VOCABULARY.feiten, { ...known, [fact]: value }).some(canHappen),
  )
}
