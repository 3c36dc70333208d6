// "Anderen lezen dit anders": the argument of the other side, beside the verdict and never mixed with it.
import { ANDERE_OPVATTING } from '@deelwijs/words'
import { AuthorityMark } from '../ui/authority-mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { Outcome } from './outcomes.ts'

export function OtherReading({ outcome }: { readonly outcome: Outcome }) {
  const { lezingen } = outcome.explanation
  if (lezingen.length === 0) return null
  return (
    <Panel title={ANDERE_OPVATTING}>
      {lezingen.map((reading) => (
        <div key={reading.omdat} className="dw-stack dw-stack--tight">
          <p className="dw-row">
            <OutcomeMark oordeel={reading.oordeel} /> <AuthorityMark gezag={reading.gezag} />
          </p>
          <p>{reading.omdat}</p>
          <SourceList ids={reading.bronnen} short />
        </div>
      ))}
    </Panel>
  )
}
