// Reasons that are often given and that change nothing; shown where something is refused.
import type { Check } from '../app/with-check.tsx'
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { Outcome } from './outcomes.ts'

type MisunderstandingsProps = { readonly check: Check; readonly outcomes: readonly Outcome[] }

export function Misunderstandings({ check, outcomes }: MisunderstandingsProps) {
  const refuses = outcomes.some(({ explanation }) => explanation.oordeel === 'mag-niet')
  const { doctrine } = check.slice
  if (!refuses || doctrine.length === 0) return null
  return (
    <section className="dw-no-print" aria-labelledby="redenen">
      <h2 id="redenen">Noemt de gemeente een van deze redenen?</h2>
      <p className="dw-soft">Zij veranderen de uitkomst niet. Open een reden om te lezen waarom.</p>
      {doctrine.map((norm) => (
        <Panel key={norm.id} title={norm.titel}>
          <p>{norm.omdat}</p>
          <SourceList ids={norm.vindplaats} short />
        </Panel>
      ))}
    </section>
  )
}
