// A drawn taste of the outcome, beside the first question; the same signs as on the real page.
import { GEGEVEN_WOORDEN, type Gegeven } from '@deelwijs/words'
import { OutcomeMark } from '../ui/outcome-mark.tsx'

const ROWS: readonly { readonly gegeven: Gegeven; readonly oordeel: string }[] = [
  { gegeven: 'product', oordeel: 'moet' },
  { gegeven: 'reden-verlenging', oordeel: 'mag-na-afweging' },
  { gegeven: 'evaluatieverslag', oordeel: 'mag-niet' },
]

export function SampleCard() {
  return (
    <figure className="dw-sample">
      <figcaption className="dw-sample__title">Zo ziet een uitkomst eruit</figcaption>
      <ul>
        {ROWS.map(({ gegeven, oordeel }) => (
          <li key={gegeven} className="dw-sample__row">
            <span>{GEGEVEN_WOORDEN[gegeven].label}</span>
            <OutcomeMark oordeel={oordeel} />
          </li>
        ))}
      </ul>
      <p className="dw-sample__foot">Bij elk gegeven staat waarom, en wat u wel kunt geven.</p>
    </figure>
  )
}
