// The places a walk has seen: each once, in the order seen, also when the set grows and when a new walk starts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Marks } from './marks.ts'

const NUMBERS = Array.from({ length: 3000 }, (_, n) => (n * 7919) % 3000)
const BOTH_SIGNS = NUMBERS.flatMap((n) => [n, ~n])

test('every number stands in the set once, in the order in which it was added', () => {
  const marks = new Marks()
  marks.clear()
  for (const n of [...BOTH_SIGNS, ...BOTH_SIGNS]) marks.add(n)
  assert.deepEqual(
    Array.from({ length: marks.size }, (_, turn) => marks.at(turn)),
    BOTH_SIGNS,
  )
})

test('a new walk starts with an empty set', () => {
  const marks = new Marks()
  marks.clear()
  for (const n of BOTH_SIGNS) marks.add(n)
  marks.clear()
  assert.equal(marks.size, 0)
  marks.add(~5)
  assert.equal(marks.size, 1)
  assert.equal(marks.at(0), ~5)
})

test('marks of many walks ago never come back', () => {
  const walks = 2 ** 17
  const marks = new Marks()
  for (let n = 0; n < walks; n += 1) marks.add(n)
  for (let n = 0; n < walks; n += 1) {
    marks.clear()
    marks.add(n)
    assert.equal(marks.size, 1)
  }
})
