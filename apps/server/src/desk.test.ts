// Tests of the desk: one compiled slice per period, and the date of today only when none was given.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProblem, type NormSet } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { openDesk } from './desk.ts'

/** The norms with one that ends after June 2027. */
const CHANGING: NormSet = {
  ...NORMENSET,
  normen: NORMENSET.normen.map((norm) =>
    norm.id === 'registratie-is-geen-grond' ? { ...norm, geldigTot: '2027-06-30' } : norm,
  ),
}

function doctrineOn(date: string): number {
  const slice = desk.sliceOn(date)
  assert.ok(!isProblem(slice))
  assert.equal(slice.peildatum, date)
  return slice.doctrine.length
}

const desk = openDesk(CHANGING)

test('each date gets the norms of its own period, in whatever order dates are asked', () => {
  const before = doctrineOn('2026-11-23')
  assert.equal(doctrineOn('2027-07-01'), before - 1)
  assert.equal(doctrineOn('2027-06-30'), before)
  assert.equal(doctrineOn('2026-01-01'), before)
  assert.equal(doctrineOn('2030-12-31'), before - 1)
})

test('dates in one period share one compiled slice', () => {
  const first = desk.sliceOn('2026-03-01')
  const second = desk.sliceOn('2026-04-01')
  assert.ok(!isProblem(first) && !isProblem(second))
  assert.equal(first.table, second.table)
})

test('outside the span of the norms there is no slice, also after one was compiled', () => {
  for (const date of ['2025-12-31', '2031-01-01']) {
    const slice = desk.sliceOn(date)
    assert.ok(isProblem(slice))
    assert.match(slice.melding, /2026-01-01 tot en met 2030-12-31/)
  }
})

test('a request without a date is judged on the date of today', () => {
  const answer = desk.answer({ feiten: {}, gegevens: ['kengetallen'] }, '2027-02-03')
  assert.ok(!isProblem(answer))
  assert.equal(answer.bewijsstuk.peildatum, '2027-02-03')
})
