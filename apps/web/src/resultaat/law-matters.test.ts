// De keuze welke wet men ziet, op de echte normen: zij staat er alleen als er iets door verandert.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProblem } from '@deelwijs/engine'
import { type CheckAction, check, NOTHING_YET } from '../app/assessment.ts'
import { guideFor, normsOn } from '../app/engine.ts'
import { walk } from '../app/walk.ts'
import { lawMatters } from './law-matters.ts'
import { outcomesOf } from './outcomes.ts'

const DECIDER = {
  pet: 'beslisser',
  vrager: 'college',
  pgb: 'nee',
  route: 'gemeente',
  aanleiding: 'verlenging',
  uitvraag: 'gericht',
  motivering: 'concreet',
  noodzakelijk: 'ja',
  'minder-ingrijpend': 'nee',
  overlegd: 'ja',
  bekostigingswijze: 'inspanningsgericht',
  initiatief: 'verzoek',
  hergebruik: 'nee',
  weigering: 'geen',
  leeftijd: '12-15',
  gezag: 'ouders',
  wilsbekwaam: 'ja',
}

/** What the outcome page works with, for a request that was opened and what was done with it after. */
function opened(
  elements: readonly string[],
  facts: { readonly [feit: string]: string },
  ...more: readonly CheckAction[]
) {
  const peildatum = '2026-11-23'
  const origin = { titel: 'Voorbeeld', situatie: null, leert: null, verzoek: null }
  const opening: CheckAction = { kind: 'open', openings: [{ peildatum, origin, elements, facts, factsPer: {} }] }
  const [assessment] = [opening, ...more].reduce(check, NOTHING_YET).assessments
  const slice = normsOn(peildatum)
  assert.ok(assessment !== undefined && !isProblem(slice))
  return { slice, assessment, walk: walk(assessment, guideFor(slice, elements)) }
}

test('bij een gegeven dat mag na afweging, noemt elke wet eigen bronnen', () => {
  assert.equal(lawMatters(opened(['diagnose'], DECIDER)), true)
})

test('wie al een wet koos, kan terug: de keuze hangt niet af van wat is gekozen', () => {
  for (const law of ['jeugdhulp', 'geneeskundig', null]) {
    assert.equal(lawMatters(opened(['diagnose'], DECIDER, { kind: 'choose-law', law })), true)
    assert.equal(lawMatters(opened(['diagnose'], { ...DECIDER, vrager: 'raad' }, { kind: 'choose-law', law })), false)
  }
})

test('waar andere regels gelden, verandert de keuze niets en staat zij er niet', () => {
  assert.equal(lawMatters(opened(['diagnose'], { ...DECIDER, vrager: 'raad' })), false)
})

test('een gekozen wet staat in het bewijsstuk en laat elk oordeel gelijk', () => {
  const both = outcomesOf(opened(['diagnose', 'product'], DECIDER)).answer
  const one = outcomesOf(opened(['diagnose', 'product'], DECIDER, { kind: 'choose-law', law: 'jeugdhulp' })).answer
  assert.equal(both.bewijsstuk.feiten['regime'], undefined)
  assert.equal(one.bewijsstuk.feiten['regime'], 'jeugdhulp')
  assert.deepEqual(one.bewijsstuk.uitkomsten, both.bewijsstuk.uitkomsten)
  assert.notDeepEqual(
    one.oordelen.map(({ bevindingen }) => bevindingen),
    both.oordelen.map(({ bevindingen }) => bevindingen),
  )
})
