// De vragen zijn precies de feiten die tussen twee mogelijke gevallen nog iets omslaan.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bruteFlips, bruteValues, outcomeOf, personsOf } from '../invented/brute.ts'
import { compiled, DATE } from '../invented/compiled.ts'
import { ELEMENTS, partialFacts } from '../invented/every-case.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import type { Question } from './answer.ts'
import type { Facts } from './grammar.ts'
import { questions } from './questions.ts'

const SLICE = compiled()
const ORDER: readonly string[] = VOCABULARY.vraagvolgorde
const PARTIAL = partialFacts(VOCABULARY.feiten).filter((_, index) => index % 3 === 0)

function ask(facts: Facts, gegevens: readonly string[]): readonly Question[] {
  return questions(SLICE, {
    peildatum: DATE,
    feiten: facts,
    gegevens: gegevens.map((gegeven) => ({ gegeven, feiten: {} })),
  })
}

test('Elke vraag kan een oordeel of de mensen erbij omslaan, en elk feit dat dat kan wordt gevraagd', () => {
  for (const facts of PARTIAL) {
    for (const element of ELEMENTS) {
      const asked = ask(facts, [element])
      const outcome = bruteFlips(facts, (known) => outcomeOf(known, element))
      const duty = bruteFlips(facts, (known) => personsOf(known, element)).filter((fact) => !outcome.includes(fact))
      assert.deepEqual(
        asked.map(({ feit, voor }) => [feit, voor]),
        [...outcome.map((fact) => [fact, 'oordeel']), ...duty.map((fact) => [fact, 'plicht'])],
      )
    }
  }
})

test('Een vraag noemt de gegevens die zij raakt, en alleen die', () => {
  for (const facts of PARTIAL.filter((_, index) => index % 4 === 0)) {
    for (const question of ask(facts, ELEMENTS)) {
      const say = question.voor === 'oordeel' ? outcomeOf : personsOf
      const touched = ELEMENTS.filter((element) =>
        bruteFlips(facts, (known) => say(known, element)).includes(question.feit),
      )
      assert.deepEqual(question.raakt, touched)
    }
  }
})

test('Een vraag biedt de waarden die nog mogelijk zijn', () => {
  const { feit, waarden } = ask({ rol: 'controleur' }, ELEMENTS).find((question) => question.feit === 'lengte') ?? {}
  assert.deepEqual([feit, waarden], [undefined, undefined])
  for (const facts of PARTIAL) {
    for (const question of ask(facts, ['atlas', 'ballon'])) {
      const fact = VOCABULARY.vraagvolgorde.find((name) => name === question.feit)
      assert.ok(fact !== undefined)
      assert.deepEqual(question.waarden, bruteValues(facts, fact))
    }
  }
})

test('Waarden die met een feit bij een gegeven niet kunnen, worden niet geboden', () => {
  const vocabulary = { ...VOCABULARY, perGegeven: ['maan'] }
  const slice = compiled({ ...SLICE.set, woorden: vocabulary })
  const request = {
    peildatum: DATE,
    feiten: { rol: 'bezoeker', pas: 'ja' },
    gegevens: [
      { gegeven: 'ballon', feiten: { maan: 'nieuw' } },
      { gegeven: 'bal', feiten: {} },
    ],
  }
  const narrow = questions(slice, request)
  assert.equal(
    narrow.find(({ feit }) => feit === 'seizoen'),
    undefined,
  )
  const gegevens = [
    { gegeven: 'bal', feiten: { maan: 'nieuw' } },
    { gegeven: 'ballon', feiten: {} },
  ]
  const wide = questions(slice, { ...request, gegevens })
  assert.deepEqual(wide.find(({ feit }) => feit === 'seizoen')?.waarden, ['winter'])
})

test('Is alles bekend, dan is er niets te vragen', () => {
  const known = {
    rol: 'helper',
    pas: 'ja',
    seizoen: 'winter',
    maan: 'nieuw',
    boete: 'geen',
    ijver: 'ja',
    lengte: 'groot',
  }
  assert.deepEqual(ask(known, ELEMENTS), [])
})

test('Vragen over het oordeel komen voor vragen over wie het moet weten, elk in de vaste volgorde', () => {
  const asked = ask({}, ELEMENTS)
  const order = (kind: string): readonly number[] =>
    asked.filter(({ voor }) => voor === kind).map(({ feit }) => ORDER.indexOf(feit))
  assert.deepEqual(
    asked.map(({ voor }) => voor),
    [...asked.map(({ voor }) => voor)].sort(),
  )
  for (const kind of ['oordeel', 'plicht'])
    assert.deepEqual(
      order(kind),
      [...order(kind)].sort((a, b) => a - b),
    )
  assert.ok(!asked.some(({ feit }) => feit === 'maan'))
})
