// Wat een oordeel laat zien als het regime onbekend of bekend is, en vergelijken van sets die anders genummerd zijn.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  compare,
  compile,
  explain,
  isProblem,
  judgeElement,
  type NormSet,
  prove,
  type Slice,
  smallestReason,
} from '@deelwijs/engine'
import { NORMENSET, STELLINGEN } from '../src/index.ts'
import { NOOIT_BIJ_BEHANDELING, NOOIT_BIJ_JEUGDHULP } from '../src/stellingen/bronnen-per-regime.ts'

const PEILDATUM = '2026-11-23'

function sliceOf(set: Parameters<typeof compile>[0]): Slice {
  const slice = compile(set, PEILDATUM)
  if (isProblem(slice)) throw new Error(slice.melding)
  return slice
}

const SLICE = sliceOf(NORMENSET)
const VERLENGING = {
  pet: 'beslisser',
  vrager: 'college',
  pgb: 'nee',
  hergebruik: 'nee',
  weigering: 'geen',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  leeftijd: '12-15',
  gezag: 'ouders',
  wilsbekwaam: 'ja',
}

test('Zonder bekend regime staat de doorbreking er met de bronnen van beide wetten', () => {
  const { oordeel, bevindingen } = judgeElement(SLICE, VERLENGING, 'product')
  assert.equal(oordeel, 'moet')
  assert.deepEqual(bevindingen['doorbreking'], ['F039', 'F116', 'F029'])
})

test('Wie het moet weten steunt bij jeugdhulp niet op het Burgerlijk Wetboek, en andersom', () => {
  const sources = (regime: string): readonly string[] =>
    explain(SLICE, { ...VERLENGING, regime }, 'product').personen?.bronnen ?? []
  assert.deepEqual(
    sources('jeugdhulp').filter((id) => NOOIT_BIJ_JEUGDHULP.some((other) => other === id)),
    [],
  )
  assert.deepEqual(
    sources('geneeskundig').filter((id) => NOOIT_BIJ_BEHANDELING.some((other) => other === id)),
    [],
  )
  assert.ok(sources('jeugdhulp').length > 0)
})

const S25 = STELLINGEN.filter(({ id }) => id === 's25')

/** The norms with one source less in the filter of a regime. */
const withoutFilter = (regime: string, bron: string): NormSet => ({
  ...NORMENSET,
  bronfilters: NORMENSET.bronfilters.map(({ feit, waarde, zonder }) => ({
    feit,
    waarde,
    zonder: waarde === regime ? zonder.filter((one) => one !== bron) : zonder,
  })),
})

for (const [regime, bron, regel] of [
  ['jeugdhulp', 'F116', 'een norm'],
  ['geneeskundig', 'F039', 'een norm'],
  ['jeugdhulp', 'F121', 'wie het moet weten'],
  ['geneeskundig', 'F048', 'wie het moet weten'],
] as const) {
  test(`Vergeet het filter voor ${regime} bron ${bron}, dan is s25 weerlegd: ${regel}`, () => {
    const proofs = S25.map((stelling) => prove(sliceOf(withoutFilter(regime, bron)), stelling))
    assert.deepEqual(
      proofs.map(({ bewezen, tegenvoorbeeld }) => [bewezen, tegenvoorbeeld?.feiten['regime']]),
      [[false, regime]],
    )
    assert.match(proofs[0]?.tegenvoorbeeld?.toelichting ?? '', new RegExp(`noemt ${bron}`))
  })
}

test('Elke bron die bij een regime niet genoemd mag worden, staat in het filter, en geen andere', () => {
  const filterFor = (regime: string): readonly string[] =>
    NORMENSET.bronfilters.filter(({ waarde }) => waarde === regime).flatMap(({ zonder }) => [...zonder])
  assert.deepEqual([...filterFor('jeugdhulp')].sort(), [...NOOIT_BIJ_JEUGDHULP].sort())
  assert.deepEqual([...filterFor('geneeskundig')].sort(), [...NOOIT_BIJ_BEHANDELING].sort())
})

test('Sets waarvan de oordelen in een andere volgorde staan, worden niet vergeleken', () => {
  const woorden = { ...NORMENSET.woorden, oordelen: NORMENSET.woorden.oordelen.toReversed() }
  assert.ok(isProblem(compare(SLICE, sliceOf({ ...NORMENSET, woorden }))))
})

test('Een set die een feit niet in de vraagvolgorde noemt, krijgt toch een kleinste reden', () => {
  const vraagvolgorde = NORMENSET.woorden.vraagvolgorde.filter((feit) => feit !== 'pet' && feit !== 'vrager')
  const slice = sliceOf({ ...NORMENSET, woorden: { ...NORMENSET.woorden, vraagvolgorde } })
  const facts = { pet: 'beleid', vrager: 'college', pgb: 'nee' }
  assert.deepEqual(smallestReason(slice, facts, 'diagnose'), facts)
})
