// "Waarom": the norm that decides, the fewest answers that already decide, and the norms around it.
import type { NormData } from '@deelwijs/engine'
import { BEVINDING_WOORDEN, BEVINDINGEN, type Bevinding } from '@deelwijs/words'
import { inReadingOrder } from '../app/engine.ts'
import { Link } from '../app/link.tsx'
import type { Check } from '../app/with-check.tsx'
import { answerLabel, factWords, lowerFirst, outcomeWords } from '../app/words.ts'
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { Outcome } from './outcomes.ts'

export function Why({ check, outcome }: { readonly check: Check; readonly outcome: Outcome }) {
  const { explanation } = outcome
  const { normtekst, genoeg, zonder, steunend, verslagen, leer } = explanation
  if (normtekst === null) return null
  const enough = inReadingOrder(Object.keys(genoeg))
  return (
    <Panel title="Waarom">
      <h3>{normtekst.titel}</h3>
      <p>{normtekst.omdat}</p>
      {zonder === null ? null : <p>Zonder de weigering was het: {outcomeWords(zonder).woord.toLowerCase()}.</p>}
      {leer.map((norm) => (
        <p key={norm.id} className="dw-doctrine">
          <strong>{norm.titel}.</strong> {norm.omdat}
        </p>
      ))}
      {enough.length === 0 ? null : (
        <>
          <h4>Deze antwoorden zijn al genoeg voor de uitkomst</h4>
          <ul>
            {enough.map((feit) => (
              <li key={feit}>
                {factWords(feit)?.label ?? feit}: {lowerFirst(answerLabel(feit, genoeg[feit] ?? null))}
              </li>
            ))}
          </ul>
        </>
      )}
      <NormLines title="Dit wijst dezelfde kant op" norms={steunend} />
      <NormLines title="Dit moest wijken" norms={verslagen} />
      <Findings check={check} outcome={outcome} />
      <p>
        <Link to={`/normenboek/${normtekst.id}`} className="dw-alone">
          Lees deze norm in het Normenboek
        </Link>
      </p>
    </Panel>
  )
}

function NormLines({ title, norms }: { readonly title: string; readonly norms: readonly NormData[] }) {
  if (norms.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {norms.map((norm) => (
          <li key={norm.id}>{norm.titel}</li>
        ))}
      </ul>
    </>
  )
}

/** The findings that courts and inspectors each ask for; for health data a fourth. */
function Findings({ check, outcome }: { readonly check: Check; readonly outcome: Outcome }) {
  const { bevindingen, oordeel } = outcome.explanation
  if (!check.slice.set.woorden.open.includes(oordeel ?? '')) return null
  const isHealth = check.slice.set.woorden.gezondheid.includes(outcome.gegeven)
  const asked: readonly Bevinding[] = BEVINDINGEN.filter((bevinding) => bevinding !== 'bijzonder' || isHealth)
  return (
    <>
      <h4>Waar dit op rust</h4>
      <dl className="dw-findings">
        {asked.map((bevinding) => (
          <div key={bevinding}>
            <dt>{BEVINDING_WOORDEN[bevinding].vraag}</dt>
            <dd>
              {(bevindingen[bevinding] ?? []).length === 0 ? (
                BEVINDING_WOORDEN[bevinding].ontbreekt
              ) : (
                <SourceList ids={bevindingen[bevinding] ?? []} short />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
