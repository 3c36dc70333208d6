// Whom to tell or ask, with the stricter reading beside it, and the other duties of care.
import { PLICHT_WOORDEN, STRIKT_GELEZEN, type Uitlegwoord, vulZin } from '@deelwijs/words'
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { Outcome } from './outcomes.ts'
import { personsIn } from './sentence.ts'

const DUTIES: { readonly [plicht: string]: Uitlegwoord } = PLICHT_WOORDEN

export function People({ outcome }: { readonly outcome: Outcome }) {
  const { personen, plichten, oordeel } = outcome.explanation
  if (personen === null && plichten.length === 0) return null
  const asks = oordeel === 'mag-met-toestemming'
  return (
    <Panel title={asks ? 'Wie vraagt u om toestemming?' : 'Wie vertelt u het, en wat legt u vast?'}>
      {personen === null ? null : (
        <>
          <p>
            <strong>{asks ? 'U vraagt toestemming aan ' : 'U vertelt het aan '}</strong>
            {personsIn(personen.wie)}. {personen.omdat}
          </p>
          {personen.strenger === null ? null : (
            <p className="dw-stricter">
              {vulZin(STRIKT_GELEZEN[asks ? 'toestemming' : 'weten'], { strenger: personsIn(personen.strenger) })}
            </p>
          )}
          <SourceList ids={personen.bronnen} short />
        </>
      )}
      <ul>
        {plichten.map((plicht) => (
          <li key={plicht}>
            <strong>{DUTIES[plicht]?.label ?? plicht}.</strong> {DUTIES[plicht]?.uitleg}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
