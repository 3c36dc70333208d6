// What someone may compare, and what must be repaired first.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { errorsIn, sidesOf, spanInWords } from './choice.ts'

const fields = (van: string, naar: string): readonly string[] =>
  errorsIn({ kind: 'dagen', van, naar }).map((error) => error.field)

test('twee dagen binnen de normen zijn goed', () => {
  assert.deepEqual(fields('2026-11-24', '2030-12-31'), [])
})

test('een lege dag, een dag die niet bestaat en een dag buiten de normen krijgen elk een fout', () => {
  assert.deepEqual(fields('', '2027-01-01'), ['dag-van'])
  assert.deepEqual(fields('2026-11-24', '2027-02-30'), ['dag-naar'])
  assert.deepEqual(fields('2025-12-31', '2031-01-01'), ['dag-van', 'dag-naar'])
})

test('bij het ontwerp doen de dagen er niet toe, en de geldende normen blijven de geldende', () => {
  const choice = { kind: 'ontwerp', van: '', naar: '' } as const
  assert.deepEqual(errorsIn(choice), [])
  const [before, after] = sidesOf(choice)
  assert.equal(before.set, NORMENSET)
  assert.equal(after.set, ONTWERP_2030)
  assert.equal(before.peildatum, after.peildatum)
})

test('twee dagen vergelijken gaat altijd over de geldende normen', () => {
  const sides = sidesOf({ kind: 'dagen', van: '2026-11-24', naar: '2027-01-01' })
  assert.ok(sides.every((side) => side.set === NORMENSET))
})

test('de looptijd van de normen staat in woorden', () => {
  assert.match(spanInWords(), /^van 1 januari 2026 tot en met 31 december 2030$/)
})
