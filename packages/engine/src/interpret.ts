// The second opinion: reads the same literals case by case, without a diagram. Slow and plain on purpose.
import { isValidOn } from './compile.ts'
import { holds } from './condition.ts'
import type { Condition, Facts, NormData, NormSet } from './grammar.ts'

export type Interpretation = { readonly oordeel: string; readonly gewicht: string | null; readonly norm: string }

type Rule = { readonly als: Condition; readonly tenzij?: Condition; readonly bij?: readonly string[] }

/**
 * The outcome of one complete case on a date, or null when the norms leave it open or contradict each other.
 * `facts` must give every fact a value.
 */
export function interpret(set: NormSet, date: string, facts: Facts, element: string): Interpretation | null {
  const norms = set.normen.filter((norm) => isValidOn(norm, date) && !('verandertNiets' in norm.dan))
  const applying = norms.filter((norm) => ruleHolds(set, norm, facts, element))
  if (applying.filter((norm) => 'zetOm' in norm.dan).length > 1) return null
  const deciding = applying.filter((norm) => 'oordeel' in norm.dan)
  const standing = deciding.filter((norm) => !deciding.some((other) => defeats(norms, other, norm)))
  const [only] = standing
  if (only === undefined || standing.length !== 1 || !('oordeel' in only.dan)) return null
  const changed = changedBy(norms, applying, only, only.dan.oordeel)
  const oordeel = changed?.oordeel ?? only.dan.oordeel
  if (set.woorden.open.includes(oordeel) && !carried(set, facts, element, oordeel))
    return closedBy(norms, set.woorden.open)
  return { oordeel, gewicht: changed === null ? (only.dan.gewicht ?? null) : null, norm: changed?.norm ?? only.id }
}

function ruleHolds(set: NormSet, rule: Rule, facts: Facts, element: string, oordeel?: string): boolean {
  const { groepen } = set.woorden
  if (rule.bij !== undefined && !rule.bij.includes(oordeel ?? '')) return false
  return (
    holds(rule.als, facts, element, groepen) &&
    !(rule.tenzij !== undefined && holds(rule.tenzij, facts, element, groepen))
  )
}

/** Whether norm a departs from norm b, directly or by way of others. */
function defeats(norms: readonly NormData[], a: NormData, b: NormData): boolean {
  const seen = new Set<NormData>()
  const below = (norm: NormData): readonly NormData[] =>
    norms.filter((other) =>
      norm.wijktAfVan.some((name) => name === other.id || (name === other.groep && other.groep !== norm.groep)),
    )
  const queue = [...below(a)]
  for (const norm of queue) {
    if (norm === b) return true
    if (!seen.has(norm)) queue.push(...below(norm))
    seen.add(norm)
  }
  return false
}

function changedBy(
  norms: readonly NormData[],
  applying: readonly NormData[],
  base: NormData,
  oordeel: string,
): { readonly oordeel: string; readonly norm: string } | null {
  for (const norm of applying) {
    if (!('zetOm' in norm.dan) || !defeats(norms, norm, base)) continue
    const after = norm.dan.zetOm[oordeel]
    if (after !== undefined) return { oordeel: after, norm: norm.id }
  }
  return null
}

/** Whether every finding that this open outcome needs is made. */
function carried(set: NormSet, facts: Facts, element: string, oordeel: string): boolean {
  const { vereist, vereistBijGezondheid, gezondheid } = set.woorden
  const made = new Set(
    set.bevindingen.filter((rule) => ruleHolds(set, rule, facts, element, oordeel)).map((rule) => rule.bevinding),
  )
  const needed = gezondheid.includes(element) ? [...vereist, vereistBijGezondheid] : vereist
  return needed.every((finding) => made.has(finding))
}

/** The main rule: the one norm that departs from nothing. It closes what lacks a finding, unless it is open itself. */
function closedBy(norms: readonly NormData[], open: readonly string[]): Interpretation | null {
  const [bottom, ...others] = norms.filter((norm) => norm.wijktAfVan.length === 0)
  if (bottom === undefined || others.length > 0 || !('oordeel' in bottom.dan)) return null
  return open.includes(bottom.dan.oordeel) ? null : { oordeel: bottom.dan.oordeel, gewicht: null, norm: bottom.id }
}
