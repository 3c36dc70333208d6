// "Wat zou dit veranderen": lawful steps that someone can take now, and the outcome they lead to.
import type { Change } from '@deelwijs/engine'
import { factWords } from '../app/words.ts'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { Panel } from '../ui/panel.tsx'
import type { Outcome } from './outcomes.ts'
import './changes.css'

export function Changes({ outcome }: { readonly outcome: Outcome }) {
  const { wijzigingen } = outcome.explanation
  if (wijzigingen.length === 0) return null
  return (
    <Panel title="Wat zou dit veranderen?">
      <ul className="dw-changes">
        {wijzigingen.map((change) => (
          <li key={JSON.stringify(change.feiten)} className="dw-changes__item">
            <span>{stepsIn(change)}</span>
            <span className="dw-changes__outcomes">
              {change.oordeel === null ? 'Dan kan het worden: ' : 'Dan wordt het: '}
              {change.mogelijk.map((oordeel) => (
                <OutcomeMark key={oordeel} oordeel={oordeel} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function stepsIn(change: Change): string {
  const steps = Object.keys(change.feiten).map((feit) => factWords(feit)?.stap?.tekst ?? factWords(feit)?.label ?? feit)
  return [...new Set(steps)].join(' En: ')
}
