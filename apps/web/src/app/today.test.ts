// Days in words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInWords } from './today.ts'

test('een dag staat voluit', () => {
  assert.equal(dayInWords('2026-11-23'), '23 november 2026')
  assert.equal(dayInWords('2026-01-01'), '1 januari 2026')
})

test('wat geen dag is, blijft zoals het is', () => {
  assert.equal(dayInWords('nog na te lezen'), 'nog na te lezen')
})
