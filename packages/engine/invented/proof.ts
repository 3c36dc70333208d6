// Holds a proof against the count of all cases: is the counterexample one, and could it be smaller?
import assert from 'node:assert/strict'
import { type Condition, type Facts, holds, type Proof, prove, type Slice, type StatementForm } from '../src/index.ts'
import { subsets } from '../src/subsets.ts'
import { outcomeOf } from './brute.ts'
import { compiled } from './compiled.ts'
import { type Case, casesWith, ELEMENTS, EVERY_CASE } from './every-case.ts'
import { VOCABULARY } from './vocabulary.ts'

export const SLICE = compiled()
/** The outcomes at which something may go. */
export const OPEN: readonly string[] = VOCABULARY.open
/** Whether a case meets a condition. */
export const meets = (als: Condition | undefined, { facts, element }: Case): boolean =>
  als === undefined || holds(als, facts, element, VOCABULARY.groepen)
/** The outcome of a case; empty when it cannot occur. */
export const say = ({ facts, element }: Case): string => outcomeOf(facts, element) ?? ''

/** Proves one form on a slice. */
export function proofOf(form: StatementForm, slice: Slice = SLICE): Proof {
  return prove(slice, { id: 's', titel: 't', vindplaats: [], vormen: [form] })
}

/** The cases a counterexample stands for: its facts and element, the rest free. */
export function casesOf(feiten: Facts, gegeven: string | null): readonly Case[] {
  return casesWith(feiten).flatMap((facts) =>
    (gegeven === null ? ELEMENTS : [gegeven]).map((element) => ({ facts, element })),
  )
}

/** The fewest facts (element included) with which every possible case is wrong. */
function bruteSmallest(wrong: (one: Case) => boolean): number {
  const names = [...Object.keys(VOCABULARY.feiten), 'gegeven']
  for (let size = 0; size <= names.length; size += 1) {
    for (const chosen of subsets(names, size)) {
      const groups = Map.groupBy(EVERY_CASE, ({ facts, element }) =>
        chosen.map((name) => facts[name] ?? element).join(),
      )
      if ([...groups.values()].some((cases) => cases.every(wrong))) return size
    }
  }
  return Number.POSITIVE_INFINITY
}

/** The proof is a refutation: every case it stands for is wrong, and no smaller set of facts would do. */
export function assertRefutes(proof: Proof, wrong: (one: Case) => boolean): void {
  assert.equal(proof.bewezen, false)
  const { feiten, gegeven } = proof.tegenvoorbeeld ?? assert.fail('een weerlegging heeft een tegenvoorbeeld')
  const cases = casesOf(feiten, gegeven)
  assert.ok(cases.length > 0)
  for (const one of cases) assert.ok(wrong(one), JSON.stringify(one))
  assert.equal(Object.keys(feiten).length + (gegeven === null ? 0 : 1), bruteSmallest(wrong))
}
