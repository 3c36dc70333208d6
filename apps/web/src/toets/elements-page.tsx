// Which data elements are asked for: search on everyday names, or tick them in their groups; several at once.
import { GROEP_WOORDEN, GROEPEN, groepen, zoekGegevens } from '@deelwijs/words'
import { useState } from 'react'
import { PATHS } from '../app/steps.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { elementHelp, elementLabel } from '../app/words.ts'
import { Button } from '../ui/button.tsx'
import { Check as CheckBox } from '../ui/choices.tsx'
import { errorFor, FieldMessage } from '../ui/errors.tsx'
import { Field } from '../ui/field.tsx'
import { Panel } from '../ui/panel.tsx'
import { StepPage, useErrors } from './step-page.tsx'

const SEARCH = 'zoek-gegeven'
const OPEN_GROUPS: readonly string[] = ['procesinformatie', 'dossier']

export function ElementsPage() {
  return <WithCheck>{(check) => <Elements check={check} />}</WithCheck>
}

function Elements({ check }: { readonly check: Check }) {
  const [errors, setErrors] = useErrors()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(check.assessment.elements)
  const toggle = (gegeven: string, on: boolean): void =>
    setChosen(on ? [...chosen, gegeven] : chosen.filter((other) => other !== gegeven))
  const next = (): void => {
    if (chosen.length === 0) setErrors([{ field: SEARCH, message: 'Kies ten minste één gegeven.' }])
    else check.goOn({ kind: 'choose-elements', elements: chosen })
  }
  return (
    <StepPage
      check={check}
      path={PATHS.elements}
      topic="Gegevens"
      question="Welke gegevens vraagt de gemeente?"
      help="Kies alles wat in het verzoek staat. U ziet straks per gegeven de uitkomst."
      errors={errors}
      onNext={next}
    >
      <Field
        id={SEARCH}
        type="search"
        label="Zoek op naam"
        hint="Bijvoorbeeld: behandelevaluatie, PvA of voortgang."
        error={errorFor(errors, SEARCH)}
        value={query}
        onType={setQuery}
      />
      <Chosen chosen={chosen} onRemove={(gegeven) => toggle(gegeven, false)} />
      {query.trim() === '' ? (
        <Groups chosen={chosen} onToggle={toggle} />
      ) : (
        <Found query={query} chosen={chosen} onToggle={toggle} />
      )}
    </StepPage>
  )
}

type Toggle = { readonly chosen: readonly string[]; readonly onToggle: (gegeven: string, on: boolean) => void }

function Chosen({
  chosen,
  onRemove,
}: {
  readonly chosen: readonly string[]
  readonly onRemove: (gegeven: string) => void
}) {
  return (
    <div className="dw-chosen">
      <p role="status">
        {chosen.length === 0
          ? 'U hebt nog niets gekozen.'
          : `Gekozen: ${chosen.length} ${chosen.length === 1 ? 'gegeven' : 'gegevens'}.`}
      </p>
      <ul className="dw-chips">
        {chosen.map((gegeven) => (
          <li key={gegeven}>
            <Button kind="secondary" icon="sluiten" onClick={() => onRemove(gegeven)}>
              {elementLabel(gegeven)}
              <span className="dw-visually-hidden"> weghalen</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Found({ query, chosen, onToggle }: Toggle & { readonly query: string }) {
  const found = zoekGegevens(query).slice(0, 12)
  if (found.length === 0) {
    return (
      <FieldMessage
        id="niet-gevonden"
        message={`Wij kennen "${query.trim()}" niet. Zoek een ander woord, of maak het zoekveld leeg.`}
      />
    )
  }
  return (
    <fieldset className="dw-group">
      <legend>Gevonden</legend>
      <ElementChecks elements={found} chosen={chosen} onToggle={onToggle} />
    </fieldset>
  )
}

function Groups({ chosen, onToggle }: Toggle) {
  return (
    <div>
      {groepen().map((groep) => {
        const elements: readonly string[] = GROEPEN[groep]
        const count = elements.filter((gegeven) => chosen.includes(gegeven)).length
        return (
          <Panel
            key={groep}
            open={OPEN_GROUPS.includes(groep) || count > 0}
            title={`${GROEP_WOORDEN[groep].label}${count > 0 ? ` (${count} gekozen)` : ''}`}
          >
            <fieldset className="dw-group">
              <legend className="dw-soft">{GROEP_WOORDEN[groep].hulp}</legend>
              <ElementChecks elements={elements} chosen={chosen} onToggle={onToggle} />
            </fieldset>
          </Panel>
        )
      })}
    </div>
  )
}

function ElementChecks({ elements, chosen, onToggle }: Toggle & { readonly elements: readonly string[] }) {
  return (
    <div className="dw-choices dw-choices--grid">
      {elements.map((gegeven) => (
        <CheckBox
          key={gegeven}
          choice={{ value: gegeven, label: elementLabel(gegeven), hint: elementHelp(gegeven) }}
          checked={chosen.includes(gegeven)}
          onToggle={(on) => onToggle(gegeven, on)}
        />
      ))}
    </div>
  )
}
