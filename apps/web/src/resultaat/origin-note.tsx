// Says where an assessment came from: an example with what it teaches, or a receipt that was opened again.
import type { Check } from '../app/with-check.tsx'

export function OriginNote({ check }: { readonly check: Check }) {
  const { origin } = check.assessment
  if (origin === null) return null
  return (
    <section className="dw-origin dw-stack dw-stack--tight" aria-label="Voorbeeld">
      <h2>{origin.titel}</h2>
      {origin.situatie === null ? null : <p>{origin.situatie}</p>}
      {origin.leert === null ? null : (
        <p>
          <strong>{origin.situatie === null ? '' : 'Dit leert u ervan. '}</strong>
          {origin.leert}
        </p>
      )}
      <Requests check={check} />
    </section>
  )
}

/** Several requests in one example, or several tasks of one person. */
function Requests({ check }: { readonly check: Check }) {
  const { assessments, current } = check.state
  if (assessments.length < 2) return null
  return (
    <fieldset className="dw-requests dw-no-print" aria-label="Verzoeken">
      {assessments.map(({ origin, answers }, index) => (
        <button
          key={`${origin?.verzoek ?? ''} ${answers['pet'] ?? ''}`}
          type="button"
          className="dw-requests__one"
          aria-pressed={index === current}
          onClick={() => check.dispatch({ kind: 'switch', to: index })}
        >
          {origin?.verzoek ?? `Toets ${index + 1}`}
        </button>
      ))}
    </fieldset>
  )
}
