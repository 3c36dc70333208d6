// Days around midnight and days in words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInAmsterdam, dayInWords } from './today.ts'

test('net na middernacht in Amsterdam is het al de volgende dag', () => {
  assert.equal(dayInAmsterdam(new Date('2026-11-23T22:59:00Z')), '2026-11-23')
  assert.equal(dayInAmsterdam(new Date('2026-11-23T23:01:00Z')), '2026-11-24')
  assert.equal(dayInAmsterdam(new Date('2026-06-30T22:01:00Z')), '2026-07-01')
})

test('een dag staat voluit', () => {
  assert.equal(dayInWords('2026-11-23'), '23 november 2026')
  assert.equal(dayInWords('2026-01-01'), '1 januari 2026')
})

test('wat geen dag is, blijft zoals het is', () => {
  assert.equal(dayInWords('nog na te lezen'), 'nog na te lezen')
})
