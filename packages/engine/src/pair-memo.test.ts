// The working memory of walks over diagrams: it keeps every pair apart, also after it has grown and after a new round.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ABSENT, PairMemo } from './pair-memo.ts'

/** Leaves are negative, and the order of a pair counts. */
const PAIRS = Array.from({ length: 4000 }, (_, n): readonly [number, number] => [(n % 64) - 32, (n >> 6) - 32])

test('every pair keeps its own value while the memory grows', () => {
  const memo = new PairMemo()
  memo.clear()
  for (const [n, [x, y]] of PAIRS.entries()) memo.set(x, y, ~n)
  for (const [n, [x, y]] of PAIRS.entries()) assert.equal(memo.get(x, y), ~n)
  assert.equal(memo.get(32, 32), ABSENT)
})

test('a new round starts empty and does not see the values of the round before', () => {
  const memo = new PairMemo()
  for (const round of [1, 2, 3]) {
    memo.clear()
    for (const [x, y] of PAIRS) assert.equal(memo.get(x, y), ABSENT)
    for (const [x, y] of PAIRS) memo.set(x, y, round)
    for (const [x, y] of PAIRS) assert.equal(memo.get(x, y), round)
  }
})

test('a value of many rounds ago never comes back', () => {
  const memo = new PairMemo()
  for (const [x, y] of PAIRS) memo.set(x, y, 7)
  for (let round = 0; round < 2 ** 17; round += 1) {
    memo.clear()
    const [x, y] = PAIRS[round % PAIRS.length] ?? [0, 0]
    assert.equal(memo.get(x, y), ABSENT)
  }
})
