// Alle stellingen bewezen over alle gevallen, met de precieze aantallen; een gebroken norm laat er een falen met een geval.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Counterexample, caseCount, createInterpreter, type Facts, type NormSet, prove } from '@deelwijs/engine'
import { FEITEN, GEGEVEN_WOORDEN, GEGEVENS, OORDEEL_WOORDEN, OORDELEN, type Oordeel } from '@deelwijs/words'
import { STELLINGEN } from '../src/index.ts'
import { trek } from '../tweede-lezing/trekking.ts'
import { withCondition, withNorm } from './andere-set.ts'
import { builtSlice, PEILDATUM } from './schijf.ts'

const SLICE = builtSlice()

test('Alle stellingen zijn bewezen, elk over precies geteld veel gevallen', (t) => {
  const proofs = STELLINGEN.map((stelling) => prove(SLICE, stelling))
  for (const { id, gevallen } of proofs) t.diagnostic(`${id}: ${gevallen} gevallen`)
  assert.deepEqual(
    proofs.filter(({ bewezen }) => !bewezen),
    [],
  )
  assert.equal(proofs.length, 30)
  assert.ok(proofs.every(({ gevallen }) => gevallen > 0n && gevallen <= caseCount(SLICE)))
})

test('De stellingen hebben de nummers 1 tot en met 30, elk met een titel en een bron', () => {
  assert.deepEqual(
    STELLINGEN.map(({ id }) => id),
    Array.from({ length: 30 }, (_, index) => `s${index + 1}`),
  )
  assert.equal(new Set(STELLINGEN.map(({ titel }) => titel)).size, 30)
})

/** The statements that fail on a changed set, with their counterexample. */
function refuted(set: NormSet): ReadonlyMap<string, Counterexample> {
  const slice = builtSlice(set)
  const wrong = STELLINGEN.map((stelling) => prove(slice, stelling)).filter(({ bewezen }) => !bewezen)
  return new Map(wrong.map(({ id, tegenvoorbeeld }) => [id, tegenvoorbeeld ?? assert.fail('geen tegenvoorbeeld')]))
}

/** The case of a counterexample, completed in a few ways, as the changed norms read it. */
function outcomesThere(set: NormSet, facts: Facts, element: string): readonly string[] {
  const interpret = createInterpreter(set, PEILDATUM)
  return Array.from({ length: 20 }, (_, zaad) => interpret(trek(zaad, known(facts)), element)?.oordeel ?? 'geen')
}

const known = (facts: Facts): Parameters<typeof trek>[1] =>
  Object.fromEntries(Object.keys(FEITEN).flatMap((feit) => (facts[feit] === undefined ? [] : [[feit, facts[feit]]])))

const BROKEN: readonly (readonly [string, string, NormSet, Oordeel])[] = [
  [
    'de beslisser mag ook op een standaardverzoek afwegen',
    's7',
    withNorm(withCondition('beslisser-dossier-afweging', { uitvraag: undefined }), 'beslisser-dossier-afweging', {
      wijktAfVan: ['geheimhouding', 'dossier-standaard'],
    }),
    'mag-na-afweging',
  ],
  [
    'de regisseur krijgt hele documenten, meer dan de hulpverlener',
    's10',
    withNorm(
      withCondition('regisseur-met-toestemming', { een: undefined, gegeven: 'dossier' }),
      'regisseur-met-toestemming',
      {
        wijktAfVan: ['geheimhouding', 'regisseur-geen-heel-document'],
      },
    ),
    'mag-met-toestemming',
  ],
  [
    'de accountant krijgt het dossier',
    's14',
    withNorm(withCondition('accountant-verantwoording', { gegeven: 'dossier' }), 'accountant-geen-dossier', {
      als: { pet: 'accountant', niet: { gegeven: ['kengetallen', 'gesprek-bijwonen', 'dossier'] } },
    }),
    'moet',
  ],
  [
    'de helper zit erbij, ook als hij zelf beslist',
    's11',
    withNorm(withCondition('gesprek-met-toestemming', { 'tweede-pet-beslist': undefined }), 'gesprek-met-toestemming', {
      wijktAfVan: ['geheimhouding', 'gesprek-tweede-pet'],
    }),
    'mag-met-toestemming',
  ],
]

for (const [name, id, set, expected] of BROKEN) {
  test(`Een gebroken norm laat ${id} falen met een geval dat klopt: ${name}`, (t) => {
    const example = refuted(set).get(id)
    assert.ok(example !== undefined)
    const element = example.gegeven ?? 'dossier'
    assert.ok(example.mogelijk.includes(expected), example.mogelijk.join())
    assert.deepEqual([...new Set(outcomesThere(set, example.feiten, element))], example.mogelijk)
    t.diagnostic(inDutch(example))
    assert.match(inDutch(example), /^Voor ".+" is het oordeel .+ als .+$/)
  })
}

/** A counterexample in the words of the vocabulary. */
function inDutch({ feiten, gegeven, mogelijk }: Counterexample): string {
  const words = Object.entries(FEITEN).flatMap(([feit, word]) => {
    const value = feiten[feit]
    const answer = Object.entries(word.antwoorden).find(([id]) => id === value)
    return answer === undefined ? [] : [`${word.label} is ${answer[1].label}`]
  })
  const element = GEGEVENS.find((one) => one === gegeven)
  const outcomes = OORDELEN.filter((oordeel) => mogelijk.includes(oordeel)).map(
    (oordeel) => OORDEEL_WOORDEN[oordeel].woord,
  )
  return `Voor "${element === undefined ? 'elk gegeven' : GEGEVEN_WOORDEN[element].label}" is het oordeel ${outcomes.join(' of ')} als ${words.join(', ')}`
}

test('Een tegenvoorbeeld noemt leeftijd, gezag en initiatief alleen als die ertoe doen', () => {
  const [, , set] = BROKEN[0] ?? assert.fail('geen gebroken norm')
  const { feiten } = refuted(set).get('s7') ?? assert.fail('s7 is bewezen')
  assert.deepEqual(
    Object.keys(feiten).filter((feit) => ['leeftijd', 'gezag', 'initiatief', 'wilsbekwaam'].includes(feit)),
    [],
  )
})
