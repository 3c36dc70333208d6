// One letter: its fields on the left, the letter as it will read on the right, and the ways to take it along.
import {
  fieldsFor,
  isLetterProblem,
  LETTER_IDS,
  LETTERS,
  type Letter,
  type LetterId,
  openFields,
  renderText,
  type Veld,
} from '@deelwijs/letters'
import { Link } from '../app/link.tsx'
import type { PathParts } from '../app/routes.ts'
import { PATHS } from '../app/steps.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { Downloads } from '../ui/downloads.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { LeakGate } from './leak-gate.tsx'
import { caseFor, letterFor, problemAt } from './letter-case.ts'
import { LetterField } from './letter-field.tsx'
import { LetterView } from './letter-view.tsx'
import './brieven.css'

export function LetterPage({ parts }: { readonly parts: PathParts }) {
  const letter = LETTER_IDS.find((id) => id === parts['brief'])
  return (
    <WithCheck>{(check) => (letter === undefined ? <NoLetter /> : <Write check={check} letter={letter} />)}</WithCheck>
  )
}

function Write({ check, letter }: { readonly check: Check; readonly letter: LetterId }) {
  const zaak = caseFor(check, letter)
  if (isLetterProblem(zaak)) return <NoLetter message={zaak.melding} />
  const fields = fieldsFor(letter, zaak)
  const composed = letterFor(check, letter, zaak, fields)
  const shown = isLetterProblem(composed) ? null : composed
  const faulty = isLetterProblem(composed) ? fields.find(({ id }) => id === composed.veld) : undefined
  if (isLetterProblem(composed) && faulty === undefined) return <NoLetter message={composed.melding} />
  const required = fields.filter((field) => field.required)
  const optional = fields.filter((field) => !field.required)
  const group = (list: readonly Veld[]) =>
    list.map((field) => (
      <LetterField key={field.id} check={check} field={field} error={problemAt(composed, field.id)} />
    ))
  return (
    <Page
      heading={LETTERS[letter].title}
      title={`${faulty === undefined ? '' : 'Fout: '}brief - ${LETTERS[letter].title}`}
      lead={LETTERS[letter].help}
    >
      <div className="dw-writing">
        <form className="dw-stack dw-no-print" noValidate onSubmit={(event) => event.preventDefault()}>
          <h2>Vul de brief in</h2>
          <Notice>
            <p>Wat u hier typt, blijft in dit venster. Wij sturen en bewaren niets.</p>
          </Notice>
          <p className="dw-to-letter">
            <a href="#brief" className="dw-alone">
              Ga naar de brief
            </a>
          </p>
          {group(required)}
          {optional.length === 0 ? null : (
            <Panel title="Alleen als het past" open={faulty?.required === false}>
              <div className="dw-stack">{group(optional)}</div>
            </Panel>
          )}
        </form>
        <div className="dw-stack">
          <Finish letter={shown} faulty={faulty} />
          {shown === null ? null : <LetterView letter={shown} />}
        </div>
      </div>
      <p className="dw-row dw-no-print">
        <Link to={PATHS.letters} className="dw-alone">
          Andere brief
        </Link>
        <Link to={PATHS.result} className="dw-alone">
          Terug naar de uitkomst
        </Link>
      </p>
    </Page>
  )
}

function Finish({ letter, faulty }: { readonly letter: Letter | null; readonly faulty: Veld | undefined }) {
  if (letter === null) return <NotYet field={faulty} />
  const open = openFields(letter).length
  return (
    <div className="dw-stack dw-stack--tight dw-no-print">
      <h2 id="brief">Zo leest de brief</h2>
      <p role="status" className="dw-soft">
        {open === 0 ? 'Alles is ingevuld.' : `Nog in te vullen: ${open}. Dat staat tussen haken in de brief.`}
      </p>
      <LeakGate text={renderText(letter)}>
        <Downloads letter={letter} />
      </LeakGate>
    </div>
  )
}

/** While a field is wrong there is no letter and no file; what was typed stays. */
function NotYet({ field }: { readonly field: Veld | undefined }) {
  return (
    <div className="dw-stack dw-stack--tight dw-no-print">
      <h2 id="brief">Er is nog geen brief</h2>
      <p role="status">Verbeter eerst een veld. Dan ziet u de brief weer. Wat u typte, staat er nog.</p>
      {field === undefined ? null : (
        <p>
          <a href={`#veld-${field.id}`} className="dw-alone">
            Ga naar: {field.label}
          </a>
        </p>
      )}
    </div>
  )
}

function NoLetter({ message = 'Deze brief is er niet.' }: { readonly message?: string }) {
  return (
    <Page heading="Deze brief past hier niet" title="brief">
      <p>{message}</p>
      <p>
        <Link to={PATHS.letters} className="dw-alone">
          Kies een andere brief
        </Link>
      </p>
    </Page>
  )
}
