// Beside the verdicts: what was asked, by whom and under which facts.
import { inReadingOrder } from '../app/engine.ts'
import { Link } from '../app/link.tsx'
import { PATHS } from '../app/steps.ts'
import type { Check } from '../app/with-check.tsx'
import { answerLabel, elementLabel, factWords } from '../app/words.ts'
import { Panel } from '../ui/panel.tsx'

export function Asked({ check }: { readonly check: Check }) {
  const { facts } = check.walk.place
  return (
    <aside className="dw-asked" aria-labelledby="gevraagd">
      <h2 id="gevraagd">Wat er is gevraagd</h2>
      <ul className="dw-asked__elements">
        {check.assessment.elements.map((gegeven) => (
          <li key={gegeven}>
            <a href={`#oordeel-${gegeven}`} className="dw-alone">
              {elementLabel(gegeven)}
            </a>
          </li>
        ))}
      </ul>
      <Panel title="Uw antwoorden" open={window.matchMedia('(min-width: 62rem)').matches}>
        <dl className="dw-asked__facts">
          {inReadingOrder(Object.keys(facts)).map((feit) => (
            <div key={feit}>
              <dt>{factWords(feit)?.label ?? feit}</dt>
              <dd>{answerLabel(feit, facts[feit] ?? null)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <p className="dw-no-print">
        <Link to={PATHS.review} className="dw-alone">
          Wijzig uw antwoorden
        </Link>
      </p>
    </aside>
  )
}
