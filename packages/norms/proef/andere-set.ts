// Maakt een set die op een plek anders is dan de geldende normen: om te zien dat een proef dat merkt.
import type { Condition, NormData, NormSet } from '@deelwijs/engine'
import { NORMENSET } from '../src/index.ts'

/** The set with one norm changed. Throws when no norm has this id: the proof would then test nothing. */
export function withNorm(set: NormSet, id: string, change: Partial<NormData>): NormSet {
  if (!set.normen.some((norm) => norm.id === id)) throw new RangeError(`no norm ${id}`)
  return { ...set, normen: set.normen.map((norm) => (norm.id === id ? { ...norm, ...change } : norm)) }
}

/** The norms in force with one condition changed; `undefined` drops a key. */
export function withCondition(id: string, change: Condition): NormSet {
  const norm = NORMENSET.normen.find((one) => one.id === id)
  return withNorm(NORMENSET, id, { als: { ...norm?.als, ...change } })
}
