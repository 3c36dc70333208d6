// Een normenset per datum: elke dag krijgt de normen van haar eigen periode, en elke periode wordt een keer gebouwd.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled } from '../invented/compiled.ts'
import { withNorm } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { boundariesOf, openSlices } from './periods.ts'
import { isProblem } from './problem.ts'
import type { Slice } from './slice.ts'

const CHANGING = withNorm(INVENTED, 'helper-ballen', { geldigVanaf: '2024-02-29', geldigTot: '2027-12-31' })

function sliceAt(sliceOn: ReturnType<typeof openSlices>, date: string): Slice {
  const slice = sliceOn(date)
  assert.ok(!isProblem(slice))
  return slice
}

test('De grenzen zijn de eerste dag van elke norm en de dag na haar laatste, op volgorde en elk een keer', () => {
  assert.deepEqual(boundariesOf(INVENTED), ['2020-01-01'])
  assert.deepEqual(boundariesOf(CHANGING), ['2020-01-01', '2024-02-29', '2028-01-01'])
})

test('In welke volgorde ook gevraagd, elke dag heeft de normen die dan gelden', () => {
  const sliceOn = openSlices(CHANGING)
  const days = ['2026-05-05', '2020-01-01', '2028-01-01', '2024-02-28', '2027-12-31', '2024-02-29', '2029-12-31']
  for (const day of days) {
    const slice = sliceAt(sliceOn, day)
    assert.equal(slice.peildatum, day)
    assert.deepEqual(
      slice.norms.map(({ id }) => id),
      compiled(CHANGING, day).norms.map(({ id }) => id),
    )
  }
})

test('Twee dagen in een periode delen wat gebouwd is, twee dagen in andere perioden niet', () => {
  const sliceOn = openSlices(CHANGING)
  const [first, second, later] = ['2024-02-29', '2027-12-31', '2028-01-01'].map((day) => sliceAt(sliceOn, day))
  assert.equal(first?.table, second?.table)
  assert.notEqual(second?.table, later?.table)
})

test('Buiten de set is er niets, ook als de periode al gebouwd is', () => {
  const sliceOn = openSlices(CHANGING)
  sliceAt(sliceOn, '2029-12-31')
  for (const day of ['2019-12-31', '2030-01-01']) {
    const slice = sliceOn(day)
    assert.ok(isProblem(slice))
    assert.equal(slice.code, 'buiten-geldigheid')
  }
})
