// The frame of one question: its number, the question as heading, the way back and the way on.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Link } from '../app/link.tsx'
import { PATHS, pathBefore, progressAt } from '../app/steps.ts'
import type { Check } from '../app/with-check.tsx'
import { answerLabel, lowerFirst } from '../app/words.ts'
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
      above={<StepAbove number={number} topic={topic} at={at} of={of} task={taskOf(check)} />}
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

type StepAboveProps = {
  readonly number: string
  readonly topic: string
  readonly at: number
  readonly of: number
  readonly task: string | null
}

function StepAbove({ number, topic, at, of, task }: StepAboveProps) {
  return (
    <>
      {task === null ? null : <span className="dw-step-task">{task}</span>}
      <span className="dw-step-number">{number}</span> <span className="dw-step-topic">{topic}</span>
      <progress className="dw-step-bar" max={of} value={at} aria-label="Hoe ver u bent" />
    </>
  )
}

/** Which of several tasks of one request these questions are about. */
function taskOf({ state, assessment }: Check): string | null {
  const { assessments, current } = state
  if (assessments.length < 2 || assessment.origin !== null) return null
  const pet = assessment.answers['pet']
  const name = typeof pet === 'string' ? `: ${lowerFirst(answerLabel('pet', pet))}` : ''
  return `Taak ${current + 1} van ${assessments.length}${name}`
}

/** Errors of a step and the means to show new ones (a new list each time, so that focus moves again). */
export function useErrors() {
  return useState<readonly FieldError[]>([])
}
