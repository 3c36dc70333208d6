// Explains one verdict: the norm that decides, what it sets aside, what supports it, who must know, what would change it.

import type { Verdict } from './answer.ts'
import { certainlyApplies } from './applying.ts'
import { type Change, nearestChanges } from './change.ts'
import { encode } from './coding.ts'
import { holdsSoFar } from './condition.ts'
import type { Facts, NormData, OtherReading, PersonRule } from './grammar.ts'
import { sameJson } from './json.ts'
import { endings, type FactsOf, judgeElement } from './judge.ts'
import { smallestReason } from './reason.ts'
import { shownSources } from './shown-sources.ts'
import { type Slice, scratch } from './slice.ts'
import { leavesOf } from './survey.ts'

export type Persons = {
  readonly wie: readonly string[]
  readonly strenger: readonly string[] | null
  readonly bronnen: readonly string[]
  readonly omdat: string
}

export type Explanation = Verdict & {
  readonly normtekst: NormData | null
  /** The outcome before a definitive refusal changed it. */
  readonly zonder: string | null
  readonly steunend: readonly NormData[]
  readonly verslagen: readonly NormData[]
  /** Doctrine that applies here: misunderstandings, answered. */
  readonly leer: readonly NormData[]
  /** What the requester must still supply: facts and their present value. */
  readonly ontbreekt: readonly string[]
  readonly genoeg: Facts
  readonly wijzigingen: readonly Change[]
  readonly personen: Persons | null
  readonly lezingen: readonly OtherReading[]
}

/**
 * Explains the verdict on one element under the known facts. Norms that only might apply (facts missing) are left out.
 * `others` gives what is known of an element that could go instead.
 */
export function explain(slice: Slice, facts: Facts, element: string, others: FactsOf = () => facts): Explanation {
  const verdict = judgeElement(slice, facts, element, others)
  const norm = slice.norms.find((item) => item.id === verdict.norm) ?? null
  const applying = slice.norms.filter((item) => item !== norm && certainlyApplies(slice, item, facts, element))
  const sameOutcome = (item: NormData): boolean => 'oordeel' in item.dan && item.dan.oordeel === verdict.oordeel
  return {
    ...verdict,
    normtekst: norm,
    zonder: norm !== null && 'zetOm' in norm.dan ? outcomeBefore(slice, facts, element) : null,
    steunend: applying.filter(sameOutcome),
    verslagen: applying.filter((item) => 'oordeel' in item.dan && !sameOutcome(item)),
    leer: slice.doctrine.filter((item) => certainlyApplies(slice, item, facts, element)),
    ontbreekt: (norm?.ontbreekt ?? []).filter((fact) => isLacking(slice, fact, facts)),
    genoeg: smallestReason(slice, facts, element),
    wijzigingen: nearestChanges(slice, facts, element),
    personen: personsOf(slice, facts, element),
    lezingen: (norm?.andereOpvatting ?? []).filter(
      ({ als }) => als === undefined || holdsSoFar(als, facts, element, slice.set.woorden.groepen) === true,
    ),
  }
}

/** A fact is lacking when someone can take a lawful step from its present value. */
function isLacking(slice: Slice, fact: string, facts: Facts): boolean {
  return slice.set.woorden.stappen.some((step) => step.feit === fact && step.van.includes(facts[fact] ?? ''))
}

function outcomeBefore(slice: Slice, facts: Facts, element: string): string | null {
  const bases = endings(slice, facts, element).map((ending) =>
    ending.base === null ? undefined : slice.norms[ending.base]?.dan,
  )
  const outcomes = new Set(bases.map((dan) => (dan !== undefined && 'oordeel' in dan ? dan.oordeel : '')))
  const [only] = outcomes
  return outcomes.size === 1 && only !== undefined && only !== '' ? only : null
}

/** Whom to inform or ask, when the outcome can be open and all that decides it is known; else null. */
export function personsOf(slice: Slice, facts: Facts, element: string): Persons | null {
  const { diagrams } = scratch(slice)
  const rest = diagrams.restrict(slice.persons, encode(slice.coding, facts, element))
  const [first, ...others] = leavesOf(diagrams, rest)
    .filter((number) => number > 0)
    .flatMap((number) => slice.personRules[number - 1] ?? [])
    .map((rule) => personsBy(slice, rule, facts))
  return first === undefined || others.some((other) => !sameJson(first, other)) ? null : first
}

/** What one rule says: who, on which sources and why. */
function personsBy(slice: Slice, rule: PersonRule, facts: Facts): Persons {
  return {
    wie: rule.wie,
    strenger: rule.strenger ?? null,
    bronnen: shownSources(slice.set, rule.vindplaats, facts),
    omdat: rule.omdat,
  }
}
