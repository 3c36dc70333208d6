// The next thing to do, for some outcomes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProblem } from '@deelwijs/engine'
import { normsOn, reasonsFor } from '../app/engine.ts'
import { actionsFor } from './actions.ts'
import type { Outcome } from './outcomes.ts'

const FACTS = {
  pet: 'beslisser',
  vrager: 'college',
  pgb: 'nee',
  route: 'gemeente',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  hergebruik: 'nee',
  weigering: 'geen',
  uitvraag: 'gericht',
  'bsn-beschikbaar': 'ja',
} as const

function outcome(gegeven: string, more: { readonly [feit: string]: string } = {}): Outcome {
  const slice = normsOn('2026-11-23')
  assert.ok(!isProblem(slice))
  const facts = { ...FACTS, ...more }
  return { gegeven, facts, explanation: reasonsFor(slice, gegeven, facts, {}) }
}

const kinds = (outcomes: readonly Outcome[], weighed: readonly string[] = []) =>
  actionsFor(outcomes, weighed).map(({ kind }) => kind)

test('wat moet, vraagt om een antwoord en om vertellen', () => {
  assert.deepEqual(kinds([outcome('product')]), ['antwoorden', 'informeren'])
})

test('een uitleg in het kort weegt u eerst; daarna niet meer', () => {
  assert.deepEqual(kinds([outcome('reden-verlenging')]), ['afwegen', 'antwoorden', 'informeren'])
  assert.deepEqual(kinds([outcome('reden-verlenging')], ['reden-verlenging']), ['antwoorden', 'informeren'])
})

test('zonder uitleg van de gemeente vraagt u eerst na', () => {
  const asked = outcome('diagnose', { motivering: 'geen', noodzakelijk: 'ja', 'minder-ingrijpend': 'nee' })
  assert.deepEqual(kinds([asked]), ['navragen', 'antwoorden'])
})

test('wat nog niet bekend is, gaat voor; zonder enige uitkomst is er nog geen brief', () => {
  assert.deepEqual(kinds([outcome('diagnose')]), ['beantwoorden'])
  assert.deepEqual(kinds([outcome('diagnose'), outcome('product')]), ['beantwoorden', 'antwoorden', 'informeren'])
})
