// Reads a condition twice: as a diagram (all cases at once) and as a plain test on one case (the second opinion).
import { type Coding, ELEMENT, GROUP } from './coding.ts'
import { type Diagrams, FALSE, type Ref, TRUE } from './diagram.ts'
import type { Condition, Facts, Vocabulary } from './grammar.ts'

type Nested = Condition | readonly Condition[]
type Scalar = string | readonly string[]

const isScalar = (value: Scalar | Nested): value is Scalar =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))

const listOf = (value: Scalar): readonly string[] => (typeof value === 'string' ? [value] : value)
const nestedOf = (value: Scalar | Nested): readonly Condition[] => {
  if (typeof value === 'string') return []
  return isList(value) ? value.filter((item) => typeof item === 'object') : [value]
}
const isList = (value: readonly string[] | Nested): value is readonly string[] | readonly Condition[] =>
  Array.isArray(value)

/** The parts of a condition: tests on a fact or element, and nested conditions by their connective. */
export type Part =
  | { readonly kind: 'test'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'alle' | 'een' | 'niet'; readonly parts: readonly Condition[] }

/** Takes a condition apart; `groep` is written out as its elements. */
export function partsOf(condition: Condition, groups: Vocabulary['groepen']): readonly Part[] {
  return Object.entries(condition).flatMap(([key, value]): readonly Part[] => {
    if (value === undefined) return []
    if (key === 'alle' || key === 'een' || key === 'niet') {
      return [{ kind: key, parts: nestedOf(value) }]
    }
    if (!isScalar(value)) return []
    if (key === GROUP)
      return [{ kind: 'test', name: ELEMENT, values: listOf(value).flatMap((group) => groups[group] ?? []) }]
    return [{ kind: 'test', name: key, values: listOf(value) }]
  })
}

/** The set of all cases that meet the condition, as a diagram. */
export function toDiagram(
  diagrams: Diagrams,
  coding: Coding,
  groups: Vocabulary['groepen'],
  condition: Condition,
): Ref {
  const part = (item: Part): Ref => {
    if (item.kind === 'test') {
      const variable = coding.variable.get(item.name) ?? -1
      const codes = item.values.map((value) => coding.values[variable]?.get(value) ?? -1)
      return diagrams.test(variable, codes)
    }
    const refs = item.parts.map((nested) => toDiagram(diagrams, coding, groups, nested))
    if (item.kind === 'een') return refs.reduce((a, b) => diagrams.or(a, b), FALSE)
    const all = refs.reduce((a, b) => diagrams.and(a, b), TRUE)
    return item.kind === 'niet' ? diagrams.not(all) : all
  }
  // Deepest variables first keeps the intermediate diagrams small.
  return partsOf(condition, groups)
    .map(part)
    .sort((a, b) => diagrams.variableOf(b) - diagrams.variableOf(a))
    .reduce((a, b) => diagrams.and(a, b), TRUE)
}

/** The set of all cases in which a rule applies: its condition is met and its exception is not. */
export function ruleDiagram(
  diagrams: Diagrams,
  coding: Coding,
  groups: Vocabulary['groepen'],
  rule: { readonly als: Condition; readonly tenzij?: Condition },
): Ref {
  const when = toDiagram(diagrams, coding, groups, rule.als)
  if (rule.tenzij === undefined) return when
  return diagrams.and(when, diagrams.not(toDiagram(diagrams, coding, groups, rule.tenzij)))
}

/** Whether one complete case meets the condition. Reads the literal itself, apart from the diagram's way of reading. */
export function holds(condition: Condition, facts: Facts, element: string, groups: Vocabulary['groepen']): boolean {
  for (const key in condition) {
    const value = condition[key]
    if (value !== undefined && !keyHolds(key, value, facts, element, groups)) return false
  }
  return true
}

function keyHolds(
  key: string,
  value: Scalar | Nested,
  facts: Facts,
  element: string,
  groups: Vocabulary['groepen'],
): boolean {
  const inner = (nested: Condition): boolean => holds(nested, facts, element, groups)
  switch (key) {
    case 'een':
      return nestedOf(value).some(inner)
    case 'alle':
      return nestedOf(value).every(inner)
    case 'niet':
      return !nestedOf(value).every(inner)
    case GROUP:
      return isScalar(value) && listOf(value).some((group) => groups[group]?.includes(element))
    case ELEMENT:
      return isScalar(value) && isAmong(value, element)
    default:
      return isScalar(value) && isAmong(value, facts[key])
  }
}

const isAmong = (value: Scalar, wanted: string | undefined): boolean =>
  wanted !== undefined && (typeof value === 'string' ? value === wanted : value.includes(wanted))

/**
 * Whether a condition is met when facts may be missing: null when that still depends on them. Read part by part, so it
 * never says yes or no too early (Kleene's three values).
 */
export function holdsSoFar(
  condition: Condition,
  facts: Facts,
  element: string,
  groups: Vocabulary['groepen'],
): boolean | null {
  const parts = partsOf(condition, groups).map((part): boolean | null => {
    if (part.kind === 'test') {
      const value = part.name === ELEMENT ? element : facts[part.name]
      return value === undefined ? null : part.values.includes(value)
    }
    const nested = part.parts.map((inner) => holdsSoFar(inner, facts, element, groups))
    if (part.kind === 'een') return negated(everyOf(nested.map(negated)))
    return part.kind === 'niet' ? negated(everyOf(nested)) : everyOf(nested)
  })
  return everyOf(parts)
}

const negated = (value: boolean | null): boolean | null => (value === null ? null : !value)

function everyOf(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false
  return values.includes(null) ? null : true
}
