// At an open norm: to the weighing, or what the professional decided there.
import { GEWICHT_WOORDEN, type Uitlegwoord } from '@deelwijs/words'
import { Link } from '../app/link.tsx'
import { weighPath } from '../app/steps.ts'
import { DECISION, isSettled, KEEP } from '../app/weighing.ts'
import type { Check } from '../app/with-check.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Outcome } from './outcomes.ts'

const WEIGHTS: { readonly [gewicht: string]: Uitlegwoord } = GEWICHT_WOORDEN

export function WeighLink({ check, outcome }: { readonly check: Check; readonly outcome: Outcome }) {
  const { oordeel, gewicht } = outcome.explanation
  if (oordeel !== 'mag-na-afweging') return null
  const weighing = check.assessment.weighings[outcome.gegeven]
  const done = isSettled(weighing, gewicht)
  const words = WEIGHTS[gewicht ?? '']
  return (
    <div className="dw-weigh">
      <p>
        {done ? decided(weighing?.[DECISION] === KEEP) : (words?.label ?? 'Afweging')}
        {done ? null : `. ${words?.uitleg ?? ''}`}
      </p>
      <Link
        to={weighPath(outcome.gegeven)}
        className="utrecht-button utrecht-button--secondary-action dw-button-link dw-no-print"
      >
        <Icon name="weegschaal" /> {done ? 'Bekijk uw afweging' : 'Weeg dit af'}
      </Link>
    </div>
  )
}

function decided(keep: boolean): string {
  return keep ? 'U hebt dit gewogen en geeft het niet.' : 'U hebt dit gewogen en vindt het in dit geval nodig.'
}
