// Which norm gives way to which: the transitive closure of `wijktAfVan`, checked to be without a circle.
import { shortestCircle } from './circle.ts'
import type { NormData } from './grammar.ts'
import { type Problem, problem } from './problem.ts'

export type Precedence = {
  /** `defeats[n]` holds the index of every norm that gives way to norm n. */
  readonly defeats: readonly ReadonlySet<number>[]
  /** Norm indexes such that a norm comes after every norm it defeats. */
  readonly lowestFirst: readonly number[]
}

/** Works out the order of norms. Fails on an unknown name, and on a circle, of which it names every norm. */
export function orderNorms(norms: readonly NormData[]): Precedence | Problem {
  const direct = norms.map((norm) => targetsOf(norm, norms))
  const stray = norms[direct.indexOf(null)]
  if (stray !== undefined) {
    const names = stray.wijktAfVan.join(', ')
    return problem(
      'onbekende-verwijzing',
      stray.id,
      `Norm ${stray.id} wijkt af van een norm of groep die niet bestaat: ${names}.`,
    )
  }
  const walk = {
    direct,
    defeats: norms.map(() => new Set<number>()),
    lowestFirst: [],
    open: new Set<number>(),
    done: new Set<number>(),
  }
  if ([...norms.keys()].some((index) => visit(walk, index) >= 0)) return circleProblem(norms, direct)
  return { defeats: walk.defeats, lowestFirst: walk.lowestFirst }
}

function circleProblem(norms: readonly NormData[], direct: Walk['direct']): Problem {
  const names = shortestCircle(direct).map((index) => norms[index]?.id ?? '')
  const round = [...names, ...names.slice(0, 1)].join(', ')
  return problem('kringverwijzing', names.join(', '), `Deze normen wijken in een kring van elkaar af: ${round}.`)
}

type Walk = {
  readonly direct: readonly (readonly number[] | null)[]
  readonly defeats: readonly Set<number>[]
  readonly lowestFirst: number[]
  readonly open: Set<number>
  readonly done: Set<number>
}

/** Visits a norm after all it departs from; gives the index of a norm on a circle, or -1. */
function visit(walk: Walk, index: number): number {
  if (walk.done.has(index)) return -1
  if (walk.open.has(index)) return index
  walk.open.add(index)
  const targets = walk.direct[index] ?? []
  const circle = targets.map((target) => visit(walk, target)).find((found) => found >= 0)
  if (circle !== undefined) return circle
  const below = targets.flatMap((target) => [target, ...(walk.defeats[target] ?? [])])
  for (const target of below) walk.defeats[index]?.add(target)
  walk.done.add(index)
  walk.lowestFirst.push(index)
  return -1
}

/** The indexes that one norm names, or null when a name is unknown. Within its own group a norm only defeats whom it names by id. */
function targetsOf(norm: NormData, norms: readonly NormData[]): readonly number[] | null {
  const targets = norm.wijktAfVan.map((name) =>
    [...norms.keys()].filter(
      (index) => norms[index]?.id === name || (norms[index]?.groep === name && norms[index]?.groep !== norm.groep),
    ),
  )
  return targets.every((found) => found.length > 0) ? targets.flat() : null
}
