// The norms as a decision table of the GoRules Zen engine: one expression per row, the first row that applies decides.
import { ZenEngine } from '@gorules/zen-engine'
import { labelOf, type Row } from '../decision-list.ts'
import type { Expression } from '../expression.ts'
import type { Input, Peer } from './peer.ts'

export const ZEN: Peer = {
  naam: '@gorules/zen-engine',
  houdtNiet: 'Kent geen koppelteken in een naam; feiten heten er met een laag streepje.',
  prepare(rows) {
    const decision = new ZenEngine().createDecision(graphOf(rows))
    return async (input) => {
      const { result } = await decision.evaluate(rename(input))
      return outcomeOf(result)
    }
  },
}

function outcomeOf(result: unknown): string {
  return typeof result === 'object' && result !== null && 'uitkomst' in result ? String(result.uitkomst) : ''
}

const named = (fact: string): string => fact.replaceAll('-', '_')

function rename(input: Input): Input {
  return Object.fromEntries(Object.entries(input).map(([fact, value]) => [named(fact), value]))
}

function graphOf(rows: readonly Row[]): object {
  const rules = rows.flatMap((row) => [
    ...row.changes.map((change) => ruleOf(`(${textOf(row.when)}) and (${textOf(change.when)})`, labelOf(change))),
    ruleOf(textOf(row.when), labelOf(row)),
  ])
  const table = {
    hitPolicy: 'first',
    inputs: [{ id: 'als', name: 'als' }],
    outputs: [{ id: 'dan', name: 'uitkomst', field: 'uitkomst' }],
    rules: rules.map((rule, index) => ({ _id: String(index), ...rule })),
  }
  const at = { x: 0, y: 0 }
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', content: {}, position: at },
      { id: 'tabel', name: 'tabel', type: 'decisionTableNode', content: table, position: at },
      { id: 'uit', name: 'uit', type: 'outputNode', content: {}, position: at },
    ],
    edges: [
      { id: 'een', type: 'edge', sourceId: 'in', targetId: 'tabel' },
      { id: 'twee', type: 'edge', sourceId: 'tabel', targetId: 'uit' },
    ],
  }
}

function ruleOf(when: string, label: string): { readonly als: string; readonly dan: string } {
  return { als: when, dan: quote(label) }
}

const quote = (text: string): string => `'${text}'`

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'all':
      return expression.parts.map((part) => `(${textOf(part)})`).join(' and ') || 'true'
    case 'any':
      return expression.parts.map((part) => `(${textOf(part)})`).join(' or ') || 'false'
    case 'in':
    case 'not-in': {
      const list = expression.values.map(quote).join(', ')
      return `${named(expression.fact)} ${expression.kind === 'in' ? 'in' : 'not in'} [${list}]`
    }
  }
}
