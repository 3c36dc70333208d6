// The norms as one JsonLogic rule, compiled to a function with `build`.
import { LogicEngine } from 'json-logic-engine'
import { labelOf, type Row } from '../decision-list.ts'
import type { Expression } from '../expression.ts'
import type { Peer } from './peer.ts'

type Logic = string | readonly Logic[] | { readonly [operator: string]: Logic }

export const JSON_LOGIC: Peer = {
  naam: 'json-logic-engine (build)',
  houdtNiet: '',
  prepare(rows) {
    const decide: unknown = new LogicEngine().build({
      if: [...rows.flatMap((row) => [logicOf(row.when), outcome(row)]), ''],
    })
    if (typeof decide !== 'function') throw new TypeError('json-logic-engine built no function')
    return (input) => String(decide(input))
  },
}

function outcome(row: Row): Logic {
  if (row.changes.length === 0) return labelOf(row)
  return { if: [...row.changes.flatMap((change) => [logicOf(change.when), labelOf(change)]), labelOf(row)] }
}

function logicOf(expression: Expression): Logic {
  switch (expression.kind) {
    case 'all':
      return { and: expression.parts.map(logicOf) }
    case 'any':
      return { or: expression.parts.map(logicOf) }
    case 'in':
      return testOf(expression.fact, expression.values)
    case 'not-in':
      return { '!': [testOf(expression.fact, expression.values)] }
  }
}

function testOf(fact: string, values: readonly string[]): Logic {
  const [only = ''] = values
  return values.length === 1 ? { '===': [{ var: fact }, only] } : { in: [{ var: fact }, values] }
}
