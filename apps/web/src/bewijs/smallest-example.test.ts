// A counterexample is told with only the facts that matter, and stays one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile, isProblem, prove, reachableOutcomes, type Statement } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { toldShort } from './smallest-example.ts'

const slice = compile(NORMENSET, '2026-11-24')
const own = (vormen: Statement['vormen']): Statement => ({ id: 'eigen', titel: '', vindplaats: [], vormen })

test('een weerlegging noemt geen leeftijd of gezag als die niets uitmaken', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const statement = own([{ vorm: 'nooit', als: { pet: 'beslisser' }, oordelen: ['moet'] }])
  const long = prove(slice, statement)
  const short = toldShort(slice, statement, long).tegenvoorbeeld
  if (short === null || short.gegeven === null) assert.fail('tegenvoorbeeld verwacht')
  assert.equal(short.feiten['pet'], 'beslisser')
  assert.equal(short.feiten['leeftijd'], undefined)
  assert.deepEqual(reachableOutcomes(slice, short.feiten, short.gegeven), ['moet'])
})

test('bij een verandering blijven beide uitkomsten zeker en verschillend', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const statement = own([{ vorm: 'verandert-niet', feiten: ['motivering'], als: { pet: 'beslisser' } }])
  const short = toldShort(slice, statement, prove(slice, statement)).tegenvoorbeeld
  if (short === null || short.gegeven === null || short.tegenover === null) assert.fail('verandering verwacht')
  const before = reachableOutcomes(slice, short.feiten, short.gegeven)
  const after = reachableOutcomes(slice, { ...short.feiten, motivering: short.tegenover.naar }, short.gegeven)
  assert.equal(before.length, 1)
  assert.equal(after.length, 1)
  assert.notDeepEqual(before, after)
})

test('een bewezen stelling blijft zoals zij is', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  const statement = own([{ vorm: 'nooit', als: { pet: 'beleid' }, oordelen: ['moet'] }])
  const proof = prove(slice, statement)
  assert.equal(toldShort(slice, statement, proof), proof)
})

test('bij elk feit geldt: het verandert niets, of er is een concreet geval met twee verschillende uitkomsten', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  for (const feit of Object.keys(NORMENSET.woorden.feiten)) {
    const statement = own([{ vorm: 'verandert-niet', feiten: [feit] }])
    const example = toldShort(slice, statement, prove(slice, statement)).tegenvoorbeeld
    if (example === null) continue
    const { gegeven, feiten, tegenover } = example
    if (gegeven === null || tegenover === null) assert.fail(feit)
    assert.equal(feiten[feit], tegenover.van, feit)
    const after = { ...feiten, [feit]: tegenover.naar }
    const outcomes = [feiten, after].map((facts) => reachableOutcomes(slice, facts, gegeven))
    assert.deepEqual([example.mogelijk, tegenover.mogelijk], outcomes, feit)
    assert.ok(
      outcomes.every((list) => list.length === 1),
      feit,
    )
    assert.notDeepEqual(outcomes[0], outcomes[1], feit)
  }
})
