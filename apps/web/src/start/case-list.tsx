// The twelve examples as situations one can recognise; one click gives the outcome.
import { CASE_LINES } from '../app/cases.ts'
import { Link } from '../app/link.tsx'

export function CaseList() {
  return (
    <section className="dw-stack" aria-labelledby="voorbeelden">
      <div className="dw-stack dw-stack--tight">
        <h2 id="voorbeelden">Herkent u dit?</h2>
        <p className="dw-soft">Kies een voorbeeld. U ziet meteen de uitkomst, en waarom.</p>
      </div>
      <ol className="dw-cases">
        {CASE_LINES.map(({ id, titel }, index) => (
          <li key={id}>
            <Link to={`/voorbeelden/${id}`} className="dw-case">
              <span className="dw-case__number" aria-hidden="true">
                {index + 1}
              </span>
              {titel}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
