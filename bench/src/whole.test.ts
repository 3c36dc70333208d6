// Which days start a version of the norms: each change once, and only within the span of the set.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { sliceDates } from './whole.ts'

test('a set has a version from its first day and from every day on which a norm begins or has ended', () => {
  const set = {
    geldigVanaf: '2026-01-01',
    geldigTot: '2030-12-31',
    normen: [
      { geldigVanaf: '2025-01-01', geldigTot: '2027-12-31' },
      { geldigVanaf: '2028-01-01', geldigTot: null },
      { geldigVanaf: '2029-07-01', geldigTot: '2031-01-01' },
    ],
  }
  assert.deepEqual(sliceDates(set), ['2026-01-01', '2028-01-01', '2029-07-01'])
})

test('the draft brings one more version than the norms in force', () => {
  assert.deepEqual(sliceDates(ONTWERP_2030).slice(-1), ['2030-01-01'])
  assert.equal(sliceDates(ONTWERP_2030).length, sliceDates(NORMENSET).length + 1)
})
