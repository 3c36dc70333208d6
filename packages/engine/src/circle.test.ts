// The shortest circle, on graphs that are easy to see through.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortestCircle } from './circle.ts'

test('Zonder kring is er niets te noemen, ook waar twee wegen bij elkaar komen', () => {
  assert.deepEqual(shortestCircle([[1, 2], [3], [3], []]), [])
  assert.deepEqual(shortestCircle([]), [])
})

test('Van twee kringen komt de kortste, in de volgorde van de pijlen', () => {
  assert.deepEqual(shortestCircle([[1], [2], [3], [0, 1]]), [1, 2, 3])
  assert.deepEqual(shortestCircle([[1], [2], [0, 2]]), [2])
  assert.deepEqual(shortestCircle([null, [2], [1]]), [1, 2])
})
