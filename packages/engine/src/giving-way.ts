// Which norm gives way to which, read case by case: what the second opinion and the proof of coverage go by.
// It is worked out here once more, apart from the order that the compiler works with.
import type { NormData } from './grammar.ts'

/** Whether norm `a` goes before norm `b`. */
export type Defeats = (a: NormData, b: NormData) => boolean

/** Reads off `wijktAfVan` which norm goes before which, directly or by way of others. */
export function defeatsAmong(norms: readonly NormData[]): Defeats {
  const direct = new Map(norms.map((norm) => [norm, departsFrom(norms, norm)]))
  const below = new Map(norms.map((norm) => [norm, allBelow(direct, norm)]))
  return (a, b) => below.get(a)?.has(b) ?? false
}

/** The norms that a norm names in `wijktAfVan`, by id or by a group that is not its own. */
function departsFrom(norms: readonly NormData[], { wijktAfVan, groep }: NormData): readonly NormData[] {
  if (wijktAfVan.length === 0) return []
  return norms.filter(
    (other) => wijktAfVan.includes(other.id) || (other.groep !== groep && wijktAfVan.includes(other.groep)),
  )
}

/** All norms that a norm departs from, directly or by way of others. */
function allBelow(direct: ReadonlyMap<NormData, readonly NormData[]>, norm: NormData): ReadonlySet<NormData> {
  const found = new Set(direct.get(norm))
  for (const one of found) for (const other of direct.get(one) ?? []) found.add(other)
  return found
}
