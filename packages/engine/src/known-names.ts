// Checks that names exist: every name in a list, and every name in a condition; the first that does not is a problem.
import { ELEMENT, GROUP } from './coding.ts'
import type { Condition, Vocabulary } from './grammar.ts'
import { type Problem, type ProblemCode, problem } from './problem.ts'

/** A check that is made when it is its turn. */
export type Check = () => Problem | null

/** The first problem that a check finds, or null. */
export function firstProblem(checks: readonly Check[]): Problem | null {
  for (const check of checks) {
    const found = check()
    if (found !== null) return found
  }
  return null
}

/** A list or condition that names nothing. `place` is where it stands. */
export function namesNothing(place: string): Problem {
  return problem('lege-lijst', place, `Bij ${place} staat niets. Noem er ten minste iets.`)
}

/** Every name given must be a known one, and a list that is there must name something. */
export function areKnown(
  known: readonly string[],
  given: readonly string[] | undefined,
  place: string,
  code: ProblemCode = 'onbekende-waarde',
): Check {
  return () => {
    if (given === undefined) return null
    const stray = given.find((name) => !known.includes(name))
    if (stray !== undefined) return problem(code, place, `Deze normen kennen "${stray}" niet. Kijk bij ${place}.`)
    return given.length === 0 ? namesNothing(place) : null
  }
}

/** The values a fact, or the element, can have; none for an unknown name. */
export function valuesOf(words: Vocabulary, field: string): readonly string[] {
  if (field === ELEMENT) return Object.values(words.groepen).flat()
  return Object.hasOwn(words.feiten, field) ? (words.feiten[field] ?? []) : []
}

/** The first fact, value, element or group in a condition that the vocabulary does not know; null when it knows all. */
export function conditionProblem(words: Vocabulary, condition: Condition, place: string): Problem | null {
  return firstProblem(
    Object.entries(condition).map(([key, value]) => () => {
      if (value === undefined) return null
      const items: readonly (string | Condition)[] = [value].flat()
      return keyProblem(words, key, items, `${place}.${key}`)
    }),
  )
}

function keyProblem(
  words: Vocabulary,
  key: string,
  items: readonly (string | Condition)[],
  place: string,
): Problem | null {
  const isNesting = key === 'alle' || key === 'een' || key === 'niet'
  const names = items.filter((item) => typeof item === 'string')
  if (!isNesting) return testProblem(words, key, names, place)
  const nested = items.filter((item) => typeof item !== 'string')
  if (nested.length === 0) return namesNothing(place)
  return firstProblem(nested.map((inner) => () => conditionProblem(words, inner, place)))
}

function testProblem(words: Vocabulary, name: string, values: readonly string[], place: string): Problem | null {
  if (name === GROUP) return areKnown(Object.keys(words.groepen), values, place)()
  return firstProblem([
    areKnown([ELEMENT, ...Object.keys(words.feiten)], [name], place, 'onbekend-feit'),
    areKnown(valuesOf(words, name), values, place),
  ])
}
