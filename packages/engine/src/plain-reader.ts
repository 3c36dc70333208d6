// Decides a complete case straight from plain facts: it looks up only the facts on the way through the table.
import type { Coding } from './coding.ts'
import type { FlatTable } from './flat.ts'
import type { Facts } from './grammar.ts'
import { codeOf, createValueCodes } from './value-code.ts'

/** A reader that gives the leaf of a complete, possible case. Unknown names and values must have been refused before. */
export function createPlainReader(coding: Coding, table: FlatTable): (facts: Facts, element: string) => number {
  const { elementVariable } = coding
  const { cells, root } = table
  const values = createValueCodes(coding.domains)
  const factAt = createFactAt(coding.names)
  return (facts, element) => {
    let at = root
    while (at >= 0) {
      const variable = cells[at] ?? 0
      const value = variable === elementVariable ? element : (factAt(facts, variable) ?? '')
      at = cells[at + 1 + codeOf(values, variable, value)] ?? -1
    }
    return ~at
  }
}

/**
 * Looks up the fact of a variable. The facts asked most (those that stand highest) each have a line of their own: a line
 * that always asks for the same name is several times faster than one line that asks for any name.
 */
function createFactAt(names: readonly string[]): (facts: Facts, variable: number) => string | undefined {
  const [n0 = '', n1 = '', n2 = '', n3 = '', n4 = '', n5 = '', n6 = '', n7 = '', n8 = '', n9 = '', n10 = '', n11 = ''] =
    names
  return (facts, variable) => {
    switch (variable) {
      case 0:
        return facts[n0]
      case 1:
        return facts[n1]
      case 2:
        return facts[n2]
      case 3:
        return facts[n3]
      case 4:
        return facts[n4]
      case 5:
        return facts[n5]
      case 6:
        return facts[n6]
      case 7:
        return facts[n7]
      case 8:
        return facts[n8]
      case 9:
        return facts[n9]
      case 10:
        return facts[n10]
      case 11:
        return facts[n11]
      default:
        return facts[names[variable] ?? '']
    }
  }
}
