// Decides a complete case straight from plain facts: it looks up only the facts on the way through the table.
import type { Coding } from './coding.ts'
import type { FlatTable } from './flat.ts'
import type { Facts } from './grammar.ts'
import { type CodeOf, createCodeOf } from './value-code.ts'

type Reader = (facts: Facts, element: string) => number

/**
 * A reader that gives the leaf of a complete, possible case. Unknown names and values must have been refused before.
 * For speed alone many facts have a line of their own below: a line that always asks for the same name is several times
 * faster than one line that asks for any name. Leaving lines out changes the time, never the answer.
 */
export function createPlainReader(coding: Coding, table: FlatTable): Reader {
  // The element has its own map.
  const codeOf = createCodeOf(
    coding.domains.map((domain, variable) => (variable === coding.elementVariable ? [] : domain)),
  )
  const readTop = createTopReader(coding, table, codeOf)
  const readOn = createLowerReader(coding, table, codeOf)
  return (facts, element) => readOn(facts, readTop(facts, element))
}

/** Reads the element and the facts that stand highest, which nearly every case needs; gives the place it has come to. */
function createTopReader(
  { names, values, elementVariable }: Coding,
  { cells, root }: FlatTable,
  codeOf: CodeOf,
): Reader {
  const first = elementVariable === 0 ? -1 : 0
  const elements = values[elementVariable]
  const codeOfElement = (element: string): number => elements?.get(element) ?? 0
  const [n0 = '', , n2 = '', n3 = '', n4 = '', n5 = ''] = names
  return (facts, element) => {
    let at = root
    if (asks(cells, at, first)) at = placeAt(cells, at + 1 + codeOf(0, facts[n0]))
    if (asks(cells, at, elementVariable)) at = placeAt(cells, at + 1 + codeOfElement(element))
    if (asks(cells, at, 2)) at = placeAt(cells, at + 1 + codeOf(2, facts[n2]))
    if (asks(cells, at, 3)) at = placeAt(cells, at + 1 + codeOf(3, facts[n3]))
    if (asks(cells, at, 4)) at = placeAt(cells, at + 1 + codeOf(4, facts[n4]))
    if (asks(cells, at, 5)) at = placeAt(cells, at + 1 + codeOf(5, facts[n5]))
    return at
  }
}

/** Reads on from a place below the element, one fact after another, to the end. */
function createLowerReader(
  { names }: Coding,
  { cells }: FlatTable,
  codeOf: CodeOf,
): (facts: Facts, from: number) => number {
  return (facts, from) => {
    let at = from
    while (at >= 0) {
      const variable = placeAt(cells, at)
      at = placeAt(cells, at + 1 + codeOf(variable, factAt(facts, names, variable)))
    }
    return ~at
  }
}

const placeAt = (cells: Int32Array, at: number): number => cells[at] ?? -1
const asks = (cells: Int32Array, at: number, variable: number): boolean => at >= 0 && cells[at] === variable
const nameAt = (names: readonly string[], variable: number): string => names[variable] ?? ''

/** The value of the fact that a variable stands for. */
function factAt(facts: Facts, names: readonly string[], variable: number): string | undefined {
  switch (variable) {
    case 6:
      return facts[nameAt(names, 6)]
    case 7:
      return facts[nameAt(names, 7)]
    case 8:
      return facts[nameAt(names, 8)]
    case 9:
      return facts[nameAt(names, 9)]
    case 10:
      return facts[nameAt(names, 10)]
    case 11:
      return facts[nameAt(names, 11)]
    case 12:
      return facts[nameAt(names, 12)]
    case 13:
      return facts[nameAt(names, 13)]
    case 14:
      return facts[nameAt(names, 14)]
    case 15:
      return facts[nameAt(names, 15)]
    case 16:
      return facts[nameAt(names, 16)]
    case 17:
      return facts[nameAt(names, 17)]
    default:
      return facts[nameAt(names, variable)]
  }
}
