// What changes between two sides: exact counts, an example that really flips, and the norms that do it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile, isProblem, type NormData, type NormSet, reachableOutcomes } from '@deelwijs/engine'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { DRAFT_DAY } from './choice.ts'
import { compareSides, firstDayOf } from './comparison.ts'

const IN_FORCE: NormSet = NORMENSET

test('zonder wijziging verandert er in geen enkel geval iets', () => {
  const found = compareSides({ set: IN_FORCE, peildatum: '2026-11-24' }, { set: IN_FORCE, peildatum: '2029-01-01' })
  if (isProblem(found)) assert.fail(found.melding)
  assert.equal(found.difference.gevallen, 0n)
  assert.deepEqual([...found.added, ...found.dropped], [])
})

test('het verzonnen ontwerp sluit de open norm van de beslisser; elk voorbeeld slaat echt om', () => {
  const found = compareSides({ set: IN_FORCE, peildatum: DRAFT_DAY }, { set: ONTWERP_2030, peildatum: DRAFT_DAY })
  const before = compile(IN_FORCE, DRAFT_DAY)
  const after = compile(ONTWERP_2030, DRAFT_DAY)
  if (isProblem(found) || isProblem(before) || isProblem(after)) assert.fail('vergelijken lukte niet')
  assert.ok(found.difference.omslagen.length > 0)
  const sum = found.difference.omslagen.reduce((total, flip) => total + flip.gevallen, 0n)
  assert.equal(sum, found.difference.gevallen)
  for (const { van, naar, voorbeeld } of found.difference.omslagen) {
    const gegeven = voorbeeld.gegeven ?? assert.fail('gegeven verwacht')
    assert.equal(voorbeeld.feiten['leeftijd'], undefined)
    assert.deepEqual(reachableOutcomes(before, voorbeeld.feiten, gegeven), [van])
    assert.deepEqual(reachableOutcomes(after, voorbeeld.feiten, gegeven), [naar])
  }
  assert.ok(found.added.every((norm) => norm.id.startsWith('ontwerp-')))
  assert.deepEqual(found.dropped, [])
})

test('een norm die op een dag eindigt, valt daarna weg', () => {
  const ending = (norm: NormData): NormData =>
    norm.id === 'bekostiger-data' ? { ...norm, geldigTot: '2027-06-30' } : norm
  const set: NormSet = { ...IN_FORCE, normen: IN_FORCE.normen.map(ending) }
  const found = compareSides({ set, peildatum: '2027-06-30' }, { set, peildatum: '2027-07-01' })
  if (isProblem(found)) assert.fail(found.melding)
  assert.deepEqual(
    found.dropped.map((norm) => norm.id),
    ['bekostiger-data'],
  )
  assert.ok(found.difference.gevallen > 0n)
})

test('een dag buiten de normen geeft een duidelijke fout', () => {
  const found = compareSides({ set: IN_FORCE, peildatum: '2020-01-01' }, { set: IN_FORCE, peildatum: '2027-01-01' })
  assert.ok(isProblem(found))
})

test('de eerste dag van het ontwerp komt uit zijn eigen normen', () => {
  assert.equal(firstDayOf(ONTWERP_2030, IN_FORCE), '2030-01-01')
  assert.equal(firstDayOf(IN_FORCE, IN_FORCE), IN_FORCE.geldigVanaf)
})
