// Which norms go before another, and for which it gives way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile, holds, isProblem, type NormData } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { holdTogether, relationsOf, rowsOf } from './relations.ts'

const slice = compile(NORMENSET, '2026-11-24')
const idsOf = (norms: readonly NormData[]): readonly string[] => norms.map((norm) => norm.id)
const normById = (id: string): NormData => NORMENSET.normen.find((norm) => norm.id === id) ?? assert.fail(id)

test('het beroepsgeheim geeft voorrang aan alles en gaat nergens op voor', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const { before, after } = relationsOf(slice, 'geheimhouding')
  assert.deepEqual(after, [])
  assert.ok(idsOf(before).includes('beslisser-identificatie'))
  assert.ok(idsOf(before).includes('pgb'))
})

test('een plicht van de beslisser wijkt af van het geheim en geeft voorrang aan een definitieve weigering', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const { before, after } = relationsOf(slice, 'beslisser-identificatie')
  assert.deepEqual(idsOf(after), ['geheimhouding'])
  assert.ok(idsOf(before).includes('definitieve-weigering'))
  assert.ok(!idsOf(before).some((id) => id.startsWith('overleg')), 'overleg is er alleen voor het wijkteam')
})

test('twee normen over verschillende taken gelden nooit samen', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  assert.equal(holdTogether(slice, normById('beslisser-identificatie'), normById('overleg-met-toestemming')), false)
})

test('normen die samen gelden, hebben echt een gemeenschappelijk geval', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const a = normById('beslisser-identificatie')
  const b = normById('definitieve-weigering')
  assert.equal(holdTogether(slice, a, b), true)
  const facts = {
    pet: 'beslisser',
    aanleiding: 'verlenging',
    bekostigingswijze: 'inspanningsgericht',
    weigering: 'definitief',
  }
  assert.ok([a, b].every((norm) => holds(norm.als, facts, 'bsn', NORMENSET.woorden.groepen)))
})

test('uitleg beslist niets en heeft dus geen plaats in de rij', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  assert.deepEqual(relationsOf(slice, 'contract-is-geen-grond'), { before: [], after: [] })
})

test('weinig normen staan los, veel normen staan per groep', () => {
  const few = [normById('pgb'), normById('definitieve-weigering')]
  assert.deepEqual(
    rowsOf(few).map((row) => row.normen.length),
    [1, 1],
  )
  const grouped = rowsOf(NORMENSET.normen)
  assert.equal(
    grouped.reduce((sum, row) => sum + row.normen.length, 0),
    NORMENSET.normen.length,
  )
  assert.ok(grouped.length < 30)
})
