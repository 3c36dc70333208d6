// The frame of one question: its number, the question as heading, the way back and the way on.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Link } from '../app/link.tsx'
import { PATHS, pathBefore, progressAt } from '../app/steps.ts'
import type { Check } from '../app/with-check.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../ui/errors.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import './toets.css'

type StepPageProps = {
  readonly check: Check
  readonly path: string
  readonly topic: string
  readonly question: string
  readonly help?: ReactNode
  readonly errors: readonly FieldError[]
  /** The facts this step asks for. */
  readonly feiten?: readonly string[]
  readonly onNext: () => void
  readonly children: ReactNode
}

export function StepPage({ check, path, topic, question, help, errors, feiten = [], onNext, children }: StepPageProps) {
  // As it stood on arrival: the remark does not vanish while someone answers.
  const [again] = useState(() => feiten.some((feit) => check.assessment.askedAgain.includes(feit)))
  const { at, of } = progressAt(check.walk, check.guide, path)
  const number = `vraag ${at} van ${of}`
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onNext()
  }
  const first = path === PATHS.elements
  return (
    <Page
      heading={question}
      title={`${errors.length > 0 ? 'Fout: ' : ''}${number} - ${topic}`}
      above={<StepAbove number={number} topic={topic} at={at} of={of} />}
    >
      <form className="dw-stack" onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} />
        {help === undefined ? null : (
          <p id="uitleg" className="dw-soft dw-help">
            {help}
          </p>
        )}
        {again ? <AskedAgain /> : null}
        {children}
        <div className="dw-row dw-step-nav">
          <Button kind="primary" type="submit">
            Volgende
            <Icon name="pijl" />
          </Button>
          <Link to={first ? '/' : pathBefore(check.walk, path)} className="dw-step-nav__back">
            <Icon name="terug" /> Vorige
          </Link>
        </div>
        {first ? null : (
          <p>
            <Link to={PATHS.result} className="dw-alone">
              Bekijk nu al de uitkomst
            </Link>
          </p>
        )}
      </form>
    </Page>
  )
}

function AskedAgain() {
  return (
    <Notice>
      <p>U koos een andere taak. Uw antwoord gold voor de vorige taak. Daarom vragen wij dit opnieuw.</p>
    </Notice>
  )
}

function StepAbove({ number, topic, at, of }: { number: string; topic: string; at: number; of: number }) {
  return (
    <>
      <span className="dw-step-number">{number}</span> <span className="dw-step-topic">{topic}</span>
      <progress className="dw-step-bar" max={of} value={at} aria-label="Hoe ver u bent" />
    </>
  )
}

/** Errors of a step and the means to show new ones (a new list each time, so that focus moves again). */
export function useErrors() {
  return useState<readonly FieldError[]>([])
}
