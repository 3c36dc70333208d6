// Takes back what lacks a ground: an open outcome without every finding it needs is closed by the main rule.
import { ruleDiagram } from './condition.ts'
import { FALSE, leaf, type Ref } from './diagram.ts'
import { requiredFindings } from './findings.ts'
import type { NormData } from './grammar.ts'
import { placeOf } from './place.ts'
import { type Problem, problem } from './problem.ts'
import type { Registry } from './registry.ts'
import { type CompileContext, IMPOSSIBLE, type Winner } from './slice.ts'
import { shortestPath } from './survey.ts'

/** Where nothing has to be closed. No norm ever decides an impossible case, so that number is free. */
const KEEP = IMPOSSIBLE

/**
 * Closes every open outcome that lacks one of the findings it needs: there the main rule holds, the one norm that departs
 * from nothing. Fails when such a case exists and there is no single closed main rule, or it does not apply in that case.
 */
export function requireFindings(
  context: CompileContext,
  decided: Ref,
  winners: Registry<Winner>,
  norms: readonly NormData[],
): Ref | Problem {
  const { diagrams, set, coding } = context
  const { oordelen, open, groepen } = set.woorden
  const outcome = diagrams.map(decided, (number) => 1 + oordelen.indexOf(winners.get(number).oordeel))
  const unclosed = winners.intern({ norm: -1, base: -1, oordeel: '', gewicht: null })
  const main = mainRule(norms, open)
  const applies = main === null ? FALSE : ruleDiagram(diagrams, coding, groepen, main.norm)
  const closed = main === null ? unclosed : winners.intern(main.winner)
  const closing = diagrams.combine(requiredFindings(context, outcome), applies, (found, holds) => {
    if (found === 1) return KEEP
    return holds === 1 ? closed : unclosed
  })
  const winner = diagrams.combine(
    closing,
    decided,
    (end, number) => (end === KEEP || !open.includes(winners.get(number).oordeel) ? number : end),
    (a, b) => (a === leaf(KEEP) ? b : undefined),
  )
  const hole = shortestPath(diagrams, winner, (number) => number === unclosed)
  if (hole === null) return winner
  const place = placeOf(coding, hole)
  return problem('geval-zonder-norm', 'bevindingen', `Een bevinding ontbreekt en geen hoofdregel sluit dit: ${place}.`)
}

type MainRule = { readonly norm: NormData; readonly winner: Winner }

/** The one norm that departs from nothing, when it decides and its outcome is closed; else null. */
function mainRule(norms: readonly NormData[], open: readonly string[]): MainRule | null {
  const [norm, ...others] = norms.filter((item) => item.wijktAfVan.length === 0)
  if (norm === undefined || others.length > 0 || !('oordeel' in norm.dan)) return null
  const { oordeel } = norm.dan
  return open.includes(oordeel)
    ? null
    : { norm, winner: { norm: norms.indexOf(norm), base: null, oordeel, gewicht: null } }
}
