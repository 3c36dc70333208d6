// The page Wat verandert er: two days or an invented draft, compared over all possible cases.

import { dagInAmsterdam } from '@deelwijs/words'
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { OneOf } from '../ui/choices.tsx'
import { ErrorSummary, type FieldError } from '../ui/errors.tsx'
import { Page } from '../ui/page.tsx'
import { CHOICES, type Choice, DRAFT_DAY, errorsIn } from './choice.ts'
import { Days } from './days.tsx'
import { DraftIntro } from './draft-intro.tsx'
import { InventedBand } from './invented-band.tsx'
import { Result } from './result.tsx'
import './verschil.css'

const LEAD =
  'Regels veranderen. Hier ziet u vooraf welke uitkomsten dan anders worden, in hoeveel gevallen, en van elk een voorbeeld.'

export function VerschilPage() {
  const [choice, setChoice] = useState<Choice>(() => ({
    kind: 'dagen',
    van: dagInAmsterdam(new Date()),
    naar: DRAFT_DAY,
  }))
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [shown, setShown] = useState<Choice | null>(null)
  const invented = choice.kind === 'ontwerp'
  const choose = (change: Partial<Choice>): void => {
    setChoice({ ...choice, ...change })
    setShown(null)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const found = errorsIn(choice)
    setErrors(found)
    setShown(found.length === 0 ? choice : null)
  }
  return (
    <Page
      heading="Wat verandert er"
      title={invented ? 'Verzonnen voorbeeld - Wat verandert er' : 'Wat verandert er'}
      lead={LEAD}
    >
      <div>
        {invented ? <InventedBand /> : null}
        <div className="dw-stack">
          <form className="dw-stack dw-compare" onSubmit={submit} noValidate>
            <ErrorSummary errors={errors} />
            <div className="dw-stack dw-stack--tight">
              <h2 id="wat-vergelijken">Wat wilt u vergelijken?</h2>
              <OneOf
                name="vergelijken"
                choices={CHOICES}
                value={choice.kind}
                labelledBy="wat-vergelijken"
                onChoose={(value) => choose({ kind: value === 'ontwerp' ? 'ontwerp' : 'dagen' })}
              />
            </div>
            {invented ? <DraftIntro /> : <Days choice={choice} errors={errors} onChoose={choose} />}
            <p>
              <Button type="submit" kind="primary">
                Vergelijk
              </Button>
            </p>
          </form>
          {shown === null ? null : <Result key={JSON.stringify(shown)} choice={shown} />}
        </div>
      </div>
    </Page>
  )
}
