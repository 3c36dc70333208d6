// When the content of the file that may go out together is too much.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tooWide } from './scope.ts'

const weighable = (...elements: readonly string[]) =>
  elements.map((gegeven) => ({ gegeven, explanation: { oordeel: 'mag-na-afweging', gewicht: 'zwaar' } }))

test('drie gegevens uit het dossier is beperkt, vier is te veel', () => {
  assert.deepEqual(tooWide(weighable('diagnose', 'behandelplan', 'doelen'), {}), [])
  const four = ['diagnose', 'behandelplan', 'doelen', 'verloop']
  assert.deepEqual(tooWide(weighable(...four), {}), four)
})

test('wat niet uit het dossier komt of niet wordt gewogen, telt niet mee', () => {
  const three = weighable('diagnose', 'behandelplan', 'doelen')
  assert.deepEqual(tooWide([...three, ...weighable('reden-verlenging')], {}), [])
  const refused = { gegeven: 'verloop', explanation: { oordeel: 'mag-niet', gewicht: null } }
  assert.deepEqual(tooWide([...three, refused], {}), [])
})

test('wie vastlegt een gegeven niet te geven, maakt het weer beperkt', () => {
  const four = weighable('diagnose', 'behandelplan', 'doelen', 'verloop')
  const kept = { besluit: 'niet-geven', vastgelegd: 'zwaar' }
  assert.deepEqual(tooWide(four, { verloop: kept }), [])
  assert.equal(tooWide(four, { verloop: { besluit: 'niet-geven' } }).length, 4)
})
