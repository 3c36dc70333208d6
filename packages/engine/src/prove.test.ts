// Bewijzen over alle gevallen: elke vorm bewezen en weerlegd, met aantallen en tegenvoorbeelden die zijn nageteld.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Case, completions, EVERY_CASE } from '../invented/every-case.ts'
import { assertRefutes, casesOf, meets, OPEN, proofOf, SLICE, say } from '../invented/proof.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import type { Condition } from './grammar.ts'
import { judgeElement } from './judge.ts'
import { prove } from './prove.ts'
import type { StatementForm } from './statement.ts'

const OUTCOME_FORMS: readonly (readonly [string, Condition, readonly string[]])[] = [
  ['een controleur krijgt nooit iets', { rol: 'controleur' }, OPEN],
  ['met een grote boete gaat niets open', { boete: 'groot' }, OPEN],
  ['een bezoeker krijgt nooit gegeven', { rol: 'bezoeker' }, ['geven']],
  ['een atlas wordt nooit gewogen', { gegeven: 'atlas' }, ['wegen']],
  ['zonder pas wordt nooit gevraagd', { niet: { pas: ['ja', 'verlopen'] } }, ['vragen']],
  ['in de winter is een ballon nooit open', { seizoen: 'winter', gegeven: 'ballon' }, OPEN],
  ['een boek is nooit open bij een boete', { gegeven: 'boek', boete: ['klein', 'groot'] }, OPEN],
]

for (const [name, als, oordelen] of OUTCOME_FORMS) {
  test(`Nooit en altijd, bewezen of weerlegd zoals geteld: ${name}`, () => {
    const scope = EVERY_CASE.filter((one) => meets(als, one))
    const inside = (one: Case): boolean => meets(als, one) && oordelen.includes(say(one))
    const outside = (one: Case): boolean => meets(als, one) && !oordelen.includes(say(one))
    for (const [vorm, wrong] of [
      ['nooit', inside],
      ['altijd', outside],
    ] as const) {
      const proof = proofOf({ vorm, als, oordelen })
      assert.equal(proof.gevallen, BigInt(scope.length))
      if (scope.some(wrong)) assertRefutes(proof, wrong)
      else assert.deepEqual([proof.bewezen, proof.tegenvoorbeeld], [true, null])
    }
  })
}

/** Pairs of possible cases that differ only in one field, from one value to another. */
function pairs(
  field: string,
  from: string,
  to: string,
  als: Condition | undefined,
): readonly (readonly [Case, Case])[] {
  return EVERY_CASE.flatMap((one): readonly (readonly [Case, Case])[] => {
    const here = field === 'gegeven' ? one.element : one.facts[field]
    if (here !== from) return []
    const other = field === 'gegeven' ? { ...one, element: to } : { ...one, facts: { ...one.facts, [field]: to } }
    return say(other) !== '' && meets(als, one) && meets(als, other) ? [[one, other]] : []
  })
}

function assertPairProof(
  form: StatementForm,
  field: string,
  values: readonly (readonly [string, string])[],
  bad: (a: string, b: string) => boolean,
  als?: Condition,
): boolean {
  const proof = proofOf(form)
  const wrong = values.flatMap(([a, b]) => pairs(field, a, b, als).filter(([one, other]) => bad(say(one), say(other))))
  const touched = new Set(values.flat())
  const about = EVERY_CASE.filter(
    (one) => meets(als, one) && touched.has(field === 'gegeven' ? one.element : (one.facts[field] ?? '')),
  )
  assert.equal(proof.gevallen, BigInt(about.length))
  assert.equal(proof.bewezen, wrong.length === 0)
  if (wrong.length === 0) return true
  const { feiten, gegeven, tegenover } = proof.tegenvoorbeeld ?? assert.fail('een weerlegging heeft een tegenvoorbeeld')
  assert.equal(tegenover?.veld, field)
  const { van, naar } = tegenover
  const cases = casesOf(feiten, gegeven).filter((one) => (field === 'gegeven' ? one.element : one.facts[field]) === van)
  const bads = new Set(
    pairs(field, van, naar, als)
      .filter(([one, other]) => bad(say(one), say(other)))
      .map(([one]) => JSON.stringify(one)),
  )
  assert.ok(cases.length > 0)
  for (const one of cases)
    assert.ok(bads.has(JSON.stringify(one)) || say(change(one, field, naar)) === '', JSON.stringify(one))
  assert.ok(tegenover.mogelijk.length > 0 && (proof.tegenvoorbeeld?.mogelijk.length ?? 0) > 0)
  return false
}

const change = (one: Case, field: string, to: string): Case =>
  field === 'gegeven' ? { ...one, element: to } : { ...one, facts: { ...one.facts, [field]: to } }
const allPairs = (values: readonly string[]): readonly (readonly [string, string])[] =>
  values.flatMap((a, index) => values.slice(index + 1).map((b): readonly [string, string] => [a, b]))

test('Verandert niet: bewezen voor de maan, weerlegd voor elk ander feit, met een paar dat klopt', () => {
  const verdicts = Object.entries(VOCABULARY.feiten).map(([feit, domain]) => [
    feit,
    assertPairProof({ vorm: 'verandert-niet', feiten: [feit] }, feit, allPairs(domain), (a, b) => a !== b),
  ])
  assert.deepEqual(
    verdicts.filter(([, proved]) => proved).map(([feit]) => feit),
    ['maan'],
  )
})

test('Verandert niet, binnen een voorwaarde en tussen bepaalde waarden', () => {
  const als = { rol: 'controleur' }
  assert.ok(
    assertPairProof(
      { vorm: 'verandert-niet', feiten: ['pas'], als },
      'pas',
      allPairs(VOCABULARY.feiten.pas),
      (a, b) => a !== b,
      als,
    ),
  )
  const waarden = ['geen', 'klein']
  const books = { gegeven: 'bal' }
  assert.ok(
    assertPairProof(
      { vorm: 'verandert-niet', feiten: ['boete'], waarden, als: books },
      'boete',
      allPairs(waarden),
      (a, b) => a !== b,
      books,
    ),
  )
})

test('Verruimt niet: een boete opent niets, ijver wel', () => {
  const widens = (a: string, b: string): boolean => OPEN.includes(b) && !OPEN.includes(a)
  assert.ok(
    assertPairProof(
      { vorm: 'verruimt-niet', feit: 'boete', van: 'geen', naar: 'groot' },
      'boete',
      [['geen', 'groot']],
      widens,
    ),
  )
  assert.ok(
    !assertPairProof(
      { vorm: 'verruimt-niet', feit: 'ijver', van: 'nee', naar: 'ja' },
      'ijver',
      [['nee', 'ja']],
      widens,
    ),
  )
})

test('Niet meer dan: de controleur krijgt niet meer dan de helper, de helper wel meer dan de bezoeker', () => {
  const more = (low: string, high: string): boolean => OPEN.includes(low) && !OPEN.includes(high)
  assert.ok(
    assertPairProof(
      { vorm: 'niet-meer-dan', veld: 'rol', laag: ['controleur'], hoog: 'helper' },
      'rol',
      [['controleur', 'helper']],
      more,
    ),
  )
  assert.ok(
    !assertPairProof(
      { vorm: 'niet-meer-dan', veld: 'rol', laag: ['helper', 'controleur'], hoog: 'bezoeker' },
      'rol',
      [
        ['helper', 'bezoeker'],
        ['controleur', 'bezoeker'],
      ],
      more,
    ),
  )
  const als = { rol: 'bezoeker' }
  assert.ok(
    assertPairProof(
      { vorm: 'niet-meer-dan', veld: 'gegeven', laag: ['ballon'], hoog: 'bal', als },
      'gegeven',
      [['ballon', 'bal']],
      more,
      als,
    ),
  )
})

test('Meer vormen samen: alle moeten gelden, en het aantal is dat van de ruimste', () => {
  const narrow: StatementForm = { vorm: 'nooit', als: { rol: 'controleur' }, oordelen: OPEN }
  const wide: StatementForm = { vorm: 'verandert-niet', feiten: ['maan'] }
  const good = prove(SLICE, { id: 'x', titel: '', vindplaats: [], vormen: [narrow, wide] })
  assert.deepEqual([good.id, good.bewezen, good.gevallen], ['x', true, 1350n])
  const bad = prove(SLICE, {
    id: 'x',
    titel: '',
    vindplaats: [],
    vormen: [wide, { ...narrow, als: { rol: 'helper' } }],
  })
  assert.deepEqual([bad.bewezen, bad.tegenvoorbeeld?.feiten['rol']], [false, 'helper'])
})

test('Bewijzen laat de gebouwde normen zoals ze zijn', () => {
  const before = completions({ rol: VOCABULARY.feiten.rol }).map((facts) => judgeElement(SLICE, facts, 'bal'))
  for (const [, als, oordelen] of OUTCOME_FORMS) proofOf({ vorm: 'nooit', als, oordelen })
  assert.deepEqual(
    completions({ rol: VOCABULARY.feiten.rol }).map((facts) => judgeElement(SLICE, facts, 'bal')),
    before,
  )
})
