// A statement of one's own: what can be chosen, what is missing, and what comes out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile, isProblem, prove } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import {
  change,
  EMPTY_STATEMENT,
  errorsIn,
  isFree,
  type OwnAction,
  type OwnStatement,
  statementOf,
} from './own-statement.ts'

const slice = compile(NORMENSET, '2026-11-24')
const after = (...actions: readonly OwnAction[]): OwnStatement => actions.reduce(change, EMPTY_STATEMENT)
const set = (change: Partial<OwnStatement>): OwnAction => ({ kind: 'set', change })
const fact = (id: number, feit: string, ...waarden: readonly string[]): readonly OwnAction[] => [
  { kind: 'add-row' },
  { kind: 'choose-fact', id, feit },
  ...waarden.map((waarde): OwnAction => ({ kind: 'choose-value', id, waarde, on: true })),
]
const proofOf = (own: OwnStatement) => {
  if (isProblem(slice)) assert.fail(slice.melding)
  assert.deepEqual(errorsIn(own), [])
  return prove(slice, statementOf(own))
}

test('een lege stelling zegt wat er ontbreekt', () => {
  assert.deepEqual(
    errorsIn(EMPTY_STATEMENT).map((error) => error.field),
    ['uitkomst-eerste'],
  )
  assert.deepEqual(
    errorsIn(after(set({ vorm: 'niet-meer-dan' }))).map((error) => error.field),
    ['pet-laag'],
  )
  const open = after({ kind: 'add-row' }, { kind: 'choose-outcome', oordeel: 'moet', on: true })
  assert.deepEqual(
    errorsIn(open).map((error) => error.field),
    ['feit-1'],
  )
})

test('een feit is maar één keer te kiezen, en na weghalen weer vrij', () => {
  const own = after(...fact(1, 'pet', 'beslisser'), { kind: 'add-row' })
  const second = own.rows[1] ?? assert.fail('tweede rij verwacht')
  assert.equal(isFree(own, second, 'pet'), false)
  const without = change(own, { kind: 'remove-row', id: 1 })
  assert.equal(isFree(without, second, 'pet'), true)
})

test('wat in de stelling verandert, kan niet ook vaststaan', () => {
  const own = after(
    ...fact(1, 'pet', 'beslisser'),
    set({ vorm: 'niet-meer-dan', laag: 'beslisser', hoog: 'toeleider' }),
  )
  assert.deepEqual(
    errorsIn(own).map((error) => error.field),
    ['feit-1'],
  )
})

test('een ander feit kiezen wist de antwoorden van het vorige', () => {
  const own = after(...fact(1, 'pet', 'beslisser'), { kind: 'choose-fact', id: 1, feit: 'pgb' })
  assert.deepEqual(own.rows, [{ id: 1, feit: 'pgb', waarden: [] }])
})

test('nooit: voor beleid is geven nooit een plicht', () => {
  const own = after(...fact(1, 'pet', 'beleid'), { kind: 'choose-outcome', oordeel: 'moet', on: true })
  const proof = proofOf(own)
  assert.equal(proof.bewezen, true)
  assert.ok(proof.gevallen > 0n)
})

test('altijd: voor de beslisser mag de diagnose niet altijd niet', () => {
  const own = after(...fact(1, 'pet', 'beslisser'), set({ vorm: 'altijd', about: 'gegeven:diagnose' }), {
    kind: 'choose-outcome',
    oordeel: 'mag-niet',
    on: true,
  })
  const proof = proofOf(own)
  assert.equal(proof.bewezen, false)
  assert.equal(proof.tegenvoorbeeld?.gegeven, 'diagnose')
})

test('verandert niets: een contract wel niet, een motivering wel', () => {
  assert.equal(proofOf(after(set({ vorm: 'verandert-niet', feit: 'contractbepaling' }))).bewezen, true)
  assert.equal(proofOf(after(set({ vorm: 'verandert-niet', feit: 'motivering' }))).bewezen, false)
})

test('niet meer dan: de regisseur krijgt niet meer dan de helper, andersom wel', () => {
  const low = set({ vorm: 'niet-meer-dan', laag: 'casusregisseur', hoog: 'hulpverlener' })
  const high = set({ vorm: 'niet-meer-dan', laag: 'hulpverlener', hoog: 'casusregisseur' })
  assert.equal(proofOf(after(low)).bewezen, true)
  assert.equal(proofOf(after(high)).bewezen, false)
})

test('feiten die nooit samen voorkomen geven nul gevallen', () => {
  const own = after(...fact(1, 'leeftijd', '18-plus'), ...fact(2, 'gezag', 'ouders'), {
    kind: 'choose-outcome',
    oordeel: 'moet',
    on: true,
  })
  assert.equal(proofOf(own).gevallen, 0n)
})
