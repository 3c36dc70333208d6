// The rough stem: words that must meet, and words that must stay apart.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from './stem.ts'

for (const [left, right] of [
  ['verslag', 'verslagen'],
  ['plan', 'plannen'],
  ['evaluatie', 'evaluaties'],
  ['verwijzer', 'verwijzers'],
  ['doel', 'doelen'],
  ['brief', 'brieven'],
  ['verslagje', 'verslagjes'],
] as const) {
  test(`${left} en ${right} zijn hetzelfde woord`, () => assert.equal(stem(left), stem(right)))
}

for (const [left, right] of [
  ['plan', 'plaats'],
  ['advies', 'adviseur'],
  ['proces', 'procent'],
  ['doel', 'deel'],
] as const) {
  test(`${left} en ${right} blijven verschillend`, () => assert.notEqual(stem(left), stem(right)))
}
