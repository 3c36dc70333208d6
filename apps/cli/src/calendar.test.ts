// Tests of dates: the day in Amsterdam, and the Dutch way to write it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInAmsterdam, fullDate } from './calendar.ts'

test('the day changes at midnight in Amsterdam, in winter and in summer', () => {
  assert.equal(dateInAmsterdam(new Date('2026-11-23T22:59:59Z')), '2026-11-23')
  assert.equal(dateInAmsterdam(new Date('2026-11-23T23:00:00Z')), '2026-11-24')
  assert.equal(dateInAmsterdam(new Date('2026-07-01T22:00:00Z')), '2026-07-02')
})

test('a date is written out in Dutch', () => {
  assert.equal(fullDate('2026-11-23'), '23 november 2026')
})
