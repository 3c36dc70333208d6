// Weighing one element at an open norm: the questions of its weight, the four principles, and the decision.
import { BEGINSEL_WOORDEN, BEGINSELEN, type Beginsel } from '@deelwijs/words'
import { useState } from 'react'
import type { Weighing } from '../app/assessment-shape.ts'
import { reasonsFor } from '../app/engine.ts'
import { Link } from '../app/link.tsx'
import { navigate } from '../app/location.ts'
import type { PathParts } from '../app/routes.ts'
import { PATHS, weighPath } from '../app/steps.ts'
import { DECISION, GIVE, isSettled, KEEP, SETTLED } from '../app/weighing.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { elementLabel } from '../app/words.ts'
import { Button } from '../ui/button.tsx'
import { OneOf } from '../ui/choices.tsx'
import { ErrorSummary, errorFor, type FieldError, FieldMessage } from '../ui/errors.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { ContractWarning } from './contract-warning.tsx'
import { WeighField } from './weigh-field.tsx'
import { DECISION_FIELD, weighingForm, weighingMistakes } from './weigh-form.ts'

export function WeighingPage({ parts }: { readonly parts: PathParts }) {
  const gegeven = parts['gegeven'] ?? ''
  return (
    <WithCheck>
      {(check) => {
        const { facts, per } = check.walk.place
        const asked = check.assessment.elements.includes(gegeven)
        const explanation = asked ? reasonsFor(check.slice, gegeven, facts, per) : null
        if (explanation?.oordeel !== 'mag-na-afweging') return <NothingToWeigh />
        return <WeighingForm check={check} gegeven={gegeven} gewicht={explanation.gewicht} />
      }}
    </WithCheck>
  )
}

type FormProps = { readonly check: Check; readonly gegeven: string; readonly gewicht: string | null }

function WeighingForm({ check, gegeven, gewicht }: FormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const form = weighingForm(gewicht)
  const weighing: Weighing = check.assessment.weighings[gegeven] ?? {}
  const write = (id: string, text: string): void => {
    const { [SETTLED]: _, ...words } = weighing
    check.dispatch({ kind: 'weigh', gegeven, weighing: { ...words, [id]: text } })
  }
  const done = (): void => {
    const wrong = weighingMistakes(weighing, gewicht)
    setErrors(wrong)
    if (wrong.length > 0) return
    check.dispatch({ kind: 'weigh', gegeven, weighing: { ...weighing, [SETTLED]: gewicht ?? '' } })
    navigate(nextToWeigh(check, gegeven))
  }
  return (
    <Page
      heading={`Vindt u dit nodig: ${elementLabel(gegeven).toLowerCase()}?`}
      title={`${errors.length > 0 ? 'Fout: ' : ''}afweging - ${elementLabel(gegeven)}`}
      above={orderOf(check, gegeven)}
      lead={form.inleiding}
    >
      <form
        className="dw-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          done()
        }}
      >
        <ErrorSummary errors={errors} />
        <Notice>
          <p>Schrijf geen inhoud van de behandeling op. Uw woorden blijven in dit venster.</p>
          <p>
            Vindt u het niet nodig? Dan hoeft u niets op te schrijven.{' '}
            <a href={`#${DECISION_FIELD}`}>Ga naar uw besluit</a>
          </p>
        </Notice>
        <WeighQuestions gewicht={gewicht} weighing={weighing} errors={errors} onWrite={write} />
        <ContractWarning slice={check.slice} />
        <Decision weighing={weighing} errors={errors} onWrite={write} />
        <div className="dw-row">
          <Button kind="primary" type="submit">
            Leg uw afweging vast
          </Button>
          <Link to={PATHS.result} className="dw-alone">
            Terug naar de uitkomst
          </Link>
        </div>
      </form>
    </Page>
  )
}

/** The questions of the weight, the principles one answers oneself, and folded the ones that stand already. */
function WeighQuestions({ gewicht, ...rest }: DecisionProps & { readonly gewicht: string | null }) {
  const form = weighingForm(gewicht)
  const settled = BEGINSELEN.filter((id) => !form.zelf.includes(id))
  return (
    <>
      {form.vragen.map((question) => (
        <WeighField key={question.id} {...question} {...rest} />
      ))}
      {form.zelf.map((id) => (
        <PrincipleField key={id} id={id} hulp={BEGINSEL_WOORDEN[id].hulp} {...rest} />
      ))}
      {settled.length === 0 ? null : (
        <Panel title="Dit staat al vast. U mag het aanvullen.">
          <div className="dw-stack">
            {settled.map((id) => (
              <PrincipleField key={id} id={id} hulp={BEGINSEL_WOORDEN[id].ingevuld} {...rest} />
            ))}
          </div>
        </Panel>
      )}
    </>
  )
}

function PrincipleField({ id, hulp, ...rest }: DecisionProps & { readonly id: Beginsel; readonly hulp: string }) {
  return <WeighField id={id} vraag={BEGINSEL_WOORDEN[id].vraag} hulp={hulp} gronden={false} {...rest} />
}

type DecisionProps = {
  readonly weighing: Weighing
  readonly errors: readonly FieldError[]
  readonly onWrite: (id: string, text: string) => void
}

function Decision({ weighing, errors, onWrite }: DecisionProps) {
  const message = errorFor(errors, DECISION_FIELD)
  return (
    <div className="dw-stack dw-stack--tight">
      <h2 id="besluit-kop">Wat besluit u?</h2>
      <FieldMessage id="besluit-fout" message={message} />
      <OneOf
        name={DECISION}
        labelledBy="besluit-kop"
        describedBy={message === undefined ? undefined : 'besluit-fout'}
        invalid={message !== undefined}
        value={weighing[DECISION] ?? null}
        onChoose={(value) => onWrite(DECISION, value)}
        choices={[
          { value: GIVE, label: 'Ik vind dit in dit geval nodig', hint: 'U geeft het, en niet meer dan dit.' },
          {
            value: KEEP,
            label: 'Ik vind dit niet nodig',
            hint: 'U geeft het dan niet. Een reden opschrijven hoeft niet.',
          },
        ]}
      />
    </div>
  )
}

/** The elements to weigh, with their weight. */
function toWeigh({ slice, assessment, walk }: Check) {
  const { facts, per } = walk.place
  return assessment.elements
    .map((gegeven) => reasonsFor(slice, gegeven, facts, per))
    .filter(({ oordeel }) => oordeel === 'mag-na-afweging')
}

/** "Afweging 2 van 3". */
function orderOf(check: Check, now: string): string {
  const all = toWeigh(check)
  return `Afweging ${all.findIndex(({ gegeven }) => gegeven === now) + 1} van ${all.length}`
}

/** The next element that still has to be weighed, otherwise back to the outcome. */
function nextToWeigh(check: Check, now: string): string {
  const next = toWeigh(check).find(
    ({ gegeven, gewicht }) => gegeven !== now && !isSettled(check.assessment.weighings[gegeven], gewicht),
  )
  return next === undefined ? PATHS.result : weighPath(next.gegeven)
}

function NothingToWeigh() {
  return (
    <Page heading="Hier valt niets te wegen">
      <p>
        <Link to={PATHS.result} className="dw-alone">
          Naar de uitkomst
        </Link>
      </p>
    </Page>
  )
}
