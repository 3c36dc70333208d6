// The judgements of the professional, per element, in one table.
import { ONDERWERP_WOORDEN } from '@deelwijs/words'
import { useState } from 'react'
import { PATHS, stepAt } from '../app/steps.ts'
import type { Cell } from '../app/walk.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { AnswerTable, missingCells } from './answer-table.tsx'
import { Onward } from './onward.tsx'
import { StepPage, useErrors } from './step-page.tsx'

export function PerElementPage() {
  return (
    <WithCheck>
      {(check) => {
        const step = stepAt(check.walk, check.assessment.elements, PATHS.perElement)
        return step?.kind === 'per-gegeven' ? <Judgements check={check} cells={step.cells} /> : <Onward check={check} />
      }}
    </WithCheck>
  )
}

function Judgements({ check, cells }: { readonly check: Check; readonly cells: readonly Cell[] }) {
  const [errors, setErrors] = useErrors()
  // The questions as they stood on arrival: a row does not vanish while someone fills it.
  const [shown] = useState(cells)
  const next = (): void => {
    const missing = missingCells(stillOpen(shown, check), check)
    if (missing.length > 0) setErrors(missing)
    else check.goOn({ kind: 'answer', answers: {} })
  }
  return (
    <StepPage
      check={check}
      path={PATHS.perElement}
      topic={ONDERWERP_WOORDEN['uw-oordeel'].label}
      question={shown.length === 1 ? 'Wat vindt u van dit gegeven?' : 'Wat vindt u, per gegeven?'}
      help={ONDERWERP_WOORDEN['uw-oordeel'].hulp}
      errors={errors}
      feiten={shown.map(({ feit }) => feit)}
      onNext={next}
    >
      <AnswerTable cells={shown} check={check} errors={errors} caption="Uw oordeel per gegeven" />
    </StepPage>
  )
}

/** Cells that the walk still waits for. */
function stillOpen(shown: readonly Cell[], check: Check): readonly Cell[] {
  const next = check.walk.next
  if (next?.kind !== 'per-gegeven') return []
  const { facts, per } = check.walk.place
  const open = check.guide.ask(facts, per)
  return shown.filter(({ feit, gegeven }) =>
    open.some((question) => question.feit === feit && question.raakt.includes(gegeven)),
  )
}
