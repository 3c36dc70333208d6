// The norms as Cedar policies. Cedar only says which policies apply; which of them goes first is looked up afterwards.
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { type Decision, labelOf, type Row } from '../decision-list.ts'
import type { Expression } from '../expression.ts'
import type { Peer } from './peer.ts'

const SET = 'normen'

export const CEDAR: Peer = {
  naam: '@cedar-policy/cedar-wasm',
  houdtNiet:
    'Kent alleen ja en nee, en geen voorrang tussen regels. Het geeft alle normen die gelden; de vertaler kiest daaruit de hoogste en zet een oordeel om.',
  prepare(rows) {
    const changing = new Map(rows.flatMap((row) => row.changes).map((change) => [change.norm, change.when]))
    const policies = [...rows.map((row): [string, Expression] => [row.norm, row.when]), ...changing]
    const parsed = preparsePolicySet(SET, {
      staticPolicies: Object.fromEntries(policies.map(([norm, when]) => [norm, policyOf(when)])),
    })
    if (parsed.type !== 'success') throw new Error(`cedar: ${JSON.stringify(parsed.errors)}`)
    return (input) => {
      const answer = statefulIsAuthorized({
        principal: { type: 'Vrager', id: 'gemeente' },
        action: { type: 'Action', id: 'vragen' },
        resource: { type: 'Gegeven', id: 'gegeven' },
        context: input,
        preparsedPolicySetId: SET,
        entities: [],
      })
      if (answer.type !== 'success') throw new Error(`cedar: ${JSON.stringify(answer.errors)}`)
      return pick(rows, new Set(answer.response.diagnostics.reason))
    }
  },
}

/** The highest norm that applies, and what another norm that applies makes of its outcome. */
function pick(rows: readonly Row[], applying: ReadonlySet<string>): string {
  const row = rows.find(({ norm }) => applying.has(norm))
  if (row === undefined) return ''
  const decision: Decision = row.changes.find(({ norm }) => applying.has(norm)) ?? row
  return labelOf(decision)
}

function policyOf(when: Expression): string {
  return `permit(principal, action, resource) when { ${textOf(when)} };`
}

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'all':
      return expression.parts.map((part) => `(${textOf(part)})`).join(' && ') || 'true'
    case 'any':
      return expression.parts.map((part) => `(${textOf(part)})`).join(' || ') || 'false'
    case 'in':
      return testOf(expression.fact, expression.values)
    case 'not-in':
      return `!(${testOf(expression.fact, expression.values)})`
  }
}

function testOf(fact: string, values: readonly string[]): string {
  const field = `context[${JSON.stringify(fact)}]`
  const [only = ''] = values
  return values.length === 1 ? `${field} == ${JSON.stringify(only)}` : `${JSON.stringify(values)}.contains(${field})`
}
