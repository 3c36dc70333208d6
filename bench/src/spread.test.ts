// The numbers of the tables: median, bounds and ratio of rows that a person can check.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantile, ratioOf, spreadOf } from './spread.ts'

test('median and bounds of eleven measurements, in any order', () => {
  assert.deepEqual(spreadOf([9, 1, 5, 3, 7, 0, 10, 2, 8, 4, 6]), { low: 1, median: 5, high: 9 })
  assert.equal(quantile([], 0.5), 0)
})

test('a ratio is taken round by round, so that a busy round does not count more', () => {
  assert.equal(ratioOf([10, 20, 3000], [20, 40, 6000]), 0.5)
  assert.equal(ratioOf([10, 20, 30], [0, 10, 15]), 2)
})
