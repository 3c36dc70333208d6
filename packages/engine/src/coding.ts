// Turns facts into small numbers and back, once at the border: every fact and the element is a variable of the diagram.
import type { Facts, Vocabulary } from './grammar.ts'

/** The name of the variable that holds the data element asked for. */
export const ELEMENT = 'gegeven'
/** The key in a condition that names a group of elements. */
export const GROUP = 'groep'

export type Coding = {
  /** Variable names in the order of the diagram. */
  readonly names: readonly string[]
  readonly domains: readonly (readonly string[])[]
  readonly sizes: readonly number[]
  readonly variable: ReadonlyMap<string, number>
  readonly values: readonly ReadonlyMap<string, number>[]
  readonly elements: readonly string[]
  readonly elementVariable: number
}

/** Codes the vocabulary: the first fact, then the element, then the other facts in the order given. */
export function createCoding(words: Vocabulary): Coding {
  const elements = Object.values(words.groepen).flat()
  const [first, ...rest] = Object.entries(words.feiten)
  const entries: (readonly [string, readonly string[]])[] = [[ELEMENT, elements], ...rest]
  if (first !== undefined) entries.unshift(first)
  const names = entries.map(([name]) => name)
  const domains = entries.map(([, domain]) => domain)
  return {
    names,
    domains,
    sizes: domains.map((domain) => domain.length),
    variable: new Map(names.map((name, index) => [name, index])),
    values: domains.map((domain) => new Map(domain.map((value, code) => [value, code]))),
    elements,
    elementVariable: names.indexOf(ELEMENT),
  }
}

/** Codes of known facts; -1 for what is unknown. Unknown names and values must have been refused before. */
export function encode(coding: Coding, facts: Facts, element: string | null): Int8Array {
  const codes = new Int8Array(coding.names.length).fill(-1)
  for (const name in facts) {
    const variable = coding.variable.get(name)
    const value = facts[name]
    if (variable !== undefined && value !== undefined) codes[variable] = coding.values[variable]?.get(value) ?? -1
  }
  if (element !== null) codes[coding.elementVariable] = coding.values[coding.elementVariable]?.get(element) ?? -1
  return codes
}

/** Facts and element of a partial assignment variable -> code. */
export function decode(
  coding: Coding,
  fixed: ReadonlyMap<number, number>,
): { readonly facts: Facts; readonly element: string | null } {
  const facts: { [fact: string]: string } = {}
  let element: string | null = null
  for (const [variable, code] of fixed) {
    const value = coding.domains[variable]?.[code]
    const name = coding.names[variable]
    if (value === undefined || name === undefined) continue
    if (name === ELEMENT) element = value
    else facts[name] = value
  }
  return { facts, element }
}
