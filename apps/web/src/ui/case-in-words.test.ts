// A case told in sentences: complete, in plain Dutch and in reading order.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN, meetTaal, TAALGRENZEN } from '@deelwijs/words'
import { elementSentence, factSentence, factSentences } from './case-in-words.ts'
import { FACT_SENTENCES } from './fact-sentences.ts'

const SENTENCES = Object.values(FACT_SENTENCES).flatMap((values): readonly string[] => Object.values(values))

test('elk feit heeft bij elke waarde een eigen zin', () => {
  const values = Object.values(DOMEINEN).reduce((sum, domain) => sum + domain.length, 0)
  assert.equal(SENTENCES.length, values)
  assert.equal(new Set(SENTENCES).size, values)
})

test('elke zin is kort en zonder afkorting of uitroepteken', () => {
  for (const sentence of SENTENCES) {
    const measured = meetTaal(sentence)
    assert.equal(measured.zinnen, 1, sentence)
    assert.ok(measured.langste.woorden <= TAALGRENZEN.langste, sentence)
    assert.deepEqual(measured.afkortingen, [], sentence)
    assert.deepEqual(measured.moeilijk, [], sentence)
    assert.equal(measured.uitroeptekens, 0, sentence)
  }
  assert.ok(meetTaal(SENTENCES.join('\n')).gemiddeld <= TAALGRENZEN.gemiddeld)
})

test('wie vraagt staat voor het gezin, in welke volgorde de feiten ook komen', () => {
  assert.deepEqual(factSentences({ weigering: 'bezwaar', pet: 'beslisser' }), [
    'De vrager besluit over de hulp.',
    'Het gezin heeft bezwaar.',
  ])
})

test('een waarde die wij niet kennen valt niet weg', () => {
  assert.equal(factSentence('pet', 'tovenaar'), 'De taak van de vrager: tovenaar.')
  assert.equal(factSentence('toverkunst', 'ja'), 'toverkunst: ja.')
})

test('het gegeven staat in een eigen zin', () => {
  assert.equal(elementSentence('diagnose'), 'Het gaat om: Diagnose.')
  assert.equal(elementSentence(null), 'Het maakt niet uit om welk gegeven het gaat.')
})
