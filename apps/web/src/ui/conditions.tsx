// Draws the points of a condition as a list; values of which one must fit stand side by side.
import { type Condition, type ConditionNode, conditionNodes } from './condition-tree.ts'

export function Conditions({ condition }: { readonly condition: Condition }) {
  return <Nodes nodes={conditionNodes(condition)} />
}

function Nodes({ nodes }: { readonly nodes: readonly ConditionNode[] }) {
  return (
    <ul className="dw-conditions">
      {nodes.map((node) => (
        <li key={keyOf(node)}>
          {node.text}
          {node.kind === 'values' ? <Values values={node.values} /> : null}
          {node.kind === 'group' ? <Nodes nodes={node.nodes} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Values({ values }: { readonly values: readonly string[] }) {
  return (
    <ul className="dw-conditions__values">
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  )
}

/** Points of one list differ in text or in what they hold. */
function keyOf(node: ConditionNode): string {
  return JSON.stringify(node)
}
