// Tests van datums: uitgeschreven, en de dag in Amsterdam rond middernacht en zomertijd.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dagInAmsterdam, schrijfDatum } from './datum.ts'

test('De dag is die in Amsterdam, ook rond middernacht en in de zomer', () => {
  assert.equal(dagInAmsterdam(new Date('2026-11-23T22:59:59Z')), '2026-11-23')
  assert.equal(dagInAmsterdam(new Date('2026-11-23T23:00:00Z')), '2026-11-24')
  assert.equal(dagInAmsterdam(new Date('2026-07-01T22:00:00Z')), '2026-07-02')
  assert.equal(dagInAmsterdam(new Date('2026-11-23T22:59:00Z')), '2026-11-23')
  assert.equal(dagInAmsterdam(new Date('2026-11-23T23:01:00Z')), '2026-11-24')
  assert.equal(dagInAmsterdam(new Date('2026-06-30T22:01:00Z')), '2026-07-01')
})

test('Een dag wordt voluit geschreven; wat geen dag is, geeft niets', () => {
  assert.equal(schrijfDatum('2026-11-23'), '23 november 2026')
  assert.equal(schrijfDatum('2028-02-29'), '29 februari 2028')
  assert.equal(schrijfDatum('2026-02-29'), null)
  assert.equal(schrijfDatum('2026-13-01'), null)
  assert.equal(schrijfDatum('23 november'), null)
})
