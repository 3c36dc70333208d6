// The second opinion: reads the same literals case by case, without a diagram. Plain on purpose.
import { isValidOn } from './compile.ts'
import { holds } from './condition.ts'
import { type Defeats, defeatsAmong } from './giving-way.ts'
import type { Condition, Facts, NormData, NormSet } from './grammar.ts'

export type Interpretation = { readonly oordeel: string; readonly gewicht: string | null; readonly norm: string }

type Rule = { readonly als: Condition; readonly tenzij?: Condition; readonly bij?: readonly string[] }

/** Reads one complete case: every fact has a value. Null when the norms leave it open or contradict each other. */
export type Interpreter = (facts: Facts, element: string) => Interpretation | null

/** The outcome of one complete case on a date. To read many cases, make the interpreter once with `createInterpreter`. */
export function interpret(set: NormSet, date: string, facts: Facts, element: string): Interpretation | null {
  return createInterpreter(set, date)(facts, element)
}

/** A reader of the norms that hold on a date; works out once which norm departs from which. */
export function createInterpreter(set: NormSet, date: string): Interpreter {
  const norms = set.normen.filter((norm) => isValidOn(norm, date) && !('verandertNiets' in norm.dan))
  const defeats = defeatsAmong(norms)
  return (facts, element) => {
    const applying = norms.filter((norm) => ruleHolds(set, norm, facts, element))
    const reached = outcomeOf(defeats, applying)
    if (reached === null || isCarried(set, facts, element, reached.oordeel)) return reached
    const main = mainRule(norms, set.woorden.open)
    return main !== null && applying.some(({ id }) => id === main.norm) ? main : null
  }
}

/** What the one deciding norm says that no other departs from, as changed by a `zetOm` norm; null when undecided. */
function outcomeOf(defeats: Defeats, applying: readonly NormData[]): Interpretation | null {
  const changing = applying.filter((norm) => 'zetOm' in norm.dan)
  const deciding = applying.filter((norm) => 'oordeel' in norm.dan)
  const [only, ...others] = deciding.filter((norm) => !deciding.some((other) => defeats(other, norm)))
  if (only === undefined || others.length > 0 || changing.length > 1 || !('oordeel' in only.dan)) return null
  const { oordeel, gewicht = null } = only.dan
  return changedBy(defeats, changing, only, oordeel) ?? { oordeel, gewicht, norm: only.id }
}

function ruleHolds(set: NormSet, rule: Rule, facts: Facts, element: string, oordeel?: string): boolean {
  const { groepen } = set.woorden
  if (rule.bij !== undefined && !rule.bij.includes(oordeel ?? '')) return false
  return (
    holds(rule.als, facts, element, groepen) &&
    !(rule.tenzij !== undefined && holds(rule.tenzij, facts, element, groepen))
  )
}

function changedBy(
  defeats: Defeats,
  changing: readonly NormData[],
  base: NormData,
  oordeel: string,
): Interpretation | null {
  const [norm] = changing.filter((one) => defeats(one, base))
  const after = norm !== undefined && 'zetOm' in norm.dan ? norm.dan.zetOm[oordeel] : undefined
  return norm === undefined || after === undefined ? null : { oordeel: after, gewicht: null, norm: norm.id }
}

/** Whether every finding that an open outcome needs is made; a closed outcome needs none. */
function isCarried(set: NormSet, facts: Facts, element: string, oordeel: string): boolean {
  if (!set.woorden.open.includes(oordeel)) return true
  const { vereist, vereistBijGezondheid, gezondheid } = set.woorden
  const made = new Set(
    set.bevindingen.filter((rule) => ruleHolds(set, rule, facts, element, oordeel)).map((rule) => rule.bevinding),
  )
  const needed = gezondheid.includes(element) ? [...vereist, vereistBijGezondheid] : vereist
  return needed.every((finding) => made.has(finding))
}

/** What the main rule says, the one norm that departs from nothing; null when that is open itself or no outcome. */
function mainRule(norms: readonly NormData[], open: readonly string[]): Interpretation | null {
  const [bottom, ...others] = norms.filter((norm) => norm.wijktAfVan.length === 0)
  if (bottom === undefined || others.length > 0 || !('oordeel' in bottom.dan)) return null
  return open.includes(bottom.dan.oordeel) ? null : { oordeel: bottom.dan.oordeel, gewicht: null, norm: bottom.id }
}
