// The letters that fit the outcome, to choose from.
import { isLetterProblem, LETTERS, suitableLetters } from '@deelwijs/letters'
import { Link } from '../app/link.tsx'
import { letterPath, PATHS } from '../app/steps.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { Icon } from '../ui/icon.tsx'
import { Page } from '../ui/page.tsx'
import { caseFor } from './letter-case.ts'
import './brieven.css'

export function LettersPage() {
  return <WithCheck>{(check) => <Letters check={check} />}</WithCheck>
}

function Letters({ check }: { readonly check: Check }) {
  const zaak = caseFor(check, null)
  if (isLetterProblem(zaak)) return <NoLetters message={zaak.melding} />
  const letters = suitableLetters(zaak)
  if (letters.length === 0)
    return <NoLetters message="Bij deze uitkomst hoort nog geen brief. Beantwoord eerst de vragen." />
  return (
    <Page
      heading="Welke brief wilt u maken?"
      title="brieven"
      lead="U vult de brief hier in. Alles blijft in uw browser. Daarna bewaart u hem op uw apparaat."
    >
      <ul className="dw-letters">
        {letters.map((id) => (
          <li key={id}>
            <Link to={letterPath(id)} className="dw-letter-link">
              <Icon name={LETTERS[id].reader === 'gemeente' ? 'brief' : 'mensen'} />
              <span>
                <strong>{LETTERS[id].title}</strong>
                <span className="dw-letter-link__help">{LETTERS[id].help}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={PATHS.result} className="dw-alone">
          Terug naar de uitkomst
        </Link>
      </p>
    </Page>
  )
}

function NoLetters({ message }: { readonly message: string }) {
  return (
    <Page heading="Er is nog geen brief" title="brieven">
      <p>{message}</p>
      <p>
        <Link to={PATHS.result} className="dw-alone">
          Terug naar de uitkomst
        </Link>
      </p>
    </Page>
  )
}
