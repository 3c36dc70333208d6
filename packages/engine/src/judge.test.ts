// Het oordeel met ontbrekende feiten, tegen het uitproberen van elke mogelijke aanvulling.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bruteOutcomes, outcomeOf } from '../invented/brute.ts'
import { compiled, DATE } from '../invented/compiled.ts'
import { casesWith, ELEMENTS, partialFacts, withNorm } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import { explain } from './explain.ts'
import type { Facts } from './grammar.ts'
import { factsOf, judge, judgeElement, reachableOutcomes } from './judge.ts'

const SLICE = compiled()
const PARTIAL = partialFacts(VOCABULARY.feiten)
const anyFacts = fc.constantFrom(...PARTIAL)
const anyElement = fc.constantFrom(...ELEMENTS)
const KNOWN = { rol: 'bezoeker', pas: 'ja', seizoen: 'zomer', maan: 'vol', boete: 'geen', ijver: 'ja', lengte: 'groot' }

test('De mogelijke oordelen zijn precies die van alle mogelijke aanvullingen, voor alle 25920 vragen', () => {
  let asked = 0
  for (const facts of PARTIAL) {
    for (const element of ELEMENTS) {
      assert.deepEqual(reachableOutcomes(SLICE, facts, element), bruteOutcomes(facts, element))
      asked += 1
    }
  }
  assert.equal(asked, 25_920)
})

test('Een oordeel valt precies als er nog een uitkomst mogelijk is, ook als feiten ontbreken', () => {
  for (const facts of PARTIAL.filter((_, index) => index % 7 === 0)) {
    for (const element of ELEMENTS) {
      const { oordeel, mogelijk } = judgeElement(SLICE, facts, element)
      const reached = bruteOutcomes(facts, element)
      assert.deepEqual(mogelijk, reached)
      assert.equal(oordeel, reached.length === 1 ? reached[0] : null)
    }
  }
})

test('Een feit erbij maakt nooit meer mogelijk', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, anyElement, (some, more, element) => {
      const before = reachableOutcomes(SLICE, some, element)
      const after = reachableOutcomes(SLICE, { ...more, ...some }, element)
      assert.ok(after.every((oordeel) => before.includes(oordeel)))
    }),
    { numRuns: 2000 },
  )
})

test('Plichten deelt elke mogelijke aanvulling; een bevinding staat er als elke aanvulling haar doet, met al haar bronnen', () => {
  fc.assert(
    fc.property(anyFacts, anyElement, (facts, element) => {
      const verdict = judgeElement(SLICE, facts, element)
      const all = casesWith(facts).map((known) => judgeElement(SLICE, known, element))
      const duties = VOCABULARY.plichten.filter(
        (duty) => all.length > 0 && all.every((one) => one.plichten.includes(duty)),
      )
      assert.deepEqual(verdict.plichten, duties)
      for (const finding of VOCABULARY.bevindingen) {
        const lists = all.map((one) => one.bevindingen[finding] ?? [])
        const made = lists.length > 0 && lists.every((list) => list.length > 0)
        // R1 and R2 are hidden under one season each; while the season is unknown both may stand.
        const steady = (ids: readonly string[]) => new Set(ids.filter((id) => id !== 'R1' && id !== 'R2'))
        assert.deepEqual(steady(verdict.bevindingen[finding] ?? []), steady(made ? lists.flat() : []), finding)
        assert.ok(!made || (verdict.bevindingen[finding] ?? []).length > 0, finding)
      }
    }),
    { numRuns: 400 },
  )
})

test('Plichten van een volledig geval volgen uit de regels', () => {
  const duties = (facts: Facts, element: string): readonly string[] =>
    judgeElement(SLICE, { ...KNOWN, ...facts }, element).plichten
  assert.deepEqual(duties({}, 'bal'), ['melden', 'noteren'])
  assert.deepEqual(duties({ seizoen: 'winter' }, 'boek'), ['noteren', 'wachten'])
  assert.deepEqual(duties({ seizoen: 'winter', rol: 'helper' }, 'bal'), ['melden'])
  assert.deepEqual(duties({ pas: 'verlopen' }, 'bal'), [])
})

test('Het oordeel noemt norm, gezag, gewicht en bronnen van de norm die beslist', () => {
  const verdict = judgeElement(SLICE, KNOWN, 'bal')
  assert.deepEqual([verdict.norm, verdict.gezag, verdict.gewicht], ['bezoeker-ballen', 'huisregel', null])
  assert.deepEqual(verdict.bronnen, [{ id: 'W3', vindplaats: 'Uitleenwet W3', link: 'https://voorbeeld.test/W3' }])
  assert.deepEqual(judgeElement(SLICE, KNOWN, 'atlas').gewicht, 'zwaar')
})

test('Een bron die bij de feiten niet hoort, wordt niet genoemd; zonder dat feit wel', () => {
  const ids = (facts: Facts): readonly string[] => judgeElement(SLICE, facts, 'atlas').bronnen.map(({ id }) => id)
  const { seizoen: _, ...unknown } = KNOWN
  assert.deepEqual(ids(KNOWN), ['W4', 'R1'])
  assert.deepEqual(ids({ ...KNOWN, seizoen: 'winter' }), ['W4', 'R2'])
  assert.deepEqual(ids(unknown), ['W4', 'R1', 'R2'])
  assert.deepEqual(judgeElement(SLICE, KNOWN, 'atlas').bevindingen, {
    nemer: ['W3', 'R1'],
    gever: ['W4'],
    sleutel: ['R1', 'W6'],
    breekbaar: ['W7'],
  })
})

test('Een andere opvatting verschijnt alleen waar zij geldt', () => {
  assert.deepEqual(
    judgeElement(SLICE, KNOWN, 'bal').andereOpvatting.map(({ oordeel }) => oordeel),
    ['geven'],
  )
  const bad = { ...KNOWN, pas: 'nee' }
  assert.deepEqual(judgeElement(SLICE, bad, 'bal').andereOpvatting, [])
})

test('Met meer normen die hetzelfde zeggen is de grond een norm die zeker geldt en dat ook zegt', () => {
  const { oordeel, norm, gezag, bronnen } = judgeElement(SLICE, { pas: 'nee', boete: 'groot' }, 'boek')
  assert.deepEqual([oordeel, norm, gezag, bronnen.map(({ id }) => id)], ['weigeren', 'verbod', 'wet', ['W1']])
})

test('Wat in plaats daarvan kan, is onder dezelfde feiten zeker open of vrij', () => {
  const expired = { ...KNOWN, pas: 'verlopen' }
  assert.deepEqual(judgeElement(SLICE, expired, 'boek').kanWel, ['telling'])
  const refused = { ...KNOWN, boete: 'klein', ijver: 'nee' }
  assert.deepEqual(judgeElement(SLICE, refused, 'boek').kanWel, ['telling', 'bal'])
  for (const facts of PARTIAL.filter((_, index) => index % 5 === 0)) {
    for (const element of ELEMENTS) {
      for (const other of judgeElement(SLICE, facts, element).kanWel) {
        const outcomes = casesWith(facts).map((known) => outcomeOf(known, other))
        assert.ok(
          outcomes.every((oordeel) => ['geven', 'wegen', 'vragen', 'vrij'].includes(oordeel ?? '')),
          other,
        )
      }
    }
  }
})

test('Wat in plaats daarvan kan, noemt geen gegeven dat in hetzelfde verzoek zelf geweigerd wordt', () => {
  const set = withNorm(INVENTED, 'bezoeker-ballen', {
    als: { rol: 'bezoeker', groep: 'ballen', pas: 'ja', ijver: 'ja' },
  })
  const facts = { ...KNOWN, boete: 'klein', ijver: 'nee' }
  const asked = (own: Facts) => ({
    peildatum: DATE,
    feiten: facts,
    gegevens: [
      { gegeven: 'atlas', feiten: { ijver: 'ja' } },
      { gegeven: 'boek', feiten: own },
      { gegeven: 'bal', feiten: { ijver: 'nee' } },
    ],
  })
  const slice = compiled(withNorm(set, 'boeken-licht', { als: { groep: 'boeken', rol: 'helper' } }))
  const verdicts = judge(slice, asked({ ijver: 'ja' })).oordelen
  assert.deepEqual(
    verdicts.map(({ oordeel }) => oordeel),
    ['wegen', 'weigeren', 'weigeren'],
  )
  assert.deepEqual(verdicts[1]?.kanWel, ['telling'])
})

test('Wat van een gegeven alleen is gezegd, maakt een ander gegeven niet mogelijk', () => {
  const set = withNorm(INVENTED, 'bezoeker-ballen', {
    als: { rol: 'bezoeker', groep: 'ballen', pas: 'ja', ijver: 'ja' },
  })
  const slice = compiled(withNorm(set, 'boeken-licht', { als: { groep: 'boeken', rol: 'helper' } }))
  const { ijver: _unknown, ...facts } = { ...KNOWN, boete: 'klein' }
  for (const feiten of [facts, { ...facts, ijver: 'nee' }]) {
    const request = { peildatum: DATE, feiten, gegevens: [{ gegeven: 'boek', feiten: { ijver: 'ja' } }] }
    const known = factsOf(request)
    assert.deepEqual(judge(slice, request).oordelen[0]?.kanWel, ['telling'])
    assert.deepEqual(explain(slice, known('boek'), 'boek', known).kanWel, ['telling'])
    assert.deepEqual(judgeElement(slice, known('boek'), 'boek').kanWel, ['telling', 'bal'])
  }
})
