// Sorting by count: the most first, and what is equal stays in its order.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostFirst } from './counts.ts'

test('the most cases come first, and equal counts keep the order they were in', () => {
  const counts = [3n, 7n, 3n, 7n, 2n ** 80n].map((count, place) => ({ count, place }))
  const sorted = counts.toSorted((a, b) => mostFirst(a.count, b.count))
  assert.deepEqual(
    sorted.map(({ place }) => place),
    [4, 1, 3, 0, 2],
  )
})

test('two counts are never both before each other', () => {
  for (const a of [0n, 1n, 5n]) for (const b of [0n, 1n, 5n]) assert.equal(mostFirst(a, b) + mostFirst(b, a), 0)
})
