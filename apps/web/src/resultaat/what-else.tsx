// "Wat kunt u wel geven": what can go instead, under the same facts.
import { elementHelp, elementLabel } from '../app/words.ts'
import { Panel } from '../ui/panel.tsx'
import type { Outcome } from './outcomes.ts'

export function WhatElse({ outcome }: { readonly outcome: Outcome }) {
  const { kanWel } = outcome.explanation
  if (kanWel.length === 0) return null
  return (
    <Panel title="Wat kunt u wel geven?">
      <ul>
        {kanWel.map((gegeven) => (
          <li key={gegeven}>
            <strong>{elementLabel(gegeven)}.</strong> {elementHelp(gegeven)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
