// Facts that rarely hold, on one page: tick what applies, or "Geen van deze".
import { useState } from 'react'
import type { Answers } from '../app/assessment-shape.ts'
import { PATHS, stepAt } from '../app/steps.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { factWords } from '../app/words.ts'
import { Check as CheckBox } from '../ui/choices.tsx'
import { type FieldError, FieldMessage } from '../ui/errors.tsx'
import { Onward } from './onward.tsx'
import { StepPage, useErrors } from './step-page.tsx'

const NONE = 'geen-van-deze'
const UNKNOWN = 'weet-ik-niet'

export function RarePage() {
  return (
    <WithCheck>
      {(check) => {
        const step = stepAt(check.walk, check.assessment.elements, PATHS.rare)
        return step?.kind === 'zelden' ? <Rare check={check} feiten={step.feiten} /> : <Onward check={check} />
      }}
    </WithCheck>
  )
}

type Statement = { readonly id: string; readonly feit: string; readonly waarde: string; readonly label: string }

function Rare({ check, feiten }: { readonly check: Check; readonly feiten: readonly string[] }) {
  const [errors, setErrors] = useErrors()
  const statements = feiten.flatMap(statementsOf)
  const [ticked, setTicked] = useState<readonly string[]>(tickedBefore(check, feiten, statements))
  const toggle = (id: string, on: boolean): void => {
    const alone = id === NONE || id === UNKNOWN
    const others = alone ? [] : ticked.filter((other) => other !== id && other !== NONE && other !== UNKNOWN)
    setTicked(on ? [...others, id] : ticked.filter((other) => other !== id))
  }
  const next = (): void => {
    const wrong = mistakes(ticked, statements)
    if (wrong.length > 0) setErrors(wrong)
    else check.goOn({ kind: 'answer', answers: answersFrom(ticked, feiten, statements) })
  }
  return (
    <StepPage
      check={check}
      path={PATHS.rare}
      topic="Bijzonderheden"
      question="Geldt een van deze dingen?"
      help="Dit komt niet vaak voor. Kies wat past. U mag er meer kiezen."
      errors={errors}
      feiten={feiten}
      onNext={next}
    >
      <fieldset className="dw-choices dw-group" aria-labelledby="kop" aria-describedby="uitleg">
        <FieldMessage id="fout" message={errors[0]?.message} />
        {[...statements, { id: NONE, label: 'Geen van deze' }, { id: UNKNOWN, label: 'Dat weet ik niet' }].map(
          ({ id, label }) => (
            <CheckBox
              key={id}
              id={id}
              choice={{ value: id, label }}
              checked={ticked.includes(id)}
              onToggle={(on) => toggle(id, on)}
            />
          ),
        )}
      </fieldset>
    </StepPage>
  )
}

function statementsOf(feit: string): readonly Statement[] {
  const statements = factWords(feit)?.stellingen ?? {}
  return Object.entries(statements).map(([waarde, label]) => ({ id: `${feit}-${waarde}`, feit, waarde, label }))
}

function tickedBefore(check: Check, feiten: readonly string[], statements: readonly Statement[]): readonly string[] {
  const { answers } = check.assessment
  const chosen = statements.filter(({ feit, waarde }) => answers[feit] === waarde).map(({ id }) => id)
  if (chosen.length > 0) return chosen
  if (feiten.every((feit) => answers[feit] === null)) return [UNKNOWN]
  return feiten.every((feit) => answers[feit] !== undefined) ? [NONE] : []
}

function mistakes(ticked: readonly string[], statements: readonly Statement[]): readonly FieldError[] {
  if (ticked.length === 0) {
    return [{ field: statements[0]?.id ?? NONE, message: 'Kies wat past. Past niets? Kies dan "Geen van deze".' }]
  }
  const chosen = statements.filter(({ id }) => ticked.includes(id))
  const double = chosen.find(({ feit }, index) => chosen.slice(index + 1).some((other) => other.feit === feit))
  if (double === undefined) return []
  const label = factWords(double.feit)?.label.toLowerCase() ?? double.feit
  return [{ field: double.id, message: `Kies bij ${label} maar één antwoord.` }]
}

function answersFrom(ticked: readonly string[], feiten: readonly string[], statements: readonly Statement[]): Answers {
  const unknown = ticked.includes(UNKNOWN)
  return Object.fromEntries(
    feiten.map((feit) => {
      const chosen = statements.find((statement) => statement.feit === feit && ticked.includes(statement.id))
      const usual = unknown ? null : (factWords(feit)?.gewoonlijk ?? null)
      return [feit, chosen?.waarde ?? usual]
    }),
  )
}
