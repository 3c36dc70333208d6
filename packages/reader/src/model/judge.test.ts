// What the model adds to the patterns: askings in other words, with the words that weighed most.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findElements } from '../gegevens/find-elements.ts'
import { see } from '../gegevens/see.ts'
import { readText } from '../text/sentences.ts'
import { candidatesOf } from './candidates.ts'
import { judge } from './judge.ts'
import { loadModel } from './load.ts'
import { WEIGHTS } from './weights.ts'

const MODEL = loadModel(WEIGHTS)

test('a finding of the words alone stands on a clause of the text and names words of it', () => {
  const text = 'Hoe heet het kind precies en waar woont het nu?'
  const found = findElements(readText(text)).filter(({ waarom }) => waarom.startsWith('model: '))
  assert.ok(found.length > 0)
  for (const { van, tot, tekst, waarom, zekerheid } of found) {
    assert.equal(text.slice(van, tot), tekst)
    for (const word of waarom.slice('model: '.length).split(', ')) assert.ok(text.toLowerCase().includes(word), word)
    assert.ok([0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].includes(zekerheid))
  }
})

test('thanks and planning are about no element', () => {
  const { verdicts } = judge(MODEL, see(readText('Bedankt voor het prettige telefoongesprek van vanmiddag.')))
  assert.deepEqual(verdicts, [])
})

test('a very long sentence is left to the patterns', () => {
  const sight = see(readText(`Stuur het plan ${'en nog iets '.repeat(200)}`))
  assert.deepEqual(candidatesOf(MODEL, sight).candidates, [])
  assert.ok(findElements(sight.reading).some(({ gegeven, rol }) => gegeven === 'behandelplan' && rol === 'vraag'))
})

test('a text with very many mentions stops at a bound', () => {
  const sight = see(readText('Duur.\n'.repeat(8000)))
  const { candidates, until } = candidatesOf(MODEL, sight)
  assert.ok(until < 8000)
  assert.ok(candidates.length < 4000)
})

test('the same text gives the same verdicts', () => {
  const read = () =>
    judge(MODEL, see(readText('Hoe gaat het nu met hem, en tot wanneer denken jullie nodig te hebben?')))
  assert.deepEqual(read().verdicts, read().verdicts)
})
