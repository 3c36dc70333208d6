// Gives the verdict per data element: decided, or the exact set of outcomes that are still possible.

import type { Answer, Reading, Request, SourceRef, Verdict } from './answer.ts'
import { certainlyApplies } from './applying.ts'
import { encode } from './coding.ts'
import { holdsSoFar } from './condition.ts'
import { type Ending, endingAt } from './ending.ts'
import { reach } from './flat.ts'
import type { Facts, NormData } from './grammar.ts'
import { questions } from './questions.ts'
import { receiptOf } from './receipt.ts'
import { shownSources } from './shown-sources.ts'
import type { Slice } from './slice.ts'

/** Every ending that possible cases with these facts can still reach. */
export function endings(slice: Slice, facts: Facts, element: string): readonly Ending[] {
  return reach(slice.table, encode(slice.coding, facts, element))
    .filter((number) => number > 0)
    .map((number) => endingAt(slice, number))
}

/** The outcomes still reachable, in the order of the vocabulary. Exact: each is reached by a possible case. */
export function reachableOutcomes(slice: Slice, facts: Facts, element: string): readonly string[] {
  const reached = reach(slice.outcomes, encode(slice.coding, facts, element))
  return slice.set.woorden.oordelen.filter((_, index) => reached.includes(index + 1))
}

/** The facts known for an element. */
export type FactsOf = (element: string) => Facts

/** The facts of each element in a request: the common ones with its own laid over them; the common ones for any other. */
export function factsOf(request: Request): FactsOf {
  const own = new Map(request.gegevens.map((item) => [item.gegeven, item.feiten]))
  return (element) => ({ ...request.feiten, ...own.get(element) })
}

/**
 * The verdict on one element under the known facts. What can be given instead is judged under `others`: what was said of
 * this element alone, such as consent, says nothing of another.
 */
export function judgeElement(slice: Slice, facts: Facts, element: string, others: FactsOf = () => facts): Verdict {
  const all = endings(slice, facts, element)
  const mogelijk = slice.set.woorden.oordelen.filter((oordeel) => all.some((ending) => ending.oordeel === oordeel))
  const oordeel = mogelijk.length === 1 ? (mogelijk[0] ?? null) : null
  const norm = oordeel === null ? null : groundOf(slice, all, facts, element)
  return {
    gegeven: element,
    oordeel,
    mogelijk,
    gewicht: oordeel === null ? null : theOne(all.map((ending) => ending.gewicht)),
    norm: norm?.id ?? null,
    gezag: norm?.gezag ?? null,
    andereOpvatting: norm === null ? [] : otherReadings(slice, norm, facts, element),
    bronnen: norm === null ? [] : sourcesOf(slice, norm.vindplaats, facts),
    bevindingen: findingsOf(slice, all, facts),
    plichten: dutiesOf(slice, all),
    kanWel: norm === null ? [] : alternatives(slice, norm, others),
  }
}

/**
 * The norm that decides. While several norms with the same outcome can still decide, it is one of those that applies for
 * certain; if none of them does, the main rule, where it says the same.
 */
function groundOf(slice: Slice, all: readonly Ending[], facts: Facts, element: string): NormData | null {
  const decides = theOne(all.map((ending) => slice.norms[ending.norm] ?? null))
  if (decides !== null) return decides
  const oordeel = all[0]?.oordeel
  const sure = slice.norms.filter(
    (norm) => 'oordeel' in norm.dan && norm.dan.oordeel === oordeel && certainlyApplies(slice, norm, facts, element),
  )
  const canDecide = new Set(all.map((ending) => slice.norms[ending.norm]))
  return sure.find((norm) => canDecide.has(norm)) ?? sure.find((norm) => norm.wijktAfVan.length === 0) ?? null
}

/** The answer to a whole request, with the questions that can still matter and the receipt. */
export function judge(slice: Slice, request: Request): Answer {
  const known = factsOf(request)
  const oordelen = request.gegevens.map(({ gegeven }) => judgeElement(slice, known(gegeven), gegeven, known))
  return { oordelen, vragen: questions(slice, request), bewijsstuk: receiptOf(slice, request, oordelen) }
}

/** The value all items share, or null. */
function theOne<T>(items: readonly T[]): T | null {
  const [first, ...rest] = items
  return first !== undefined && rest.every((item) => item === first) ? first : null
}

/** Duties that every still possible ending brings, in print order. */
function dutiesOf(slice: Slice, all: readonly Ending[]): readonly string[] {
  const sets = all.map((ending) => new Set(ending.duties.map((index) => slice.set.plichten[index]?.plicht)))
  return slice.set.woorden.plichten.filter((duty) => sets.length > 0 && sets.every((set) => set.has(duty)))
}

/** Per finding the sources it can rest on; none when some still possible ending lacks the finding. */
function findingsOf(
  slice: Slice,
  all: readonly Ending[],
  facts: Facts,
): { readonly [finding: string]: readonly string[] } {
  return Object.fromEntries(
    slice.set.woorden.bevindingen.map((finding) => {
      const lists = all.map((ending) =>
        ending.findings
          .map((index) => slice.set.bevindingen[index])
          .flatMap((rule) => (rule?.bevinding === finding ? rule.bronnen : [])),
      )
      const made = lists.length > 0 && lists.every((list) => list.length > 0)
      return [finding, made ? shownSources(slice.set, [...new Set(lists.flat())], facts) : []]
    }),
  )
}

/** Sources with their place in the law, without those of a regime that does not apply. */
export function sourcesOf(slice: Slice, ids: readonly string[], facts: Facts): readonly SourceRef[] {
  return shownSources(slice.set, ids, facts).map((id) => ({
    id,
    vindplaats: slice.set.bronnen[id]?.vindplaats ?? id,
    link: slice.set.bronnen[id]?.link ?? '',
  }))
}

function otherReadings(slice: Slice, norm: NormData, facts: Facts, element: string): readonly Reading[] {
  return (norm.andereOpvatting ?? [])
    .filter(({ als }) => als === undefined || holdsSoFar(als, facts, element, slice.set.woorden.groepen) === true)
    .map((reading) => ({
      oordeel: reading.oordeel,
      gezag: reading.gezag,
      bronnen: sourcesOf(slice, reading.bronnen, facts),
    }))
}

/** What can be given instead: only elements that are certain to be open or free under what is known of them. */
export function alternatives(slice: Slice, norm: NormData, known: FactsOf): readonly string[] {
  return (norm.kanWel ?? []).filter((element) => isGiveable(slice, reachableOutcomes(slice, known(element), element)))
}

/** Whether an element with these possible outcomes certainly may go, on conditions or freely. */
function isGiveable(slice: Slice, outcomes: readonly string[]): boolean {
  const { open, vrij } = slice.set.woorden
  return outcomes.length > 0 && outcomes.every((oordeel) => oordeel === vrij || open.includes(oordeel))
}
