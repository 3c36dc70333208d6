// At a verdict that is not certain yet: the way to the questions that still decide it.
import { Link } from '../app/link.tsx'
import { pathOf } from '../app/steps.ts'
import type { Check } from '../app/with-check.tsx'
import { factWords } from '../app/words.ts'

export function OpenQuestions({ check, feiten }: { readonly check: Check; readonly feiten: readonly string[] }) {
  if (feiten.length === 0) return null
  return (
    <div className="dw-stack dw-stack--tight dw-no-print">
      <p>Dit maakt nog verschil:</p>
      <ul>
        {feiten.map((feit) => (
          <li key={feit}>{factWords(feit)?.vraag ?? feit}</li>
        ))}
      </ul>
      <p>
        <Link to={pathOf(check.walk.next)} className="dw-alone">
          {check.walk.next === null ? 'Wijzig uw antwoorden' : 'Beantwoord de volgende vraag'}
        </Link>
      </p>
    </div>
  )
}
