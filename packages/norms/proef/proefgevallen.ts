// De vaste proefgevallen: per norm gevallen waarin zij beslist en gevallen een feit daarvandaan, en per pet gevallen uit het veld.
import type { Slice } from '@deelwijs/engine'
import { DOMEINEN, GEGEVENS } from '@deelwijs/words'
import { mulberry32, trekDiep } from '../tweede-lezing/trekking.ts'
import { decisiveCases, nearExceptions } from './bijna.ts'
import { allDirections, caseOf, type Geval, neighbour, winDrawer } from './paden.ts'

export const WINSTEN = 1000
/** Buren per richting, ten minste; met bijna tweehonderd richtingen zijn dat er ruim duizend per norm. */
const PER_RICHTING = 7
/** En per richting voor elke pet waarbij de norm beslist. */
const PER_RICHTING_EN_PET = 2
export const PER_PET = 2000

/** Gevallen waarin de uitzondering van een norm bijna geldt; alleen voor normen met een tenzij. */
const BIJNA = 1000
/** Gevallen per pet waarin het op de norm aankomt. */
const BESLISSEND = 3

export type ProefVanNorm = { readonly winsten: readonly Geval[]; readonly buren: readonly Geval[] }

/** The cases for the norm with this index in the slice: the same on every machine. */
export function casesOfNorm(slice: Slice, norm: number): ProefVanNorm {
  const prng = mulberry32(1000 + norm)
  const trekker = winDrawer(slice, norm, prng)
  const { petten, trek } = trekker
  const edge = [...nearExceptions(slice, norm, prng, BIJNA), ...decisiveCases(slice, norm, trekker, BESLISSEND)]
  const winsten = [...Array.from({ length: WINSTEN }, () => trek()), ...edge].map((codes) => caseOf(slice, codes))
  const draws = Math.max(PER_RICHTING, PER_RICHTING_EN_PET * petten.length)
  const buren = allDirections(slice).flatMap((direction) =>
    Array.from({ length: draws }, (_, turn) => neighbour(slice, trek(petten[turn % petten.length]), direction, prng))
      .filter((codes) => codes !== null)
      .map((codes) => caseOf(slice, codes)),
  )
  return { winsten, buren }
}

/** The cases per pet, with the elements in turn. */
export function casesOfPet(pet: (typeof DOMEINEN.pet)[number]): readonly Geval[] {
  return Array.from({ length: PER_PET }, (_, zaad) => {
    const gegeven = GEGEVENS[zaad % GEGEVENS.length] ?? 'dossier'
    return { feiten: trekDiep(zaad + DOMEINEN.pet.indexOf(pet) * PER_PET, { pet }), gegeven }
  })
}
