// Wat een oordeel laat zien als het regime onbekend of bekend is, en vergelijken van sets die anders genummerd zijn.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, compile, explain, isProblem, judgeElement, type Slice, smallestReason } from '@deelwijs/engine'
import { ALLEEN_GENEESKUNDIG, ALLEEN_JEUGDHULP } from '../src/bronfilters.ts'
import { NORMENSET } from '../src/index.ts'

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
    sources('jeugdhulp').filter((id) => ALLEEN_GENEESKUNDIG.some((other) => other === id)),
    [],
  )
  assert.deepEqual(
    sources('geneeskundig').filter((id) => ALLEEN_JEUGDHULP.some((other) => other === id)),
    [],
  )
  assert.ok(sources('jeugdhulp').length > 0)
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
