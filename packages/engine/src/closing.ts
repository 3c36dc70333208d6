// Takes back what lacks a ground: an open outcome without every finding it needs is closed by the main rule.
import { type Ref, TRUE } from './diagram.ts'
import { requiredFindings } from './findings.ts'
import type { NormData } from './grammar.ts'
import { placeOf } from './place.ts'
import { type Problem, problem } from './problem.ts'
import type { Registry } from './registry.ts'
import type { CompileContext, Winner } from './slice.ts'
import { shortestPath } from './survey.ts'

/**
 * Closes every open outcome that lacks one of the findings it needs: there the one norm that departs from nothing holds.
 * Fails when such a case exists and there is no single closed norm to fall back on.
 */
export function requireFindings(
  context: CompileContext,
  decided: Ref,
  winners: Registry<Winner>,
  norms: readonly NormData[],
): Ref | Problem {
  const { diagrams, set } = context
  const outcomes = set.woorden.oordelen
  const outcome = diagrams.map(decided, (number) => 1 + outcomes.indexOf(winners.get(number).oordeel))
  const carried = requiredFindings(context, outcome)
  const main = mainRule(norms, set.woorden.open)
  const unclosed = winners.intern({ norm: -1, base: -1, oordeel: '', gewicht: null })
  const closed = (number: number): number => {
    const before = winners.get(number)
    if (!set.woorden.open.includes(before.oordeel)) return number
    return main === null ? unclosed : winners.intern({ norm: norms.indexOf(main.norm), base: null, ...main.outcome })
  }
  const winner = diagrams.combine(
    carried,
    decided,
    (found, number) => (found === 1 ? number : closed(number)),
    (a, b) => (a === TRUE ? b : undefined),
  )
  const hole = shortestPath(diagrams, winner, (number) => number === unclosed)
  if (hole === null) return winner
  const place = placeOf(context.coding, hole)
  return problem('geval-zonder-norm', 'bevindingen', `Een bevinding ontbreekt en geen hoofdregel sluit dit: ${place}.`)
}

type MainRule = { readonly norm: NormData; readonly outcome: { readonly oordeel: string; readonly gewicht: null } }

/** The one norm that departs from nothing, when it decides and its outcome is closed; else null. */
function mainRule(norms: readonly NormData[], open: readonly string[]): MainRule | null {
  const [norm, ...others] = norms.filter((item) => item.wijktAfVan.length === 0)
  if (norm === undefined || others.length > 0 || !('oordeel' in norm.dan)) return null
  return open.includes(norm.dan.oordeel) ? null : { norm, outcome: { oordeel: norm.dan.oordeel, gewicht: null } }
}
