// Alle mutanten van een normenset, als gegevens: elke regel op elke plek gebogen, verplaatst of weggelaten.
import type { DutyRule, FindingRule, NormData, NormSet, PersonRule } from '@deelwijs/engine'
import { bendings } from './voorwaarden.ts'

/** The part of the set in which a rule stands. */
export type Deel = 'normen' | 'uitgesloten' | 'bevindingen' | 'plichten' | 'personen'

type RuleOf = {
  readonly normen: NormData
  readonly uitgesloten: NormSet['uitgesloten'][number]
  readonly bevindingen: FindingRule
  readonly plichten: DutyRule
  readonly personen: PersonRule
}

/** A rule with one thing changed; null: the rule is left out. */
type Change<R> = { readonly what: string; readonly rule: R | null }

/** A set that differs in one place from the one it was made of. */
export type Mutant = {
  readonly name: string
  readonly deel: Deel
  readonly index: number
  readonly set: NormSet
}

/** The mutants of one rule. */
export function mutantsOf(set: NormSet, deel: Deel, index: number): readonly Mutant[] {
  switch (deel) {
    case 'normen':
      return apply(set, deel, index, normChanges)
    case 'uitgesloten':
      return apply(set, deel, index, conditionChanges)
    case 'bevindingen':
      return apply(set, deel, index, findingChanges)
    case 'plichten':
      return apply(set, deel, index, dutyChanges)
    case 'personen':
      return apply(set, deel, index, personChanges)
  }
}

function apply<D extends Deel>(
  set: NormSet,
  deel: D,
  index: number,
  changes: (rule: RuleOf[D], set: NormSet) => readonly Change<RuleOf[D]>[],
): readonly Mutant[] {
  const rules: Rules[D] = rulesOf(set)[deel]
  const rule = rules[index]
  if (rule === undefined) return []
  return [{ what: 'vervalt', rule: null }, ...changes(rule, set)].map(({ what, rule: changed }) => ({
    name: `${rule.id}: ${what}`,
    deel,
    index,
    set: {
      ...set,
      [deel]: rules.flatMap((other, at) => (at === index ? (changed === null ? [] : [changed]) : [other])),
    },
  }))
}

type Rules = { readonly [P in Deel]: readonly RuleOf[P][] }

function rulesOf({ normen, uitgesloten, bevindingen, plichten, personen }: NormSet): Rules {
  return { normen, uitgesloten, bevindingen, plichten, personen }
}

type Conditional = Pick<NormData, 'als' | 'tenzij'>

function conditionChanges<R extends Conditional>(rule: R, set: NormSet): readonly Change<R>[] {
  const { tenzij } = rule
  const unless = tenzij === undefined ? [] : bendings(tenzij, set.woorden)
  return [
    ...bendings(rule.als, set.woorden).map(({ what, condition }) => ({
      what: `als ${what}`,
      rule: { ...rule, als: condition },
    })),
    ...unless.map(({ what, condition }) => ({ what: `tenzij ${what}`, rule: { ...rule, tenzij: condition } })),
    ...(tenzij === undefined ? [] : [{ what: 'zonder tenzij', rule: { ...rule, tenzij: NEVER } }]),
  ]
}

/** A condition that is met in no case. */
const NEVER = { een: [] }

function normChanges(norm: NormData, set: NormSet): readonly Change<NormData>[] {
  const departures = norm.wijktAfVan.map((gone) => ({
    what: `wijkt niet af van ${gone}`,
    rule: { ...norm, wijktAfVan: norm.wijktAfVan.filter((name) => name !== gone) },
  }))
  const consequences = bentConsequences(norm.dan, set).map(({ what, dan }) => ({ what, rule: { ...norm, dan } }))
  return [...conditionChanges(norm, set), ...departures, ...consequences]
}

type Consequence = NormData['dan']
const WEIGHTS = ['licht', 'gewoon', 'zwaar']

/** The consequence moved: another outcome, another weight, another change of outcome, another fact that changes nothing. */
function bentConsequences(
  dan: Consequence,
  { woorden }: NormSet,
): readonly { readonly what: string; readonly dan: Consequence }[] {
  if ('zetOm' in dan) return bentTransforms(dan.zetOm, woorden.oordelen)
  if ('verandertNiets' in dan) {
    const others = Object.keys(woorden.feiten).filter((fact) => !dan.verandertNiets.includes(fact))
    return others.map((fact) => ({ what: `leer over ${fact}`, dan: { verandertNiets: [fact] } }))
  }
  const outcomes = woorden.oordelen
    .filter((oordeel) => oordeel !== dan.oordeel)
    .map((oordeel) => ({
      what: `dan ${oordeel}`,
      dan: oordeel === 'mag-na-afweging' ? { oordeel, gewicht: 'gewoon' } : { oordeel },
    }))
  const weights = dan.gewicht === undefined ? [] : WEIGHTS.filter((gewicht) => gewicht !== dan.gewicht)
  return [...outcomes, ...weights.map((gewicht) => ({ what: `gewicht ${gewicht}`, dan: { ...dan, gewicht } }))]
}

function bentTransforms(
  table: { readonly [from: string]: string },
  outcomes: readonly string[],
): readonly { readonly what: string; readonly dan: Consequence }[] {
  return outcomes.flatMap((from) => {
    const { [from]: to, ...rest } = table
    const moved = outcomes
      .filter((other) => other !== to && other !== from)
      .map((other) => ({ what: `zet ${from} om in ${other}`, dan: { zetOm: { ...table, [from]: other } } }))
    return to === undefined ? moved : [{ what: `zet ${from} niet om`, dan: { zetOm: rest } }, ...moved]
  })
}

/** A list of ids with one less, one more, or the only one replaced. */
function bentList(
  what: string,
  list: readonly string[],
  domain: readonly string[],
): readonly { readonly what: string; readonly list: readonly string[] }[] {
  const less =
    list.length < 2
      ? []
      : list.map((gone) => ({ what: `${what} niet ${gone}`, list: list.filter((one) => one !== gone) }))
  const others = domain.filter((other) => !list.includes(other))
  const instead = list.length === 1 ? others.map((other) => ({ what: `${what} ${other}`, list: [other] })) : []
  return [...less, ...instead, ...others.map((other) => ({ what: `${what} ook ${other}`, list: [...list, other] }))]
}

/** Where a rule speaks moved: at one outcome less or more. */
function outcomeChanges<R extends { readonly bij?: readonly string[] }>(
  rule: R,
  { woorden }: NormSet,
): readonly Change<R>[] {
  if (rule.bij === undefined) return []
  return bentList('bij', rule.bij, woorden.oordelen).map(({ what, list }) => ({ what, rule: { ...rule, bij: list } }))
}

function findingChanges(rule: FindingRule, set: NormSet): readonly Change<FindingRule>[] {
  const others = set.woorden.bevindingen.filter((bevinding) => bevinding !== rule.bevinding)
  const sources = rule.bronnen.map((gone) => ({
    what: `zonder bron ${gone}`,
    rule: { ...rule, bronnen: rule.bronnen.filter((id) => id !== gone) },
  }))
  return [
    ...conditionChanges(rule, set),
    ...outcomeChanges(rule, set),
    ...others.map((bevinding) => ({ what: `bevinding ${bevinding}`, rule: { ...rule, bevinding } })),
    ...sources,
  ]
}

function dutyChanges(rule: DutyRule, set: NormSet): readonly Change<DutyRule>[] {
  const others = set.woorden.plichten.filter((plicht) => plicht !== rule.plicht)
  return [
    ...conditionChanges(rule, set),
    ...outcomeChanges(rule, set),
    ...others.map((plicht) => ({ what: `plicht ${plicht}`, rule: { ...rule, plicht } })),
  ]
}

function personChanges(rule: PersonRule, set: NormSet): readonly Change<PersonRule>[] {
  const persons = [...new Set(set.personen.flatMap(({ wie }) => wie))]
  const stricter = rule.strenger === undefined ? [] : bentList('strenger', rule.strenger, persons)
  const { strenger, ...mild } = rule
  return [
    ...conditionChanges(rule, set),
    ...outcomeChanges(rule, set),
    ...bentList('wie', rule.wie, persons).map(({ what, list }) => ({ what, rule: { ...rule, wie: list } })),
    ...stricter.map(({ what, list }) => ({ what, rule: { ...rule, strenger: list } })),
    ...(strenger === undefined ? [] : [{ what: 'zonder strenger', rule: mild }]),
  ]
}
