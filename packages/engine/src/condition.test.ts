// Een voorwaarde wordt twee keer gelezen, als diagram en per geval; beide lezingen zijn gelijk.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { completions, ELEMENTS, partialFacts } from '../invented/every-case.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import { createCoding, decode, encode } from './coding.ts'
import { holds, holdsSoFar, partsOf, toDiagram } from './condition.ts'
import { Diagrams, FALSE, TRUE } from './diagram.ts'
import type { Condition } from './grammar.ts'

const DOMAINS: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(VOCABULARY.feiten),
  ['gegeven', ELEMENTS],
  ['groep', Object.keys(VOCABULARY.groepen)],
]
const ALL = completions(VOCABULARY.feiten).flatMap((facts) => ELEMENTS.map((element) => ({ facts, element })))
const CODING = createCoding(VOCABULARY)

const oneTest = fc
  .constantFrom(...DOMAINS)
  .chain(([name, domain]) =>
    fc
      .oneof(fc.constantFrom(...domain), fc.subarray([...domain], { minLength: 1 }))
      .map((value): Condition => ({ [name]: value })),
  )
const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; nested: Condition }>((tie) => ({
  nested: fc.oneof(
    tie('condition').map((niet): Condition => ({ niet })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((een): Condition => ({ een })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((alle): Condition => ({ alle })),
  ),
  condition: fc
    .array(fc.oneof({ depthSize: 'small' }, oneTest, tie('nested')), { minLength: 1, maxLength: 3 })
    .map((parts): Condition => Object.assign({}, ...parts)),
})).condition

test('Het diagram van een voorwaarde is waar in precies de gevallen waarin zij geldt', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const diagrams = new Diagrams(CODING.sizes, 100_000)
      const ref = toDiagram(diagrams, CODING, VOCABULARY.groepen, condition)
      for (const { facts, element } of ALL) {
        const here = diagrams.restrict(ref, encode(CODING, facts, element))
        assert.equal(here === TRUE, holds(condition, facts, element, VOCABULARY.groepen))
      }
    }),
    { numRuns: 60 },
  )
})

test('Een groep staat voor al haar gegevens', () => {
  const parts = partsOf({ groep: ['ballen', 'cijfers'] }, VOCABULARY.groepen)
  assert.deepEqual(parts, [{ kind: 'test', name: 'gegeven', values: ['bal', 'ballon', 'telling'] }])
})

test('Een lege een-lijst geldt nooit en een lege alle-lijst altijd, in beide lezingen', () => {
  const diagrams = new Diagrams(CODING.sizes, 1000)
  const { groepen } = VOCABULARY
  for (const [condition, value] of [
    [{ een: [] }, FALSE],
    [{ alle: [] }, TRUE],
    [{ niet: { alle: [] } }, FALSE],
  ] as const) {
    assert.equal(toDiagram(diagrams, CODING, groepen, condition), value)
    assert.equal(holds(condition, {}, 'bal', groepen), value === TRUE)
    assert.equal(holdsSoFar(condition, {}, 'bal', groepen), value === TRUE)
  }
})

test('Een onbekend feit maakt een toets niet waar, en een ontkenning wel', () => {
  assert.equal(holds({ pas: 'ja' }, {}, 'bal', VOCABULARY.groepen), false)
  assert.equal(holds({ niet: { pas: 'ja' } }, {}, 'bal', VOCABULARY.groepen), true)
})

test('Met ontbrekende feiten geldt een voorwaarde alleen als zij in elke aanvulling geldt', () => {
  const some = fc.constantFrom(...partialFacts(VOCABULARY.feiten))
  fc.assert(
    fc.property(anyCondition, some, fc.constantFrom(...ELEMENTS), (condition, facts, element) => {
      const soFar = holdsSoFar(condition, facts, element, VOCABULARY.groepen)
      const all = completions(VOCABULARY.feiten, facts).map((known) =>
        holds(condition, known, element, VOCABULARY.groepen),
      )
      if (soFar !== null) assert.ok(all.every((value) => value === soFar))
      if (all.length === 1) assert.equal(soFar, all[0])
    }),
    { numRuns: 500 },
  )
  assert.equal(holdsSoFar({ niet: { pas: 'ja' } }, {}, 'bal', VOCABULARY.groepen), null)
  assert.equal(holdsSoFar({ een: [{ pas: 'ja' }, { gegeven: 'bal' }] }, {}, 'bal', VOCABULARY.groepen), true)
})

test('Feiten en gegeven komen uit de codering terug zoals ze erin gingen', () => {
  for (const { facts, element } of ALL.slice(0, 500)) {
    const codes = encode(CODING, facts, element)
    const fixed = new Map([...codes.entries()].filter(([, code]) => code >= 0))
    assert.deepEqual(decode(CODING, fixed), { facts, element })
  }
  assert.ok(encode(CODING, {}, null).every((code) => code === -1))
})
