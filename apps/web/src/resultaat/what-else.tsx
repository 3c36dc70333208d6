// "Wat kunt u wel geven": what can go instead under the same facts; while facts are missing, what may be worth checking.
import type { Check } from '../app/with-check.tsx'
import { elementHelp, elementLabel } from '../app/words.ts'
import { Button } from '../ui/button.tsx'
import { Panel } from '../ui/panel.tsx'
import type { Outcome } from './outcomes.ts'

/** More than this is no help. */
const MOST = 5

export function WhatElse({ check, outcome }: { readonly check: Check; readonly outcome: Outcome }) {
  const { kanWel, normtekst } = outcome.explanation
  if (kanWel.length > 0) {
    return (
      <Panel title="Wat kunt u wel geven?">
        <ElementList elements={kanWel} />
      </Panel>
    )
  }
  const perhaps = (normtekst?.kanWel ?? [])
    .filter((gegeven) => !check.assessment.elements.includes(gegeven))
    .slice(0, MOST)
  if (perhaps.length === 0) return null
  const elements = [...check.assessment.elements, ...perhaps]
  return (
    <Panel title="Wat kunt u misschien wel geven?">
      <p>Dat hangt af van antwoorden die wij nog niet hebben. Toets deze gegevens ook.</p>
      <ElementList elements={perhaps} />
      <p className="dw-no-print">
        <Button icon="plus" onClick={() => check.goOn({ kind: 'choose-elements', elements })}>
          Toets deze gegevens ook
        </Button>
      </p>
    </Panel>
  )
}

function ElementList({ elements }: { readonly elements: readonly string[] }) {
  return (
    <ul>
      {elements.map((gegeven) => (
        <li key={gegeven}>
          <strong>{elementLabel(gegeven)}.</strong> {elementHelp(gegeven)}
        </li>
      ))}
    </ul>
  )
}
