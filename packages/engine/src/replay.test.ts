// Het bewijsstuk: jaren later hetzelfde antwoord, of een duidelijke weigering.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled, DATE } from '../invented/compiled.ts'
import { ELEMENTS, partialFacts, withNorm } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import type { Answer } from './answer.ts'
import { sameJson } from './json.ts'
import { judge } from './judge.ts'
import { isProblem } from './problem.ts'
import { ENGINE_VERSION } from './receipt.ts'
import { canonical, replay } from './replay.ts'

const SLICE = compiled()
const FACTS = { rol: 'bezoeker', pas: 'ja', boete: 'klein', ijver: 'nee' }
const ANSWER = judge(SLICE, {
  peildatum: DATE,
  feiten: FACTS,
  gegevens: [
    { gegeven: 'bal', feiten: {} },
    { gegeven: 'atlas', feiten: { ijver: 'ja' } },
    { gegeven: 'telling', feiten: {} },
  ],
})
/** What comes back after it was saved to a file and read again. */
const saved = (answer: Answer): { readonly [key: string]: unknown } => JSON.parse(JSON.stringify(answer.bewijsstuk))

test('Het bewijsstuk noemt datum, feiten, uitkomsten, de normen die beslisten, de uitgave en de versie', () => {
  const { peildatum, feiten, normenset, engine, normen, uitkomsten } = ANSWER.bewijsstuk
  assert.deepEqual([peildatum, feiten, normenset, engine], [DATE, FACTS, 'verzonnen-1', ENGINE_VERSION])
  assert.deepEqual(normen, [
    { id: 'telling-vrij', versie: '1' },
    { id: 'bezoeker-ballen', versie: '1' },
  ])
  assert.deepEqual(
    uitkomsten.map(({ gegeven, oordeel }) => [gegeven, oordeel]),
    [
      ['bal', 'vragen'],
      ['atlas', null],
      ['telling', 'vrij'],
    ],
  )
})

test('Hetzelfde bewijsstuk geeft byte voor byte hetzelfde antwoord, ook met nieuw gebouwde normen', () => {
  for (const slice of [SLICE, compiled()]) {
    const again = replay(slice, saved(ANSWER))
    assert.ok(!isProblem(again))
    assert.equal(JSON.stringify(again), JSON.stringify(ANSWER))
  }
})

test('Elk antwoord op een onvolledig verzoek is uit zijn bewijsstuk terug te halen', () => {
  for (const feiten of partialFacts(VOCABULARY.feiten).filter((_, index) => index % 40 === 0)) {
    if (feiten['seizoen'] === 'zomer' && feiten['maan'] === 'nieuw') continue
    if (feiten['rol'] === 'controleur' && feiten['lengte'] === 'klein') continue
    const answer = judge(SLICE, {
      peildatum: DATE,
      feiten,
      gegevens: ELEMENTS.map((gegeven) => ({ gegeven, feiten: {} })),
    })
    assert.deepEqual(replay(SLICE, saved(answer)), answer)
  }
})

const CHANGED: readonly (readonly [string, object, string])[] = [
  ['een ander feit', { feiten: { ...FACTS, pas: 'nee' } }, 'uitkomsten'],
  ['een andere uitkomst', { uitkomsten: [] }, 'uitkomsten'],
  ['een norm erbij', { normen: [{ id: 'verbod', versie: '1' }] }, 'uitkomsten'],
  ['een veld erbij', { opmerking: 'x' }, 'uitkomsten'],
  ['een andere uitgave van de normen', { normenset: 'verzonnen-2' }, 'normenset'],
  ['een andere versie van de rekenkern', { engine: '0.0.1' }, 'engine'],
]
for (const [name, change, field] of CHANGED) {
  test(`Een veranderd bewijsstuk wordt geweigerd: ${name}`, () => {
    const result = replay(SLICE, { ...saved(ANSWER), ...change })
    assert.ok(isProblem(result))
    assert.deepEqual([result.code, result.veld], ['bewijsstuk-past-niet', field])
    assert.ok(result.melding.endsWith('.'))
  })
}

test('Een bewijsstuk met een onbekend feit of een andere datum wordt geweigerd zoals een verzoek', () => {
  const fact = replay(SLICE, { ...saved(ANSWER), feiten: { petje: 'ja' } })
  assert.ok(isProblem(fact))
  assert.deepEqual([fact.code, fact.veld], ['onbekend-feit', 'feiten.petje'])
  const date = replay(SLICE, { ...saved(ANSWER), peildatum: '2027-01-01' })
  assert.ok(isProblem(date))
  assert.equal(date.veld, 'peildatum')
})

test('Wat geen bewijsstuk is, wordt geweigerd', () => {
  for (const input of [null, 'tekst', [], 7]) {
    const result = replay(SLICE, input)
    assert.ok(isProblem(result))
    assert.equal(result.code, 'bewijsstuk-past-niet')
  }
})

test('Een bewijsstuk met een bodemloos diep veld wordt geweigerd zonder dat de rekenkern vastloopt', () => {
  const depth = 100_000
  const deep: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
  for (const change of [{ extra: deep }, { uitkomsten: deep }, { normen: [deep] }]) {
    const result = replay(SLICE, { ...saved(ANSWER), ...change })
    assert.ok(isProblem(result))
    assert.equal(result.veld, 'uitkomsten')
  }
})

test('Hetzelfde is wat niets meer en niets minder zegt, in welke volgorde ook', () => {
  const ours = { a: [1, { b: null }], c: 'x' }
  assert.equal(sameJson(ours, { c: 'x', a: [1, { b: null }] }), true)
  const others = [{ ...ours, d: 1 }, { a: ours.a }, { ...ours, a: [1] }, { ...ours, a: { 0: 1, 1: { b: null } } }, null]
  for (const other of others) assert.equal(sameJson(ours, other), false)
  assert.equal(sameJson({ toString: 'x' }, {}), false)
})

test('Onder andere normen met hetzelfde kenmerk valt een andere uitkomst op', () => {
  const other = compiled(withNorm(INVENTED, 'bezoeker-ballen', { dan: { oordeel: 'geven' } }))
  const result = replay(other, saved(ANSWER))
  assert.ok(isProblem(result))
  assert.match(result.melding, /veranderd/)
})

test('De vaste schrijfwijze hangt niet af van de volgorde van de sleutels', () => {
  assert.equal(canonical({ b: [1, { d: 'x', c: null }], a: true }), '{"a":true,"b":[1,{"c":null,"d":"x"}]}')
  assert.equal(canonical({ a: 1, b: undefined }), canonical({ a: 1 }))
  assert.notEqual(canonical(['a', 'b']), canonical(['b', 'a']))
})
