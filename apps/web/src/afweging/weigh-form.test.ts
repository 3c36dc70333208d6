// What a weighing asks, per weight.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requiredWords, weighingMistakes } from './weigh-form.ts'

test('hoe zwaarder de afweging, hoe meer eigen woorden', () => {
  assert.deepEqual(requiredWords('licht'), ['waarom', 'proportionaliteit'])
  assert.deepEqual(requiredWords('gewoon'), ['waarom', 'welke', 'proportionaliteit', 'subsidiariteit'])
  assert.equal(requiredWords('zwaar').length, 6)
  assert.deepEqual(requiredWords(null), requiredWords('zwaar'))
})

test('zonder besluit of zonder eigen woorden staat een afweging niet', () => {
  const fields = (weighing: { readonly [id: string]: string }) =>
    weighingMistakes(weighing, 'licht').map(({ field }) => field)
  assert.deepEqual(fields({ waarom: 'Omdat.', proportionaliteit: 'Omdat.' }), ['besluit-eerste'])
  assert.deepEqual(fields({ besluit: 'geven', waarom: '  ' }), ['weeg-waarom', 'weeg-proportionaliteit'])
  assert.deepEqual(fields({ besluit: 'geven', waarom: 'Omdat.', proportionaliteit: 'Omdat.' }), [])
})

test('niet geven vraagt geen reden', () => {
  assert.deepEqual(weighingMistakes({ besluit: 'niet-geven' }, 'zwaar'), [])
})
