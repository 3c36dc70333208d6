// Velt het vonnis over een mutant: waardoor hij valt, of dat hij bewezen hetzelfde zegt.
import type { NormData, NormSet } from '@deelwijs/engine'
import type { Geval } from '../paden.ts'
import { doctrineAlone, inBox, problemOn, relate } from './doos.ts'
import { type Lezer, readerOf, speaks, TWEEDE_LEZING } from './lezingen.ts'
import type { Mutant } from './mutant.ts'
import { farCases, nearCases, onderdeelOf, type Veld } from './veld.ts'

/** What became of a mutant. `gelijk` and `gelijk-andere-norm` are proved to say the same; `leeft` is a hole in the tests. */
export const LOTEN = [
  'tweede-lezing',
  'bouwt-niet',
  'geval',
  'stelling',
  'gelijk',
  'gelijk-andere-norm',
  'leeft',
] as const
export type Lot = (typeof LOTEN)[number]
export type Vonnis = { readonly lot: Lot; readonly waar: string }

/** The last resort: the cases of the house and the statements, on a mutant that is known to differ. Null when neither notices. */
export type LaatsteToets = (set: NormSet) => Vonnis | null

/**
 * Tries a mutant on the cases nearest to the bent rule. What none of them notices is compared exactly, to prove that it
 * says the same; what turns out to differ goes to all drawn cases, and to the last resort.
 */
export function judgeMutant(set: NormSet, mutant: Mutant, veld: Veld, last: LaatsteToets): Vonnis {
  const boxed = inBox(set, mutant)
  if (boxed === null) return { lot: 'gelijk', waar: 'geen geval waarin de regel anders spreekt' }
  const { deel, index } = mutant
  const onderdeel = onderdeelOf(set, deel, index)
  const isTouched = touchedBy(set, mutant)
  const read = readerOf(mutant.set, onderdeel)
  const trial = (cases: readonly Geval[]): Vonnis | null =>
    firstDisagreement(
      mutant,
      cases,
      (geval) => isTouched(geval) && read(geval) !== TWEEDE_LEZING[onderdeel](geval),
      read,
    )
  const near = trial(nearCases(veld, deel, set[deel][index]?.id ?? ''))
  if (near !== null) return near
  const relation = relate(onderdeel === 'leer' ? doctrineAlone(set, boxed, index) : boxed, deel === 'bevindingen')
  if (relation.kind === 'bouwt-niet') return { lot: 'bouwt-niet', waar: relation.problem.melding }
  if (relation.kind === 'gelijk') return { lot: relation.zelfdeNorm ? 'gelijk' : 'gelijk-andere-norm', waar: '' }
  const far = trial(farCases(veld, boxed.original.woorden.feiten['pet'] ?? []))
  return far ?? last(mutant.set) ?? { lot: 'leeft', waar: relation.waar }
}

/** The verdict on the first case that goes wrong: the second reading says otherwise, or the build refuses the case. */
function firstDisagreement(
  mutant: Mutant,
  cases: readonly Geval[],
  goesWrong: (geval: Geval) => boolean,
  read: Lezer,
): Vonnis | null {
  const geval = cases.find(goesWrong)
  if (geval === undefined) return null
  const found = read(geval)
  if (found !== null) return { lot: 'tweede-lezing', waar: `${geval.gegeven}: ${found}` }
  const problem = problemOn(mutant.set, geval)
  if (problem === null) throw new Error(`${mutant.name}: a case that the norms do not settle builds after all`)
  return { lot: 'bouwt-niet', waar: problem.melding }
}

/** The cases in which the bent rule can make a difference: where it speaks otherwise, or speaks and says otherwise. */
function touchedBy(set: NormSet, mutant: Mutant): (geval: Geval) => boolean {
  const [before, after] = [set, mutant.set].map((one) => one[mutant.deel])
  const rule = before?.[mutant.index]
  const bent = after?.length === before?.length ? after?.[mutant.index] : undefined
  if (rule === undefined) return () => false
  if (bent === undefined) return (geval) => speaksAt(set, rule, geval)
  if (sayingOf(rule) !== sayingOf(bent)) return (geval) => speaksAt(set, rule, geval) || speaksAt(set, bent, geval)
  return (geval) => speaksAt(set, rule, geval) !== speaksAt(set, bent, geval)
}

type Conditional = Pick<NormData, 'als' | 'tenzij'>

const speaksAt = (set: NormSet, { als, tenzij }: Conditional, geval: Geval): boolean =>
  speaks(set, tenzij === undefined ? { als } : { als, tenzij }, geval, 'moet')

/** What a rule says, apart from when. */
function sayingOf({ als: _als, tenzij: _tenzij, ...saying }: Conditional): string {
  return JSON.stringify(saying)
}
