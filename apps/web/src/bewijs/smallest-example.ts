// The shortest telling of a counterexample: only the facts that the statement names or that force the outcome.
import type { Condition, Counterexample, Proof, Slice, Statement, StatementForm } from '@deelwijs/engine'
import { smallestCase } from '../ui/smallest-case.ts'

/** A proof whose counterexample, if any, is told as short as can be. */
export function toldShort(slice: Slice, statement: Statement, proof: Proof): Proof {
  const example = proof.tegenvoorbeeld
  return example === null ? proof : { ...proof, tegenvoorbeeld: smallestExample(slice, statement, example) }
}

/** The counterexample with fewer facts where that can be; one about duties or findings stays as it is. */
function smallestExample(slice: Slice, statement: Statement, example: Counterexample): Counterexample {
  const { gegeven, feiten, tegenover, toelichting } = example
  if (gegeven === null || toelichting !== '') return example
  const keep = statement.vormen.flatMap(namedIn)
  const here = { slice, facts: feiten, gegeven }
  if (tegenover === null) return { ...example, feiten: smallestCase(feiten, keep, [here]) }
  const { veld, naar } = tegenover
  const there = veld === 'gegeven' ? { ...here, gegeven: naar } : { ...here, facts: { ...feiten, [veld]: naar } }
  return { ...example, feiten: smallestCase(feiten, [...keep, veld], [here, there]) }
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
