// From norms to one winning norm per case: lowest first, each norm replaces what gives way to it.
import { requireFindings } from './closing.ts'
import { ruleDiagram } from './condition.ts'
import { FALSE, leaf, type Ref } from './diagram.ts'
import type { NormData } from './grammar.ts'
import { placeOf } from './place.ts'
import type { Precedence } from './precedence.ts'
import { isProblem, type Problem, problem, tooManyNodes } from './problem.ts'
import { createRegistry, type Registry } from './registry.ts'
import { type CompileContext, IMPOSSIBLE, type Winner, within } from './slice.ts'
import { leavesOf, shortestPath } from './survey.ts'

const NOBODY: Winner = { norm: -1, base: null, oordeel: '', gewicht: null }

/** The diagram of the winning norm over all possible cases, or the problem that keeps it from being one. */
export function decidedDiagram(
  context: CompileContext,
  norms: readonly NormData[],
  precedence: Precedence,
): { readonly winner: Ref; readonly winners: Registry<Winner> } | Problem {
  const { diagrams, coding, possible } = context
  const winners = createRegistry<Winner>((value) => `${value.norm}/${value.base ?? ''}`, NOBODY)
  const standing = createRegistry<readonly number[]>((value) => value.join(), [])
  let current: Ref = leaf(0)
  for (const index of precedence.lowestFirst) {
    const norm = norms[index]
    if (norm === undefined) continue
    const join = (hit: number, before: number): number =>
      hit === 1 ? standing.intern(addNorm(index, norm, standing.get(before), winners, precedence)) : before
    current = diagrams.combine(applies(context, norm), current, join, (a, b) => (a === FALSE ? b : undefined))
    // A store that is full says nothing true: stop before more norms are laid on it.
    if (diagrams.overflowed) return tooManyNodes()
  }
  const settled = within(
    diagrams,
    possible,
    diagrams.map(current, (number) => number + 1),
  )
  const twice = changedTwice(context, norms)
  if (diagrams.overflowed) return tooManyNodes()
  const wrong = firstUnsettled(context, settled, standing)
  if (wrong !== null) return unsettledProblem(wrong, norms, winners, coding)
  if (twice !== null) return twice
  const decided = diagrams.map(settled, (number) => (number === 0 ? IMPOSSIBLE : (standing.get(number - 1)[0] ?? 0)))
  const winner = requireFindings(context, decided, winners, norms)
  if (diagrams.overflowed) return tooManyNodes()
  return isProblem(winner) ? winner : { winner, winners }
}

/** All cases in which the norm itself applies. */
function applies({ diagrams, coding, set }: CompileContext, norm: NormData): Ref {
  return ruleDiagram(diagrams, coding, set.woorden.groepen, norm)
}

/** The norms left standing once `norm` also applies; members are numbers in `winners`. */
function addNorm(
  index: number,
  norm: NormData,
  standing: readonly number[],
  winners: Registry<Winner>,
  precedence: Precedence,
): readonly number[] {
  // What a `zetOm` norm changed gives way together with the norm whose outcome it changed.
  const givesWay = (number: number): boolean => {
    const { norm: last, base } = winners.get(number)
    return precedence.defeats[index]?.has(base ?? last) ?? false
  }
  if ('zetOm' in norm.dan) {
    const table = norm.dan.zetOm
    return standing.map((number) => {
      const before = winners.get(number)
      const after = table[before.oordeel]
      if (after === undefined || !givesWay(number)) return number
      return winners.intern({ norm: index, base: before.norm, oordeel: after, gewicht: null })
    })
  }
  if (!('oordeel' in norm.dan)) return standing
  const own = winners.intern({ norm: index, base: null, oordeel: norm.dan.oordeel, gewicht: norm.dan.gewicht ?? null })
  return [...standing.filter((number) => !givesWay(number)), own].sort((a, b) => a - b)
}

type Unsettled = { readonly standing: readonly number[]; readonly fixed: ReadonlyMap<number, number> }

function firstUnsettled(
  context: CompileContext,
  settled: Ref,
  standing: Registry<readonly number[]>,
): Unsettled | null {
  const bad = leavesOf(context.diagrams, settled).find((number) => number > 0 && standing.get(number - 1).length !== 1)
  if (bad === undefined) return null
  const path = shortestPath(context.diagrams, settled, (number) => number === bad)
  return { standing: standing.get(bad - 1), fixed: path?.fixed ?? new Map() }
}

function unsettledProblem(
  wrong: Unsettled,
  norms: readonly NormData[],
  winners: Registry<Winner>,
  coding: CompileContext['coding'],
): Problem {
  const names = wrong.standing.map((number) => norms[winners.get(number).norm]?.id ?? '?')
  if (names.length === 0)
    return problem('geval-zonder-norm', 'normen', `Voor dit geval geldt geen enkele norm: ${placeOf(coding, wrong)}.`)
  return problem(
    'tegenstrijdige-normen',
    names.join(', '),
    `De normen ${names.join(' en ')} gelden samen en geen van beide wijkt af van de andere. Geval: ${placeOf(coding, wrong)}.`,
  )
}

/** Two `zetOm` norms for one case would make the outcome depend on their order in the list. */
function changedTwice(context: CompileContext, norms: readonly NormData[]): Problem | null {
  const { diagrams, coding, possible } = context
  const changing = norms.filter((norm) => 'zetOm' in norm.dan)
  for (const [index, first] of changing.entries()) {
    for (const second of changing.slice(index + 1)) {
      const both = diagrams.and(possible, diagrams.and(applies(context, first), applies(context, second)))
      const path = shortestPath(diagrams, both, (number) => number === 1)
      if (path === null) continue
      return problem(
        'tegenstrijdige-normen',
        `${first.id}, ${second.id}`,
        `De normen ${first.id} en ${second.id} zetten in hetzelfde geval een oordeel om. Geval: ${placeOf(coding, path)}.`,
      )
    }
  }
  return null
}
