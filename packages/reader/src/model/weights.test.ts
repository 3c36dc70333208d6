// The committed weights: made from the texts and the code that stand here, and small enough for a browser.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { checksumOf } from '../../leer/checksum.ts'
import { loadModel } from './load.ts'
import { MADE_FROM, WEIGHTS } from './weights.ts'

test('the weights are those of these texts and this code', () => {
  assert.equal(checksumOf(WEIGHTS), MADE_FROM, 'run: node packages/reader/leer/leer.ts')
})

test('the weights stay under 300 kB when packed', () => {
  assert.ok(gzipSync(readFileSync(new URL('weights.ts', import.meta.url))).length <= 300_000)
})

test('the stored models read back whole', () => {
  const { elements, roles, verdicts } = loadModel(WEIGHTS)
  for (const { table, weights } of [elements, roles, verdicts]) {
    assert.ok(weights.value.length > 500)
    assert.equal(weights.start.at(-1), weights.value.length)
    assert.ok(weights.output.every((output) => output < weights.outputs))
    assert.ok(table.pairOf(table.numberOf('@none'), 0) < 0)
  }
})
