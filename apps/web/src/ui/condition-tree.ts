// Reads the condition of a norm as a small tree of plain Dutch lines, for the screen.
import { LEESWOORDEN } from '@deelwijs/words'
import { factSentence } from './case-in-words.ts'

/** A condition as the norms write it; see the grammar of the engine. */
export type Condition = {
  readonly [key: string]: string | readonly string[] | Condition | readonly Condition[] | undefined
}

/** A line, a line with several values of which one must fit, or a group of lines. */
export type ConditionNode =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'values'; readonly text: string; readonly values: readonly string[] }
  | { readonly kind: 'group'; readonly text: string; readonly nodes: readonly ConditionNode[] }

const GROUP_HEADINGS: { readonly [key: string]: string } = {
  alle: 'Al deze punten gelden:',
  een: 'Ten minste een van deze punten geldt:',
  niet: 'Dit geldt niet:',
}

/** The points of a condition; all must hold. */
export function conditionNodes(condition: Condition): readonly ConditionNode[] {
  return Object.entries(condition).flatMap(([key, value]): readonly ConditionNode[] => {
    if (value === undefined) return []
    const heading = GROUP_HEADINGS[key]
    if (heading === undefined) return isNames(value) ? [testNode(key, [value].flat())] : []
    if (isNames(value)) return []
    return key === 'alle' ? nested(value).flatMap(conditionNodes) : [groupNode(heading, nested(value))]
  })
}

type Value = string | readonly string[] | Condition | readonly Condition[]

function isNames(value: Value): value is string | readonly string[] {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
}

const isList = (value: Condition | readonly Condition[]): value is readonly Condition[] => Array.isArray(value)
const nested = (value: Condition | readonly Condition[]): readonly Condition[] => (isList(value) ? value : [value])

function groupNode(text: string, parts: readonly Condition[]): ConditionNode {
  return { kind: 'group', text, nodes: parts.map(asOneNode) }
}

/** A nested condition as a single point: itself, or its points joined. */
function asOneNode(condition: Condition): ConditionNode {
  const nodes = conditionNodes(condition)
  const [only] = nodes
  return nodes.length === 1 && only !== undefined ? only : { kind: 'group', text: 'Samen:', nodes }
}

function testNode(key: string, values: readonly string[]): ConditionNode {
  const [first = '', ...others] = values
  if (key === 'gegeven') {
    return named('Het gegeven is', 'Het gegeven is een van deze:', values.map(LEESWOORDEN.gegeven))
  }
  if (key === 'groep') {
    const names = values.map(LEESWOORDEN.groep)
    return named('Het gegeven hoort bij de groep', 'Het gegeven hoort bij een van deze groepen:', names)
  }
  if (others.length === 0) return { kind: 'line', text: factSentence(key, first) }
  const answers = values.map((value) => LEESWOORDEN.waarde(key, value))
  return { kind: 'values', text: `${LEESWOORDEN.feit(key)} is een van deze:`, values: answers }
}

function named(single: string, several: string, values: readonly string[]): ConditionNode {
  const [only = '', ...others] = values
  return others.length === 0 ? { kind: 'line', text: `${single}: ${only}.` } : { kind: 'values', text: several, values }
}
