// Which norm gives way to which: the transitive closure of `wijktAfVan`, checked to be without a circle.
import type { NormData } from './grammar.ts'
import { type Problem, problem } from './problem.ts'

export type Precedence = {
  /** `defeats[n]` holds the index of every norm that gives way to norm n. */
  readonly defeats: readonly ReadonlySet<number>[]
  /** Norm indexes such that a norm comes after every norm it defeats. */
  readonly lowestFirst: readonly number[]
}

/** Works out the order of norms. Fails on an unknown name and on a circle, naming the norm. */
export function orderNorms(norms: readonly NormData[]): Precedence | Problem {
  const direct = norms.map((norm) => targetsOf(norm, norms))
  const unknown = norms.findIndex((_, index) => direct[index] === null)
  if (unknown >= 0) {
    const norm = norms[unknown]
    return problem('onbekende-verwijzing', norm?.id ?? '', `Norm ${norm?.id} wijkt af van een norm of groep die niet bestaat: ${norm?.wijktAfVan.join(', ')}.`)
  }
  const defeats = norms.map(() => new Set<number>())
  const lowestFirst: number[] = []
  const state = norms.map(() => 'new')
  const visit = (index: number): number => {
    if (state[index] === 'done') return -1
    if (state[index] === 'open') return index
    state[index] = 'open'
    for (const target of direct[index] ?? []) {
      const circle = visit(target)
      if (circle >= 0) return circle
      defeats[index]?.add(target)
      for (const below of defeats[target] ?? []) defeats[index]?.add(below)
    }
    state[index] = 'done'
    lowestFirst.push(index)
    return -1
  }
  for (const index of norms.keys()) {
    const circle = visit(index)
    if (circle >= 0) {
      const id = norms[circle]?.id ?? ''
      return problem('kringverwijzing', id, `Norm ${id} wijkt via andere normen van zichzelf af.`)
    }
  }
  return { defeats, lowestFirst }
}

/** The indexes that one norm names, or null when a name is unknown. Within its own group a norm only defeats whom it names by id. */
function targetsOf(norm: NormData, norms: readonly NormData[]): readonly number[] | null {
  const targets = norm.wijktAfVan.map((name) =>
    [...norms.keys()].filter((index) => norms[index]?.id === name || (norms[index]?.groep === name && norms[index]?.groep !== norm.groep)),
  )
  return targets.every((found) => found.length > 0) ? targets.flat() : null
}
