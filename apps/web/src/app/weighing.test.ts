// When a weighing is complete, per weight.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forLetter, isComplete, requiredWords } from './weighing.ts'

const LIGHT = {
  besluit: 'geven',
  waarom: 'De gemeente kan dit anders niet begrijpen.',
  proportionaliteit: 'Het is een zin.',
}

test('hoe zwaarder de afweging, hoe meer eigen woorden', () => {
  assert.deepEqual(requiredWords('licht'), ['waarom', 'proportionaliteit'])
  assert.deepEqual(requiredWords('gewoon'), ['waarom', 'welke', 'proportionaliteit', 'subsidiariteit'])
  assert.equal(requiredWords('zwaar').length, 6)
  assert.deepEqual(requiredWords(null), requiredWords('zwaar'))
})

test('zonder besluit of zonder eigen woorden is een afweging niet af', () => {
  assert.equal(isComplete(undefined, 'licht'), false)
  assert.equal(isComplete({ waarom: 'Omdat.', proportionaliteit: 'Omdat.' }, 'licht'), false)
  assert.equal(isComplete({ ...LIGHT, proportionaliteit: '  ' }, 'licht'), false)
  assert.equal(isComplete(LIGHT, 'licht'), true)
  assert.equal(isComplete(LIGHT, 'gewoon'), false)
})

test('niet geven is ook een besluit, en vraagt geen reden', () => {
  assert.equal(isComplete({ besluit: 'niet-geven' }, 'zwaar'), true)
  assert.deepEqual(forLetter({ besluit: 'niet-geven' }, 'zwaar'), { besluit: 'niet-geven' })
})

test('de brief krijgt de reden en waarom minder niet genoeg is, en van een halve afweging niets', () => {
  assert.equal(forLetter({ ...LIGHT, waarom: '' }, 'licht'), undefined)
  assert.deepEqual(forLetter(LIGHT, 'licht'), {
    besluit: 'geven',
    noodzaak: 'De gemeente kan dit anders niet begrijpen.',
    nietMinder: 'Het is een zin.',
  })
  const ordinary = { ...LIGHT, welke: 'Alleen dit.', subsidiariteit: 'Korter kan niet.' }
  const letter = forLetter(ordinary, 'gewoon')
  assert.equal(letter?.besluit === 'geven' ? letter.nietMinder : '', 'Korter kan niet.')
})
