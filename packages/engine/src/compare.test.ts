// Het precieze verschil tussen twee normensets, geval voor geval nageteld.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compiled, DATE } from '../invented/compiled.ts'
import { casesWith, ELEMENTS, EVERY_CASE, withNorm } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import { compare, compareDates, type Difference } from './compare.ts'
import type { Facts, NormSet } from './grammar.ts'
import { interpret } from './interpret.ts'
import { isProblem, type Problem } from './problem.ts'

function differenceOf(result: Difference | Problem): Difference {
  assert.ok(!isProblem(result))
  return result
}

/** Every pair of outcomes with the number of cases that go from one to the other. */
function bruteFlips(before: NormSet, after: NormSet): ReadonlyMap<string, bigint> {
  const counts = new Map<string, bigint>()
  for (const { facts, element } of EVERY_CASE) {
    const [a, b] = [before, after].map((set) => interpret(set, DATE, facts, element)?.oordeel)
    if (a !== b) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0n) + 1n)
  }
  return counts
}

function assertExact(before: NormSet, after: NormSet): Difference {
  const { gevallen, omslagen } = differenceOf(compare(compiled(before), compiled(after)))
  const counted = bruteFlips(before, after)
  assert.deepEqual(new Map(omslagen.map(({ van, naar, gevallen: count }) => [`${van} ${naar}`, count])), counted)
  assert.equal(
    gevallen,
    [...counted.values()].reduce((sum, count) => sum + count, 0n),
  )
  for (const { van, naar, voorbeeld } of omslagen) {
    const cases = casesWith(voorbeeld.feiten)
    assert.ok(cases.length > 0)
    for (const element of voorbeeld.gegeven === null ? ELEMENTS : [voorbeeld.gegeven]) {
      for (const facts of cases) {
        const [a, b] = [before, after].map((set) => interpret(set, DATE, facts, element)?.oordeel)
        assert.deepEqual([a, b], [van, naar])
      }
    }
  }
  return { gevallen, omslagen }
}

const CHANGES: readonly (readonly [string, NormSet])[] = [
  [
    'een helper mag alleen nog in de winter',
    withNorm(INVENTED, 'helper-ballen', { als: { rol: 'helper', groep: 'ballen', seizoen: 'winter' } }),
  ],
  ['een bezoeker krijgt zonder te vragen', withNorm(INVENTED, 'bezoeker-ballen', { dan: { oordeel: 'geven' } })],
  ['een verlopen pas is een weigering', withNorm(INVENTED, 'pas-ontbreekt', { dan: { oordeel: 'weigeren' } })],
  [
    'een boete telt alleen in de winter',
    withNorm(INVENTED, 'grote-boete', { als: { boete: 'groot', seizoen: 'winter' } }),
  ],
  [
    'de sleutel is er alleen in de zomer',
    { ...INVENTED, bevindingen: INVENTED.bevindingen.filter(({ id }) => id !== 'sleutel-winter') },
  ],
]

for (const [name, after] of CHANGES) {
  test(`Wat verandert er: ${name}, met elk aantal precies`, () => {
    const forth = assertExact(INVENTED, after)
    const back = assertExact(after, INVENTED)
    assert.ok(forth.gevallen > 0n)
    assert.equal(back.gevallen, forth.gevallen)
  })
}

test('Een set verschilt niet van zichzelf, en een ander gewicht is geen ander oordeel', () => {
  const slice = compiled()
  assert.deepEqual(compare(slice, slice), { gevallen: 0n, omslagen: [] })
  const heavier = withNorm(INVENTED, 'boeken-licht', { dan: { oordeel: 'wegen', gewicht: 'zwaar' } })
  assert.equal(assertExact(INVENTED, heavier).gevallen, 0n)
})

test('Een voorbeeld noemt geen feit dat het niet nodig heeft', () => {
  const [flip] = assertExact(INVENTED, withNorm(INVENTED, 'telling-vrij', { dan: { oordeel: 'weigeren' } })).omslagen
  assert.deepEqual(flip?.voorbeeld, { gegeven: 'telling', feiten: {} })
})

test('De omslagen staan van veel naar weinig gevallen', () => {
  const counts = assertExact(INVENTED, { ...INVENTED, bevindingen: [] }).omslagen.map(({ gevallen }) => gevallen)
  assert.ok(counts.length > 1)
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => (a < b ? 1 : -1)),
  )
})

test('Sets met andere woorden zijn niet te vergelijken, en dat is een antwoord', () => {
  const woorden = { ...VOCABULARY, feiten: { ...VOCABULARY.feiten, pas: ['ja', 'nee', 'verlopen', 'zoek'] } }
  const result = compare(compiled(), compiled({ ...INVENTED, woorden }))
  assert.ok(isProblem(result))
  assert.deepEqual([result.code, result.veld], ['onbekende-verwijzing', 'woorden'])
})

test('Twee dagen van een set: een norm die vervalt, geeft precies haar gevallen terug', () => {
  const set = withNorm(INVENTED, 'helper-ballen', { geldigTot: '2026-12-31' })
  const { gevallen, omslagen } = differenceOf(compareDates(set, '2026-12-31', '2027-01-01'))
  const lost: readonly Facts[] = casesWith({ rol: 'helper' }).filter(
    ({ pas, boete }) => pas !== 'verlopen' && boete !== 'groot',
  )
  assert.equal(gevallen, BigInt(lost.length * 2))
  assert.deepEqual(
    omslagen.map(({ van, naar }) => [van, naar]),
    [['geven', 'weigeren']],
  )
  const outside = compareDates(set, '2026-12-31', '2031-01-01')
  assert.ok(isProblem(outside))
  assert.equal(outside.code, 'buiten-geldigheid')
})

test('Een willekeurig andere voorwaarde: elk aantal blijft precies', () => {
  const domains = Object.entries(VOCABULARY.feiten)
  const anyTest = fc
    .constantFrom(...domains)
    .chain(([fact, domain]) => fc.subarray<string>([...domain]).map((values) => ({ [fact]: values })))
  fc.assert(
    fc.property(anyTest, anyTest, (one, other) => {
      assertExact(
        INVENTED,
        withNorm(INVENTED, 'helper-ballen', { als: { groep: 'ballen', rol: 'helper', niet: { ...one, ...other } } }),
      )
    }),
    { numRuns: 25 },
  )
})
