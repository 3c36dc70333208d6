// The smallest part of what is known that already settles a question: by implicit hitting sets over a diagram.
import { type Diagrams, isLeaf, leafValue, type Ref } from './diagram.ts'

/** What is known (`codes`, -1 for unknown), the diagram it is put to, and the leaves that would upset the answer. */
export type Forcing = {
  readonly diagrams: Diagrams
  readonly root: Ref
  readonly codes: ArrayLike<number>
  readonly escapes: (leafNumber: number) => boolean
  /** The variables that may be chosen, the preferred ones first. */
  readonly order: readonly number[]
}

/**
 * The fewest known variables with which no case ends in an escaping leaf; among equally small sets one that comes early
 * in the order. All that is known together must have no escape.
 *
 * Exact, by implicit hitting sets (Chandrasekaran et al., 2011): as long as some case agrees with the chosen variables and
 * escapes, one of the known variables in which it differs must be chosen too.
 */
export function smallestForcing(question: Forcing): ReadonlySet<number> {
  const clauses: (readonly number[])[] = []
  for (;;) {
    const chosen = smallestHittingSet(clauses, question.order)
    const differing = nearestEscape(question, chosen)
    if (differing === null) return chosen
    clauses.push(differing)
  }
}

type Escape = {
  readonly cost: number
  readonly variable: number
  readonly differs: boolean
  readonly next: Escape | null
}

const ENDS_ELSEWHERE: Escape = { cost: 0, variable: -1, differs: false, next: null }

/** The known variables in which some escaping case differs, as few as possible; null when there is no such case. */
function nearestEscape(question: Forcing, chosen: ReadonlySet<number>): readonly number[] | null {
  const memo = new Map<Ref, Escape | null>()
  const visit = (ref: Ref): Escape | null => {
    if (isLeaf(ref)) return question.escapes(leafValue(ref)) ? ENDS_ELSEWHERE : null
    const known = memo.get(ref)
    if (known !== undefined) return known
    const best = cheapest(question, ref, chosen, visit)
    memo.set(ref, best)
    return best
  }
  return unroll(visit(question.root))
}

function cheapest(
  { diagrams, codes }: Forcing,
  ref: Ref,
  chosen: ReadonlySet<number>,
  visit: (ref: Ref) => Escape | null,
): Escape | null {
  const variable = diagrams.variableOf(ref)
  const code = codes[variable] ?? -1
  const options = diagrams.childrenOf(ref).flatMap((kid, value): readonly Escape[] => {
    const differs = code >= 0 && value !== code
    const next = differs && chosen.has(variable) ? null : visit(kid)
    return next === null ? [] : [{ cost: next.cost + (differs ? 1 : 0), variable, differs, next }]
  })
  return options.toSorted((a, b) => a.cost - b.cost)[0] ?? null
}

function unroll(first: Escape | null): readonly number[] | null {
  if (first === null) return null
  const differing: number[] = []
  for (let step: Escape | null = first; step !== null; step = step.next) if (step.differs) differing.push(step.variable)
  return differing
}

/** A smallest set with a member in every clause; variables earlier in the order are preferred. */
function smallestHittingSet(clauses: readonly (readonly number[])[], order: readonly number[]): ReadonlySet<number> {
  for (let size = 0; ; size += 1) {
    const found = hit(clauses, new Set(), size, order)
    if (found !== null) return found
  }
}

/** A hitting set that adds at most `left` variables to `chosen`, or null. */
function hit(
  clauses: readonly (readonly number[])[],
  chosen: ReadonlySet<number>,
  left: number,
  order: readonly number[],
): ReadonlySet<number> | null {
  const open = clauses
    .filter((clause) => !clause.some((variable) => chosen.has(variable)))
    .toSorted((a, b) => a.length - b.length)
  const [tightest] = open
  if (tightest === undefined) return chosen
  if (left === 0) return null
  for (const variable of order.filter((item) => tightest.includes(item))) {
    const found = hit(clauses, new Set([...chosen, variable]), left - 1, order)
    if (found !== null) return found
  }
  return null
}
