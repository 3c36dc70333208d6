// De uitleg: waarom, de kleinste reden, wat het zou veranderen en wie het moet weten, tegen uitproberen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bruteOutcomes } from '../invented/brute.ts'
import { compiled } from '../invented/compiled.ts'
import { canHappen, ELEMENTS, EVERY_CASE, partialFacts } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { VOCABULARY } from '../invented/vocabulary.ts'
import { nearestChanges } from './change.ts'
import { explain, personsOf } from './explain.ts'
import type { Facts } from './grammar.ts'
import { judgeElement } from './judge.ts'
import { smallestReason } from './reason.ts'
import { subsets } from './subsets.ts'

const SLICE = compiled()
const KNOWN = { rol: 'bezoeker', pas: 'ja', seizoen: 'zomer', maan: 'vol', boete: 'geen', ijver: 'ja', lengte: 'groot' }
const PARTIAL = partialFacts(VOCABULARY.feiten).filter((facts) => canHappen({ lengte: 'groot', maan: 'vol', ...facts }))
const ids = (norms: readonly { readonly id: string }[]): readonly string[] => norms.map(({ id }) => id)

/** The smallest number of known facts that leaves one outcome, found by trying all of them. */
function bruteReasonSize(facts: Facts, element: string): number {
  const forces = (some: readonly string[]): boolean =>
    bruteOutcomes(Object.fromEntries(some.map((fact) => [fact, facts[fact] ?? ''])), element).length === 1
  const names = Object.keys(facts)
  for (let size = 0; size <= names.length; size += 1)
    for (const some of subsets(names, size)) if (forces(some)) return size
  return -1
}

test('De reden dwingt het oordeel af, komt uit de bekende feiten en kan nergens kleiner', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PARTIAL), fc.constantFrom(...ELEMENTS), (facts, element) => {
      const reason = smallestReason(SLICE, facts, element)
      const outcomes = bruteOutcomes(facts, element)
      if (outcomes.length !== 1) return assert.deepEqual(reason, {})
      for (const [fact, value] of Object.entries(reason)) assert.equal(facts[fact], value)
      assert.deepEqual(bruteOutcomes(reason, element), outcomes)
      assert.equal(Object.keys(reason).length, bruteReasonSize(facts, element), JSON.stringify(facts))
    }),
    { numRuns: 700 },
  )
})

test('Een reden in een bekend geval: wie het is en dat de pas verlopen is, meer niet', () => {
  assert.deepEqual(smallestReason(SLICE, { ...KNOWN, pas: 'verlopen' }, 'bal'), { rol: 'bezoeker', pas: 'verlopen' })
  assert.deepEqual(smallestReason(SLICE, KNOWN, 'telling'), {})
})

type BruteChange = { readonly feiten: Facts; readonly mogelijk: readonly string[] }

/** Every smallest set of lawful steps that leads or can lead to another outcome, by trying all of them. */
function bruteChanges(facts: Facts, element: string): readonly BruteChange[] {
  const [now] = bruteOutcomes(facts, element)
  const steps = VOCABULARY.stappen.filter(({ feit, van }) => van.some((value) => value === facts[feit]))
  const found: BruteChange[] = []
  for (let size = 1; size <= steps.length; size += 1) {
    for (const chosen of subsets(steps, size)) {
      const feiten = Object.fromEntries(chosen.map(({ feit, naar }) => [feit, naar]))
      const after = bruteOutcomes({ ...facts, ...feiten }, element)
      const [oordeel] = after
      if (oordeel === undefined || (after.length === 1 && oordeel === now)) continue
      const within = found.some(
        (other) => other.mogelijk.join() === after.join() && Object.keys(other.feiten).every((fact) => fact in feiten),
      )
      if (!within) found.push({ feiten, mogelijk: after })
    }
  }
  return found
}

test('De wijzigingen zijn precies de kleinste stelletjes geoorloofde stappen naar een ander oordeel', () => {
  let changes = 0
  for (const facts of PARTIAL.filter((_, index) => index % 3 === 0)) {
    for (const element of ELEMENTS) {
      const expected = bruteOutcomes(facts, element).length === 1 ? bruteChanges(facts, element) : []
      const found = nearestChanges(SLICE, facts, element)
      assert.deepEqual(
        found.map(({ feiten, mogelijk }) => ({ feiten, mogelijk })),
        expected,
      )
      changes += found.length
    }
  }
  assert.ok(changes > 1000, String(changes))
})

test('Een wijziging zegt wie haar kan maken en wat dan het gewicht is', () => {
  const facts = { ...KNOWN, pas: 'verlopen', boete: 'groot', ijver: 'nee' }
  const [first] = nearestChanges(SLICE, facts, 'bal')
  assert.deepEqual(first, {
    feiten: { pas: 'ja', boete: 'geen' },
    oordeel: 'vragen',
    mogelijk: ['vragen'],
    gewicht: null,
    door: ['bezoeker', 'kassa'],
  })
  const lazy = nearestChanges(SLICE, { ...KNOWN, ijver: 'nee' }, 'atlas')
  assert.deepEqual(lazy, [
    { feiten: { ijver: 'ja' }, oordeel: 'wegen', mogelijk: ['wegen'], gewicht: 'zwaar', door: ['bezoeker'] },
  ])
})

test('Nooit is iemand van rol of lengte laten veranderen een wijziging', () => {
  const allowed = new Set<string>(VOCABULARY.stappen.map(({ feit }) => feit))
  for (const { facts, element } of EVERY_CASE) {
    for (const { feiten } of nearestChanges(SLICE, facts, element)) {
      assert.ok(Object.keys(feiten).every((fact) => allowed.has(fact)))
    }
  }
})

test('De uitleg noemt de norm die wint, wie wijkt, wie steunt en de leer die hier geldt', () => {
  const expired = explain(SLICE, { ...KNOWN, pas: 'verlopen' }, 'bal')
  assert.equal(expired.normtekst?.id, 'pas-ontbreekt')
  assert.deepEqual(ids(expired.verslagen), ['verbod', 'bezoeker-ballen'])
  assert.deepEqual(ids(expired.steunend), [])
  assert.deepEqual(ids(expired.leer), ['maan-maakt-niets-uit'])
  assert.deepEqual(expired.ontbreekt, ['pas'])
  assert.equal(expired.zonder, null)
  const controller = explain(SLICE, { rol: 'controleur', maan: 'nieuw' }, 'boek')
  assert.deepEqual([controller.normtekst?.id, ids(controller.steunend)], ['controleur-nooit', ['verbod']])
  assert.deepEqual(ids(controller.leer), [])
})

test('Een norm die alleen misschien geldt, staat niet in de uitleg', () => {
  const { seizoen: _, ...unknown } = KNOWN
  const { verslagen, oordeel } = explain(SLICE, { ...unknown, pas: 'verlopen' }, 'ballon')
  assert.deepEqual([oordeel, ids(verslagen)], ['navragen', ['verbod']])
})

test('Na een omzetting zegt de uitleg wat het oordeel anders was', () => {
  const fined = explain(SLICE, { ...KNOWN, boete: 'groot' }, 'bal')
  assert.deepEqual([fined.normtekst?.id, fined.oordeel, fined.zonder], ['grote-boete', 'navragen', 'vragen'])
})

test('De uitleg begint met hetzelfde oordeel als zonder uitleg', () => {
  for (const { facts, element } of EVERY_CASE.filter((_, index) => index % 9 === 0)) {
    const { oordeel, norm, plichten, kanWel } = explain(SLICE, facts, element)
    const verdict = judgeElement(SLICE, facts, element)
    assert.deepEqual(
      { oordeel, norm, plichten, kanWel },
      { oordeel: verdict.oordeel, norm: verdict.norm, plichten: verdict.plichten, kanWel: verdict.kanWel },
    )
  }
})

test('Wie het moet weten volgt uit de feiten, en is onbekend zolang die ontbreken of niets open kan zijn', () => {
  const { lengte: _, ...unknown } = KNOWN
  assert.deepEqual(personsOf(SLICE, KNOWN, 'bal'), { wie: ['zelf'], strenger: null, bronnen: ['W2'], omdat: 'Groot.' })
  assert.deepEqual(personsOf(SLICE, { ...KNOWN, lengte: 'klein' }, 'bal')?.strenger, ['kind', 'ouder'])
  assert.equal(personsOf(SLICE, unknown, 'bal'), null)
  assert.equal(personsOf(SLICE, { ...KNOWN, pas: 'nee' }, 'bal'), null)
})

test('Zolang twee regels kunnen gelden die anders luiden, is niet bekend wie het moet weten: ook bij dezelfde personen', () => {
  const { lengte: _, ...unknown } = KNOWN
  const [small, tall] = INVENTED.personen
  assert.ok(small !== undefined && tall !== undefined)
  const { id, als } = small
  const personsUnder = (change: Partial<typeof tall>) =>
    personsOf(compiled({ ...INVENTED, personen: [{ ...tall, ...change, id, als }, tall] }), unknown, 'bal')
  assert.deepEqual(personsUnder({})?.wie, ['zelf'])
  assert.equal(personsUnder({ wie: ['ouder'] }), null)
  assert.equal(personsUnder({ strenger: ['ouder'] }), null)
  assert.equal(personsUnder({ vindplaats: ['W1'] }), null)
  assert.equal(personsUnder({ omdat: 'Om een andere reden.' }), null)
})

test('Een andere lezing staat bij de uitleg met haar reden, als zij hier geldt', () => {
  assert.deepEqual(
    explain(SLICE, KNOWN, 'bal').lezingen.map(({ omdat }) => omdat),
    ['De wet kent geen vraag.'],
  )
  assert.deepEqual(explain(SLICE, { rol: 'helper' }, 'bal').lezingen, [])
})
