// Leest een geval in de normen van een mutant en in de tweede lezing, op het onderdeel waar de mutant aan raakt.
import { createInterpreter, holds, type Interpretation, type NormSet } from '@deelwijs/engine'
import type { Oordeel } from '@deelwijs/words'
import { leesBevindingen } from '../../tweede-lezing/bevindingen.ts'
import { leesTabelMetUitleg } from '../../tweede-lezing/lees.ts'
import { leesMisvattingen } from '../../tweede-lezing/misvattingen.ts'
import { leesPersonen } from '../../tweede-lezing/personen.ts'
import { isPossible } from '../../tweede-lezing/trekking.ts'
import type { Geval } from '../paden.ts'
import { PEILDATUM } from '../schijf.ts'

/** What is read of a case: the outcome with its weight, or what comes with it. */
export type Onderdeel = 'oordeel' | 'bevindingen' | 'plichten' | 'personen' | 'leer' | 'mogelijk'

/** Reads one part of a case as text; null when the norms do not settle it. */
export type Lezer = (geval: Geval) => string | null

/** The second reading: the judge of every mutant. It knows nothing of the norms. */
export const TWEEDE_LEZING: { readonly [O in Onderdeel]: (geval: Geval) => string } = {
  oordeel: ({ feiten, gegeven }) => asText(leesTabelMetUitleg(feiten, gegeven)),
  plichten: ({ feiten, gegeven }) => leesTabelMetUitleg(feiten, gegeven).plichten.join(),
  bevindingen: ({ feiten, gegeven }) => {
    const found = leesBevindingen(feiten, gegeven)
    return Object.entries(found)
      .map(([finding, sources]) => `${finding} ${[...sources].sort().join()}`)
      .sort()
      .join('; ')
  },
  personen: ({ feiten, gegeven }) => {
    const read = leesPersonen(feiten, gegeven)
    return read === null ? 'niemand' : `${read.wie.join()} ${read.strenger?.join() ?? '-'}`
  },
  leer: ({ feiten, gegeven }) => leesMisvattingen(feiten, gegeven).join(),
  mogelijk: ({ feiten }) => String(isPossible(feiten)),
}

const asText = ({ oordeel, gewicht }: Pick<Interpretation, 'oordeel' | 'gewicht'>): string =>
  `${oordeel} ${gewicht ?? '-'}`

/** The rule that speaks in a case at an outcome. */
type Rule = {
  readonly als: NormSet['normen'][number]['als']
  readonly tenzij?: NormSet['normen'][number]['als']
  readonly bij?: readonly string[]
}

/** Whether a rule speaks in a case, given the outcome that the second reading has there. */
export function speaks(set: NormSet, rule: Rule, { feiten, gegeven }: Geval, oordeel: Oordeel): boolean {
  const { groepen } = set.woorden
  if (rule.bij?.includes(oordeel) === false) return false
  return (
    holds(rule.als, feiten, gegeven, groepen) &&
    !(rule.tenzij !== undefined && holds(rule.tenzij, feiten, gegeven, groepen))
  )
}

/** Reads one part of cases in a set. What comes with an outcome is read at the outcome of the second reading. */
export function readerOf(set: NormSet, onderdeel: Onderdeel): Lezer {
  switch (onderdeel) {
    case 'oordeel': {
      const interpret = createInterpreter(set, PEILDATUM)
      return ({ feiten, gegeven }) => {
        const found = interpret(feiten, gegeven)
        return found === null ? null : asText(found)
      }
    }
    case 'plichten':
      return (geval) => dutiesIn(set, geval)
    case 'bevindingen':
      return (geval) => findingsIn(set, geval)
    case 'personen':
      return (geval) => personsIn(set, geval)
    case 'mogelijk':
      return (geval) => String(!set.uitgesloten.some((rule) => speaks(set, rule, geval, 'moet')))
    case 'leer':
      return ({ feiten, gegeven }) =>
        set.normen
          .flatMap(({ dan, als }) =>
            'verandertNiets' in dan && holds(als, feiten, gegeven, set.woorden.groepen) ? dan.verandertNiets : [],
          )
          .join()
  }
}

const outcomeAt = ({ feiten, gegeven }: Geval): Oordeel => leesTabelMetUitleg(feiten, gegeven).oordeel

function dutiesIn(set: NormSet, geval: Geval): string {
  const oordeel = outcomeAt(geval)
  const made = new Set(set.plichten.filter((rule) => speaks(set, rule, geval, oordeel)).map(({ plicht }) => plicht))
  return set.woorden.plichten.filter((plicht) => made.has(plicht)).join()
}

function findingsIn(set: NormSet, geval: Geval): string {
  const oordeel = outcomeAt(geval)
  const rules = set.bevindingen.filter((rule) => speaks(set, rule, geval, oordeel))
  const left = set.bronfilters
    .filter(({ feit, waarde }) => Reflect.get(geval.feiten, feit) === waarde)
    .flatMap(({ zonder }) => zonder)
  return set.woorden.bevindingen
    .map((finding) => {
      const sources = rules.filter(({ bevinding }) => bevinding === finding).flatMap(({ bronnen }) => bronnen)
      const shown = [...new Set(sources)].filter((id) => !left.includes(id)).sort()
      return `${finding} ${shown.join()}`
    })
    .sort()
    .join('; ')
}

function personsIn(set: NormSet, geval: Geval): string | null {
  const oordeel = outcomeAt(geval)
  if (!set.woorden.open.includes(oordeel)) return 'niemand'
  const [rule, ...others] = set.personen.filter((one) => speaks(set, one, geval, oordeel))
  return rule === undefined || others.length > 0 ? null : `${rule.wie.join()} ${rule.strenger?.join() ?? '-'}`
}
