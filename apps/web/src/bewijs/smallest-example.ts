// Tells a counterexample as one concrete case with only the facts that the statement names or that force the outcome.
import {
  type Condition,
  type Counterexample,
  type Facts,
  type Proof,
  reachableOutcomes,
  type Slice,
  type Statement,
  type StatementForm,
} from '@deelwijs/engine'
import { smallestCase, type Telling } from '../ui/smallest-case.ts'

/** A proof whose counterexample, if any, is told as short as can be. One about duties or findings stays as it is. */
export function toldShort(slice: Slice, statement: Statement, proof: Proof): Proof {
  const example = proof.tegenvoorbeeld
  if (example === null || example.toelichting !== '') return proof
  const keep = statement.vormen.flatMap(namedIn)
  return { ...proof, tegenvoorbeeld: shortened(slice, keep, example) }
}

function shortened(slice: Slice, keep: readonly string[], example: Counterexample): Counterexample {
  const { gegeven, tegenover } = example
  if (gegeven === null) return example
  const sides = sidesOf(slice, gegeven, tegenover)
  const facts = concrete(slice, example.feiten, sides)
  const changing = tegenover === null || tegenover.veld === 'gegeven' ? [] : [tegenover.veld]
  const feiten = smallestCase(facts, [...keep, ...changing], sides(facts))
  const [mogelijk = [], after = []] = sides(feiten).map(outcomes)
  return { ...example, feiten, mogelijk, tegenover: tegenover === null ? null : { ...tegenover, mogelijk: after } }
}

/** The case and, for a change, the case after it. */
type Sides = (facts: Facts) => readonly Telling[]

function sidesOf(slice: Slice, gegeven: string, change: Counterexample['tegenover']): Sides {
  return (facts) => {
    const here = { slice, facts, gegeven }
    if (change === null) return [here]
    const { veld, naar } = change
    return [here, veld === 'gegeven' ? { ...here, gegeven: naar } : { ...here, facts: { ...facts, [veld]: naar } }]
  }
}

const outcomes = ({ slice, facts, gegeven }: Telling): readonly string[] => reachableOutcomes(slice, facts, gegeven)

/** Adds facts, one value each, until the outcome is certain on every side; each side stays possible. */
function concrete(slice: Slice, start: Facts, sides: Sides): Facts {
  let facts = start
  for (const [feit, values] of Object.entries(slice.set.woorden.feiten)) {
    if (sides(facts).every((side) => outcomes(side).length === 1)) return facts
    if (facts[feit] !== undefined) continue
    const value = values.find((option) =>
      sides({ ...facts, [feit]: option }).every((side) => outcomes(side).length > 0),
    )
    facts = value === undefined ? facts : { ...facts, [feit]: value }
  }
  return facts
}

function namedIn(form: StatementForm): readonly string[] {
  return 'als' in form && form.als !== undefined ? factsIn(form.als) : []
}

/** Every fact a condition names, however deep. */
function factsIn(condition: Condition): readonly string[] {
  return Object.entries(condition).flatMap(([key, value]): readonly string[] => {
    if (key !== 'alle' && key !== 'een' && key !== 'niet') return [key]
    const parts: readonly unknown[] = [value].flat()
    return parts.flatMap((part) => (isCondition(part) ? factsIn(part) : []))
  })
}

const isCondition = (part: unknown): part is Condition => typeof part === 'object' && part !== null
