// The questions that can still matter for a request, in the order in which a person should be asked.
import type { Question, Request } from './answer.ts'
import { encode } from './coding.ts'
import { FALSE, type Ref } from './diagram.ts'
import type { Facts } from './grammar.ts'
import { type Relevance, relevance } from './relevance.ts'
import { type Slice, scratch } from './slice.ts'

/**
 * The unknown facts that can still change an outcome, and after those the ones that can still change whom to inform or
 * ask, for elements that can still be open. `waarden` are the values that are still possible.
 */
export function questions(compiled: Slice, request: Request): readonly Question[] {
  const slice = scratch(compiled)
  const perElement = request.gegevens.map((item) => ({
    element: item.gegeven,
    facts: { ...request.feiten, ...item.feiten },
  }))
  const relevant = relevance(slice.diagrams)
  const forOutcome = collect(slice, slice.outcome, perElement, relevant)
  const forDuty = collect(slice, slice.persons, perElement, relevant)
  const valuesFor = openValues(slice, perElement)
  const asked = slice.set.woorden.vraagvolgorde
  const list = (touched: ReadonlyMap<string, readonly string[]>, voor: Question['voor']): readonly Question[] =>
    asked.flatMap((feit) => {
      const raakt = touched.get(feit)
      return raakt === undefined ? [] : [{ feit, waarden: valuesFor(feit, raakt), raakt, voor }]
    })
  const late = new Map([...forDuty].filter(([feit]) => !forOutcome.has(feit)))
  return [...list(forOutcome, 'oordeel'), ...list(late, 'plicht')]
}

type Asked = { readonly element: string; readonly facts: Facts }

/** Per fact the elements for which it can still change the leaf of `ref`. */
function collect(
  slice: Slice,
  ref: Ref,
  asked: readonly Asked[],
  relevant: Relevance,
): ReadonlyMap<string, readonly string[]> {
  const touched = new Map<string, string[]>()
  for (const { element, facts } of asked) {
    const rest = slice.diagrams.restrict(ref, encode(slice.coding, facts, element))
    for (const variable of relevant(rest)) {
      const name = slice.coding.names[variable] ?? ''
      const elements = touched.get(name)
      if (elements === undefined) touched.set(name, [element])
      else elements.push(element)
    }
  }
  return touched
}

type OpenValues = (fact: string, touched: readonly string[]) => readonly string[]

/**
 * The values that can still be the answer: for a fact of the whole request those that go with the facts of every element,
 * for a fact per element those that go with one of the elements it touches. Elements with equal facts are looked at once.
 */
function openValues(slice: Slice, asked: readonly Asked[]): OpenValues {
  const left = asked.map(({ element, facts }) => {
    return { element, rest: slice.diagrams.restrict(slice.possible, encode(slice.coding, facts, null)) }
  })
  return (fact, touched) => {
    const perElement = slice.set.woorden.perGegeven.includes(fact)
    const rests = new Set(left.flatMap(({ element, rest }) => (!perElement || touched.includes(element) ? [rest] : [])))
    const lists = [...rests].map((rest) => valuesIn(slice, rest, fact))
    const inOne = new Set(lists.flat())
    const inAll = [...inOne].filter((value) => lists.every((list) => list.includes(value)))
    const fitting = perElement || inAll.length === 0 ? inOne : new Set(inAll)
    return (slice.set.woorden.feiten[fact] ?? []).filter((value) => fitting.has(value))
  }
}

/** The values of a fact that some possible case with the known facts has. */
export function possibleValues(slice: Slice, facts: Facts, fact: string): readonly string[] {
  const asked = scratch(slice)
  const { [fact]: _, ...others } = facts
  return valuesIn(asked, asked.diagrams.restrict(asked.possible, encode(asked.coding, others, null)), fact)
}

/** The values of a fact that is still free in `possible` and that some case in it has. */
function valuesIn(slice: Slice, possible: Ref, fact: string): readonly string[] {
  const domain = slice.set.woorden.feiten[fact] ?? []
  return domain.filter(
    (value) => slice.diagrams.restrict(possible, encode(slice.coding, { [fact]: value }, null)) !== FALSE,
  )
}
