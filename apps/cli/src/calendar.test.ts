// Tests of dates: the Dutch way to write them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fullDate } from './calendar.ts'

test('a date is written out in Dutch', () => {
  assert.equal(fullDate('2026-11-23'), '23 november 2026')
})
