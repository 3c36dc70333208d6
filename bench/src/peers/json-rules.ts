// The norms as rules of json-rules-engine, highest priority first; the first rule that applies stops the engine.
import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import { labelOf, type Row } from '../decision-list.ts'
import type { Expression } from '../expression.ts'
import type { Peer } from './peer.ts'

export const JSON_RULES: Peer = {
  naam: 'json-rules-engine',
  houdtNiet: 'Kan geen oordeel omzetten: zo’n norm staat er als een extra regel bij elke norm die ervoor wijkt.',
  prepare(rows) {
    const engine = new Engine()
    const rules = rows.flatMap((row) => [
      ...row.changes.map((change) => ruleOf({ all: [nested(row.when), nested(change.when)] }, labelOf(change))),
      ruleOf(topLevel(row), labelOf(row)),
    ])
    const onSuccess = (): void => {
      engine.stop()
    }
    for (const [index, rule] of rules.entries()) engine.addRule({ ...rule, priority: rules.length - index, onSuccess })
    return async (input) => {
      const { events } = await engine.run(input)
      return events[0]?.type ?? ''
    }
  },
}

function ruleOf(conditions: TopLevelCondition, label: string): RuleProperties {
  return { conditions, event: { type: label } }
}

function topLevel(row: Row): TopLevelCondition {
  return { all: [nested(row.when)] }
}

function nested(expression: Expression): NestedCondition {
  switch (expression.kind) {
    case 'all':
      return { all: expression.parts.map(nested) }
    case 'any':
      return { any: expression.parts.map(nested) }
    case 'in':
      return { fact: expression.fact, operator: 'in', value: expression.values }
    case 'not-in':
      return { fact: expression.fact, operator: 'notIn', value: expression.values }
  }
}
