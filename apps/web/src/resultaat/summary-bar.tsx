// On top of the outcome: one sentence, with the signs and their counts.
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import type { Outcome } from './outcomes.ts'
import { countOutcomes, summarySentence } from './summary.ts'

type SummaryBarProps = { readonly outcomes: readonly Outcome[]; readonly weighed: number }

export function SummaryBar({ outcomes, weighed }: SummaryBarProps) {
  const counts = countOutcomes(outcomes.map(({ explanation }) => explanation.oordeel)).map((count) =>
    count.oordeel === 'mag-na-afweging' ? { ...count, weighed } : count,
  )
  return (
    <div className="dw-summary">
      <p className="dw-summary__sentence">{summarySentence(counts)}</p>
      <ul className="dw-summary__counts" aria-hidden="true">
        {counts.map(({ oordeel, n }) => (
          <li key={oordeel ?? 'onbekend'}>
            <span className="dw-summary__n">{n}</span>
            <OutcomeMark oordeel={oordeel} />
          </li>
        ))}
      </ul>
    </div>
  )
}
