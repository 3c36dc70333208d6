// The outcome: what it adds up to, what to do next, and a card per element.
import { useMemo } from 'react'
import { Link } from '../app/link.tsx'
import { PATHS } from '../app/steps.ts'
import { weighedElements } from '../app/weighing.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { Page } from '../ui/page.tsx'
import { Asked } from './asked.tsx'
import { Colophon } from './colophon.tsx'
import { LawChoice } from './law-choice.tsx'
import { Misunderstandings } from './misunderstandings.tsx'
import { NextActions } from './next-actions.tsx'
import { NextTask } from './next-task.tsx'
import { OriginNote } from './origin-note.tsx'
import { OtherHats } from './other-hats.tsx'
import { type Outcomes, outcomesOf } from './outcomes.ts'
import { ScopeWarning } from './scope-warning.tsx'
import { SummaryBar } from './summary-bar.tsx'
import { Tools } from './tools.tsx'
import { VerdictCard } from './verdict-card.tsx'
import './resultaat.css'

export function ResultPage() {
  return (
    <WithCheck>
      {(check) => (check.assessment.elements.length === 0 ? <NothingAsked /> : <Result check={check} />)}
    </WithCheck>
  )
}

function Result({ check }: { readonly check: Check }) {
  const { slice, assessment, walk } = check
  const outcomes: Outcomes = useMemo(() => outcomesOf({ slice, assessment, walk }), [slice, assessment, walk])
  const weighed = weighedElements(assessment, outcomes.list)
  return (
    <Page heading="De uitkomst" title="uitkomst">
      <OriginNote check={check} />
      <NextTask check={check} />
      <SummaryBar outcomes={outcomes.list} weighed={weighed.length} />
      <NextActions check={check} outcomes={outcomes} />
      <ScopeWarning check={check} outcomes={outcomes.list} />
      <div className="dw-result">
        <Asked check={check} />
        <div className="dw-stack">
          <LawChoice check={check} />
          {outcomes.list.map((outcome) => (
            <VerdictCard key={outcome.gegeven} check={check} outcome={outcome} questions={outcomes.answer.vragen} />
          ))}
        </div>
      </div>
      <Misunderstandings check={check} outcomes={outcomes.list} />
      <OtherHats check={check} />
      <Tools check={check} outcomes={outcomes} />
      <Colophon answer={outcomes.answer} />
    </Page>
  )
}

function NothingAsked() {
  return (
    <Page heading="U hebt nog geen gegevens gekozen" title="uitkomst">
      <p>Kies eerst welke gegevens de gemeente vraagt. Dan staat hier de uitkomst.</p>
      <p>
        <Link to={PATHS.elements} className="dw-alone">
          Kies de gegevens
        </Link>
      </p>
    </Page>
  )
}
