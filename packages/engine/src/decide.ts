// From norms to one winning norm per case: lowest first, each norm replaces what gives way to it.
import { decode, ELEMENT } from './coding.ts'
import { toDiagram } from './condition.ts'
import { FALSE, leaf, type Ref, TRUE } from './diagram.ts'
import { requiredFindings } from './findings.ts'
import type { NormData } from './grammar.ts'
import type { Precedence } from './precedence.ts'
import { type Problem, problem } from './problem.ts'
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
  }
  const settled = within(
    diagrams,
    possible,
    diagrams.map(current, (number) => number + 1),
  )
  const wrong = firstUnsettled(context, settled, standing)
  if (wrong !== null) return unsettledProblem(wrong, norms, winners, coding)
  const decided = diagrams.map(settled, (number) => (number === 0 ? IMPOSSIBLE : (standing.get(number - 1)[0] ?? 0)))
  return { winner: requireFindings(context, decided, winners, norms), winners }
}

/** All cases in which the norm itself applies. */
export function applies(context: Pick<CompileContext, 'diagrams' | 'coding' | 'set'>, norm: NormData): Ref {
  const { diagrams, coding, set } = context
  const when = toDiagram(diagrams, coding, set.woorden.groepen, norm.als)
  if (norm.tenzij === undefined) return when
  return diagrams.and(when, diagrams.not(toDiagram(diagrams, coding, set.woorden.groepen, norm.tenzij)))
}

/** The norms left standing once `norm` also applies; members are numbers in `winners`. */
function addNorm(
  index: number,
  norm: NormData,
  standing: readonly number[],
  winners: Registry<Winner>,
  precedence: Precedence,
): readonly number[] {
  const givesWay = (number: number): boolean => precedence.defeats[index]?.has(winners.get(number).norm) ?? false
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
  const { facts, element } = decode(coding, wrong.fixed)
  const place = [
    ...(element === null ? [] : [`${ELEMENT}=${element}`]),
    ...Object.entries(facts).map(([fact, value]) => `${fact}=${value}`),
  ].join(', ')
  const names = wrong.standing.map((number) => norms[winners.get(number).norm]?.id ?? '?')
  if (names.length === 0)
    return problem('geval-zonder-norm', 'normen', `Voor dit geval geldt geen enkele norm: ${place}.`)
  return problem(
    'tegenstrijdige-normen',
    names.join(', '),
    `De normen ${names.join(' en ')} gelden samen en geen van beide wijkt af van de andere. Geval: ${place}.`,
  )
}

/** Closes every open outcome that lacks one of the findings it needs: there the norm that gives way to all others holds. */
function requireFindings(
  context: CompileContext,
  decided: Ref,
  winners: Registry<Winner>,
  norms: readonly NormData[],
): Ref {
  const { diagrams, set } = context
  const outcomes = set.woorden.oordelen
  const outcome = diagrams.map(decided, (number) => 1 + outcomes.indexOf(winners.get(number).oordeel))
  const carried = requiredFindings(context, outcome)
  const bottom = norms.findIndex((norm) => norm.wijktAfVan.length === 0)
  const rule = norms[bottom]?.dan
  const oordeel = rule !== undefined && 'oordeel' in rule ? rule.oordeel : ''
  const closed = (number: number): number => {
    const before = winners.get(number)
    if (!set.woorden.open.includes(before.oordeel)) return number
    return winners.intern({ norm: bottom, base: null, oordeel, gewicht: null })
  }
  return diagrams.combine(
    carried,
    decided,
    (found, number) => (found === 1 ? number : closed(number)),
    (a, b) => (a === TRUE ? b : undefined),
  )
}
