// A condition of a norm as the smallest common language of all peers: tests on one fact, joined by all or any, never negated.
import type { Condition } from '@deelwijs/engine'

export type Expression =
  | { readonly kind: 'in' | 'not-in'; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }

const OPPOSITE = { in: 'not-in', 'not-in': 'in', all: 'any', any: 'all' } as const

/** The condition of a rule and the absence of its exception, as one expression. */
export function ruleExpression(rule: { readonly als: Condition; readonly tenzij?: Condition }): Expression {
  const when = toExpression(rule.als)
  return rule.tenzij === undefined ? when : all([when, negate(toExpression(rule.tenzij))])
}

/** Rewrites a condition. Every key must hold; `niet` is pushed down to the tests. */
export function toExpression(condition: Condition): Expression {
  return all(
    Object.entries(condition).map(([key, value]): Expression => {
      if (key === 'niet') return negate(join('all', value))
      if (key === 'alle') return join('all', value)
      if (key === 'een') return join('any', value)
      return { kind: 'in', fact: key, values: listOf(value) }
    }),
  )
}

/** True exactly where the expression is false. */
export function negate(expression: Expression): Expression {
  return 'parts' in expression
    ? { kind: OPPOSITE[expression.kind], parts: expression.parts.map(negate) }
    : { ...expression, kind: OPPOSITE[expression.kind] }
}

function all(parts: readonly Expression[]): Expression {
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { kind: 'all', parts }
}

function join(kind: 'all' | 'any', value: Condition[string]): Expression {
  return { kind, parts: itemsOf(value).flatMap((item) => (typeof item === 'string' ? [] : [toExpression(item)])) }
}

function listOf(value: Condition[string]): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === 'string')
}

type Item = string | Condition

function itemsOf(value: Condition[string]): readonly Item[] {
  if (value === undefined) return []
  return isList(value) ? value : [value]
}

const isList = (value: Item | readonly Item[]): value is readonly Item[] => Array.isArray(value)
