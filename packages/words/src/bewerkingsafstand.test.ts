// Proeven op het tellen van tikfouten.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { telTikfouten } from './bewerkingsafstand.ts'

const GEVALLEN: readonly (readonly [string, string, number])[] = [
  ['', '', 0],
  ['doel', 'doel', 0],
  ['evalutie', 'evaluatie', 1],
  ['evaluaite', 'evaluatie', 1],
  ['diagonse', 'diagnose', 1],
  ['doelen', 'doel', 2],
  ['', 'ab', 2],
  ['kat', 'hond', 3],
  ['kat', 'verwijsbrief', 3],
]

for (const [a, b, verwacht] of GEVALLEN) {
  test(`van "${a}" naar "${b}" is ${verwacht === 3 ? 'meer dan twee' : verwacht} tikfouten`, () => {
    assert.equal(telTikfouten(a, b, 2), verwacht)
    assert.equal(telTikfouten(b, a, 2), verwacht)
  })
}
