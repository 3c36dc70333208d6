// Shows that the search over places gives the same answer as looking at each place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overlapsAny } from './overlap.ts'

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 })).map(([van, size]) => ({ van, tot: van + size }))

test('het zoeken naar overlap geeft hetzelfde antwoord als elke plek bekijken', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (places, asked) => {
      const slow = places.some(({ van, tot }) => van < asked.tot && asked.van < tot)
      assert.equal(overlapsAny(places)(asked), slow)
    }),
  )
})

test('zonder plekken overlapt niets', () => {
  assert.equal(overlapsAny([])({ van: 0, tot: 9 }), false)
})
