// Drie lezingen van dezelfde tabel zijn overal gelijk: het diagram, de normen geval voor geval, en de tweede lezing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInterpreter, holds, judgeElement, personsOf, type Verdict } from '@deelwijs/engine'
import { BEVINDINGEN, DOMEINEN, OORDELEN } from '@deelwijs/words'
import { NORMENSET } from '../src/index.ts'
import { leesBevindingen } from '../tweede-lezing/bevindingen.ts'
import { leesTabelMetUitleg } from '../tweede-lezing/lees.ts'
import { leesMisvattingen } from '../tweede-lezing/misvattingen.ts'
import { leesPersonen } from '../tweede-lezing/personen.ts'
import { isPossible } from '../tweede-lezing/trekking.ts'
import type { Geval } from './paden.ts'
import { casesOfNorm, casesOfPet, PER_PET, WINSTEN } from './proefgevallen.ts'
import { builtSlice, PEILDATUM } from './schijf.ts'

const SLICE = builtSlice()
const interpret = createInterpreter(NORMENSET, PEILDATUM)
const tally = new Map<string, number>()
const total = { cases: 0 }

/** Holds what comes with the outcome equal to the second reading: findings, whom to tell, misunderstandings. */
function assertSameCompany({ feiten, gegeven }: Geval, verdict: Verdict): void {
  const findings = leesBevindingen(feiten, gegeven)
  const persons = leesPersonen(feiten, gegeven)
  const named = personsOf(SLICE, feiten, gegeven)
  const doctrine = SLICE.doctrine.filter(({ als }) => holds(als, feiten, gegeven, SLICE.set.woorden.groepen))
  const same =
    BEVINDINGEN.every((finding) => verdict.bevindingen[finding]?.join() === findings[finding].join()) &&
    named?.wie.join() === persons?.wie.join() &&
    named?.strenger?.join() === persons?.strenger?.join() &&
    doctrine.flatMap(({ dan }) => ('verandertNiets' in dan ? dan.verandertNiets : [])).join() ===
      leesMisvattingen(feiten, gegeven).join()
  if (!same)
    assert.fail(JSON.stringify({ gegeven, feiten, tabel: { findings, persons }, diagram: { ...verdict, named } }))
}

/** Holds the three readings of one case equal: outcome, weight, duties and the norm that decides. */
function assertAlike({ feiten, gegeven }: Geval): string | null {
  const read = leesTabelMetUitleg(feiten, gegeven)
  const verdict = judgeElement(SLICE, feiten, gegeven)
  const plain = interpret(feiten, gegeven)
  const same =
    verdict.oordeel === read.oordeel &&
    verdict.gewicht === read.gewicht &&
    verdict.plichten.join() === read.plichten.join() &&
    plain?.oordeel === read.oordeel &&
    plain.gewicht === read.gewicht &&
    plain.norm === verdict.norm
  if (!same) assert.fail(JSON.stringify({ gegeven, feiten, tabel: read, diagram: verdict, normen: plain }))
  assertSameCompany({ feiten, gegeven }, verdict)
  const outcome = read.gewicht === null ? read.oordeel : `${read.oordeel} (${read.gewicht})`
  tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
  total.cases += 1
  return verdict.norm
}

for (const [index, norm] of SLICE.norms.entries()) {
  test(`Norm ${norm.id}: gelijk gelezen waar zij beslist en een feit daarvandaan`, () => {
    const { winsten, buren } = casesOfNorm(SLICE, index)
    assert.ok(winsten.length >= WINSTEN && buren.length >= WINSTEN, `${winsten.length} en ${buren.length}`)
    for (const one of winsten) assert.equal(assertAlike(one), norm.id)
    for (const one of buren) {
      assert.ok(isPossible(one.feiten))
      assertAlike(one)
    }
  })
}

for (const pet of DOMEINEN.pet) {
  test(`Pet ${pet}: gelijk gelezen in getrokken gevallen`, () => {
    const cases = casesOfPet(pet)
    assert.equal(cases.length, PER_PET)
    for (const one of cases) assertAlike(one)
  })
}

test('Samen zijn dit meer dan 200.000 gevallen en komt elk oordeel vaak voor', (t) => {
  t.diagnostic(`${total.cases} gevallen, per oordeel:`)
  for (const [outcome, count] of [...tally].sort(([, a], [, b]) => b - a)) t.diagnostic(`${outcome}: ${count}`)
  assert.ok(total.cases >= 200_000)
  const plain = new Set([...tally.keys()].map((outcome) => outcome.split(' ')[0]))
  assert.deepEqual(
    [...OORDELEN].filter((oordeel) => !plain.has(oordeel)),
    [],
  )
  assert.ok([...tally.values()].every((count) => count >= 1000))
})
