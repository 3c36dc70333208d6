// Het veld waarop mutanten worden beproefd: alle vaste proefgevallen, met per pet wat er in het hele huis getrokken is.
import type { NormSet, Slice } from '@deelwijs/engine'
import { GEGEVENS } from '@deelwijs/words'
import { GEWOON_GEVAL } from '../../tweede-lezing/gewoon-geval.ts'
import type { VolledigeFeiten } from '../../tweede-lezing/lees.ts'
import type { Geval } from '../paden.ts'
import { casesOfNorm } from '../proefgevallen.ts'
import type { Onderdeel } from './lezingen.ts'
import type { Deel } from './mutant.ts'

export type Veld = {
  /** Cases per norm: those it decides, and those one fact away. */
  readonly eigen: ReadonlyMap<string, readonly Geval[]>
  /** A part of the decided cases of every norm and all cases one fact away, by pet. */
  readonly perPet: ReadonlyMap<string, readonly Geval[]>
  /** A smaller part of those, over all norms. */
  readonly doorsnede: readonly Geval[]
  /** Every combination of the facts that exclusions are about, possible or not. */
  readonly combinaties: readonly Geval[]
}

const WINS_PER_NORM = 300
const ONE_IN = 10

/** Draws the field: the same on every machine. */
export function drawField(slice: Slice): Veld {
  const own = slice.norms.map((norm, index) => ({ id: norm.id, ...casesOfNorm(slice, index) }))
  const shared = own.flatMap(({ winsten, buren }) => [...winsten.slice(0, WINS_PER_NORM), ...buren])
  return {
    eigen: new Map(own.map(({ id, winsten, buren }) => [id, [...winsten, ...buren]])),
    perPet: Map.groupBy(shared, ({ feiten }) => feiten.pet),
    doorsnede: shared.filter((_, index) => index % ONE_IN === 0),
    combinaties: combinations(slice.set),
  }
}

/** The cases that lie nearest to a rule. */
export function nearCases(veld: Veld, deel: Deel, id: string): readonly Geval[] {
  if (deel === 'uitgesloten') return veld.combinaties
  return veld.eigen.get(id) ?? veld.doorsnede
}

/** All drawn cases with one of these petten. */
export function farCases(veld: Veld, petten: readonly string[]): readonly Geval[] {
  return petten.flatMap((pet) => veld.perPet.get(pet) ?? [])
}

/** The part of a reading that a rule in this part of the set decides. */
export function onderdeelOf(set: NormSet, deel: Deel, index: number): Onderdeel {
  if (deel === 'uitgesloten') return 'mogelijk'
  if (deel !== 'normen') return deel
  const dan = set.normen[index]?.dan
  return dan !== undefined && 'verandertNiets' in dan ? 'leer' : 'oordeel'
}

function combinations(set: NormSet): readonly Geval[] {
  const facts = [...new Set(set.uitgesloten.flatMap(({ als }) => Object.keys(als)))]
  const all = facts.reduce<readonly VolledigeFeiten[]>(
    (some, fact) =>
      some.flatMap((feiten) => (set.woorden.feiten[fact] ?? []).map((value) => ({ ...feiten, [fact]: value }))),
    [GEWOON_GEVAL],
  )
  return all.map((feiten) => ({ feiten, gegeven: GEGEVENS[0] ?? 'bsn' }))
}
