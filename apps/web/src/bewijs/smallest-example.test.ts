// A counterexample is told with only the facts that matter, and stays one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Counterexample, compile, isProblem, prove, reachableOutcomes, type Statement } from '@deelwijs/engine'
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

/** The outcomes on both sides of a change, as the engine gives them for the facts told. */
function bothSides(example: Counterexample): readonly (readonly string[])[] {
  const { gegeven, feiten, tegenover } = example
  if (isProblem(slice)) assert.fail(slice.melding)
  if (gegeven === null || tegenover === null) assert.fail('verandering verwacht')
  const after = { ...feiten, [tegenover.veld]: tegenover.naar }
  return [reachableOutcomes(slice, feiten, gegeven), reachableOutcomes(slice, after, gegeven)]
}

test('bij elk feit geldt: het verandert niets, of er is een concreet geval met twee verschillende uitkomsten', () => {
  if (isProblem(slice)) assert.fail(slice.melding)
  for (const feit of Object.keys(NORMENSET.woorden.feiten)) {
    const statement = own([{ vorm: 'verandert-niet', feiten: [feit] }])
    const example: Counterexample | null = toldShort(slice, statement, prove(slice, statement)).tegenvoorbeeld
    if (example === null) continue
    assert.equal(example.feiten[feit], example.tegenover?.van, feit)
    const sides = bothSides(example)
    assert.deepEqual([example.mogelijk, example.tegenover?.mogelijk], sides, feit)
    assert.ok(
      sides.every((outcomes) => outcomes.length === 1),
      feit,
    )
    assert.notDeepEqual(sides[0], sides[1], feit)
  }
})
