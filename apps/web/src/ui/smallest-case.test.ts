// A case with fewer facts still says the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile, isProblem, reachableOutcomes } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { smallestCase } from './smallest-case.ts'

const slice = compile(NORMENSET, '2026-11-24')
const FACTS = {
  pet: 'beleid',
  vrager: 'college',
  pgb: 'nee',
  hergebruik: 'nee',
  initiatief: 'verzoek',
  uitvraag: 'standaard',
  leeftijd: 'onder-12',
  gezag: 'ouders',
}

test('feiten die alleen het geval mogelijk maken vallen weg, de uitkomst blijft', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const small = smallestCase(FACTS, [], [{ slice, facts: FACTS, gegeven: 'diagnose' }])
  assert.equal(small['leeftijd'], undefined)
  assert.ok(Object.keys(small).length < Object.keys(FACTS).length)
  assert.deepEqual(reachableOutcomes(slice, small, 'diagnose'), reachableOutcomes(slice, FACTS, 'diagnose'))
})

test('een feit dat de stelling noemt blijft staan', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const small = smallestCase(FACTS, ['leeftijd'], [{ slice, facts: FACTS, gegeven: 'diagnose' }])
  assert.equal(small['leeftijd'], 'onder-12')
})

test('ligt de uitkomst niet vast, dan blijven alle feiten staan', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const facts = { pet: 'beslisser' }
  assert.deepEqual(smallestCase(facts, [], [{ slice, facts, gegeven: 'diagnose' }]), facts)
})
