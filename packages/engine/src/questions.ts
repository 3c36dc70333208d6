// The questions that can still matter for a request, in the order in which a person should be asked.
import type { Question, Request } from './answer.ts'
import { encode } from './coding.ts'
import { FALSE, type Ref } from './diagram.ts'
import type { Facts } from './grammar.ts'
import { relevantVariables } from './relevance.ts'
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
  const forOutcome = collect(slice, slice.outcome, perElement)
  const forDuty = collect(slice, slice.persons, perElement)
  const asked = slice.set.woorden.vraagvolgorde
  const list = (touched: ReadonlyMap<string, readonly string[]>, voor: Question['voor']): readonly Question[] =>
    asked.flatMap((feit) => {
      const raakt = touched.get(feit)
      return raakt === undefined ? [] : [{ feit, waarden: openValues(slice, request, feit, raakt), raakt, voor }]
    })
  const late = new Map([...forDuty].filter(([feit]) => !forOutcome.has(feit)))
  return [...list(forOutcome, 'oordeel'), ...list(late, 'plicht')]
}

type Asked = { readonly element: string; readonly facts: Facts }

/** Per fact the elements for which it can still change the leaf of `ref`. */
function collect(slice: Slice, ref: Ref, asked: readonly Asked[]): ReadonlyMap<string, readonly string[]> {
  const touched = new Map<string, readonly string[]>()
  for (const { element, facts } of asked) {
    const rest = slice.diagrams.restrict(ref, encode(slice.coding, facts, element))
    for (const variable of relevantVariables(slice.diagrams, rest)) {
      const name = slice.coding.names[variable] ?? ''
      touched.set(name, [...(touched.get(name) ?? []), element])
    }
  }
  return touched
}

/**
 * The values that can still be the answer: for a fact of the whole request those that go with the facts of every element,
 * for a fact per element those that go with one of the elements it touches.
 */
function openValues(slice: Slice, request: Request, fact: string, touched: readonly string[]): readonly string[] {
  const perElement = slice.set.woorden.perGegeven.includes(fact)
  const lists = request.gegevens
    .filter((item) => !perElement || touched.includes(item.gegeven))
    .map((item) => possibleValues(slice, { ...request.feiten, ...item.feiten }, fact))
  const inOne = [...new Set(lists.flat())]
  const inAll = inOne.filter((value) => lists.every((list) => list.includes(value)))
  const fitting = perElement || inAll.length === 0 ? inOne : inAll
  return (slice.set.woorden.feiten[fact] ?? []).filter((value) => fitting.includes(value))
}

/** The values of a fact that some possible case with the known facts has. */
export function possibleValues(slice: Slice, facts: Facts, fact: string): readonly string[] {
  const { diagrams } = scratch(slice)
  const domain = slice.set.woorden.feiten[fact] ?? []
  return domain.filter((value) => {
    const rest = diagrams.restrict(slice.possible, encode(slice.coding, { ...facts, [fact]: value }, null))
    return rest !== FALSE
  })
}
