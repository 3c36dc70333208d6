// The run over all statements: it moves forward, and can be stopped.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { advance, closingSentence, NOT_RUN, type ProofRun, type RunAction, totalMilliseconds } from './proof-run.ts'

const after = (...actions: readonly RunAction[]): ProofRun => actions.reduce(advance, NOT_RUN)
const START: RunAction = { kind: 'start' }
const proved = (id: string, bewezen: boolean): RunAction => ({
  kind: 'proved',
  id,
  result: { proof: { id, bewezen, gevallen: 7n, tegenvoorbeeld: null, probleem: null }, milliseconds: 1.5 },
})

test('elke stelling krijgt haar uitslag en de tijden tellen op', () => {
  const run = after(START, { kind: 'proving', id: 's1' }, proved('s1', true), proved('s2', true), { kind: 'finish' })
  assert.equal(run.phase, 'done')
  assert.equal(run.proved.size, 2)
  assert.equal(totalMilliseconds(run), 3)
  assert.equal(closingSentence(run, 2), 'Alle 2 stellingen zijn bewezen.')
})

test('na stoppen komt er niets meer bij', () => {
  const run = after(START, proved('s1', true), { kind: 'stop' }, proved('s2', true), { kind: 'finish' })
  assert.equal(run.phase, 'stopped')
  assert.equal(run.proved.size, 1)
  assert.equal(closingSentence(run, 30), 'U bent gestopt na 1 van de 30 stellingen.')
})

test('een weerlegde stelling wordt genoemd', () => {
  const one = after(START, proved('s1', false), { kind: 'finish' })
  assert.equal(closingSentence(one, 1), 'Eén stelling klopt niet. U ziet hieronder in welk geval.')
  const two = after(START, proved('s1', false), proved('s2', false), { kind: 'finish' })
  assert.equal(closingSentence(two, 2), '2 stellingen kloppen niet. U ziet hieronder in welke gevallen.')
})

test('opnieuw beginnen wist de vorige uitslag', () => {
  assert.equal(after(START, proved('s1', true), { kind: 'finish' }, START).proved.size, 0)
})

test('kan het model niet worden gemaakt, dan staat er waarom', () => {
  const run = after(START, { kind: 'fail', problem: 'De dag valt buiten de normen.' })
  assert.equal(closingSentence(run, 30), 'De dag valt buiten de normen.')
})
