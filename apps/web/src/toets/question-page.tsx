// One question with its answers, "Dat weet ik niet", and where it makes sense an answer per element.
import { ONDERWERP_WOORDEN } from '@deelwijs/words'
import { useState } from 'react'
import { LAW } from '../app/law.ts'
import type { PathParts } from '../app/routes.ts'
import { questionPath, stepAt } from '../app/steps.ts'
import { cellsOf, type OpenQuestion } from '../app/walk.ts'
import { type Check, WithCheck } from '../app/with-check.tsx'
import { type FactWords, factWords } from '../app/words.ts'
import { type Choice, OneOf } from '../ui/choices.tsx'
import { errorFor, type FieldError, FieldMessage } from '../ui/errors.tsx'
import { AnswerTable, missingCells } from './answer-table.tsx'
import { Onward } from './onward.tsx'
import { StepPage, useErrors } from './step-page.tsx'

const UNKNOWN = 'weet-ik-niet'
const DIFFERS = 'verschilt'

export function QuestionPage({ parts }: { readonly parts: PathParts }) {
  const feit = parts['feit'] ?? ''
  return (
    <WithCheck>
      {(check) => {
        const step = stepAt(check.walk, check.assessment.elements, questionPath(feit)) ?? keptStep(check, feit)
        const words = factWords(feit)
        if (step?.kind !== 'vraag' || words === null) return <Onward check={check} />
        return <Question check={check} question={step.question} words={words} />
      }}
    </WithCheck>
  )
}

/** A fact that came with an example or receipt is asked by no question, but can be changed from the review; the law at the outcome. */
function keptStep(check: Check, feit: string): { readonly kind: 'vraag'; readonly question: OpenQuestion } | null {
  if (feit === LAW || !check.assessment.kept.includes(feit)) return null
  const others = { ...check.walk.place.facts }
  delete others[feit]
  const waarden = Object.keys(factWords(feit)?.antwoorden ?? {}).filter((waarde) =>
    check.guide.isPossible({ ...others, [feit]: waarde }, check.walk.place.per),
  )
  return { kind: 'vraag', question: { feit, waarden, raakt: check.assessment.elements, voor: 'oordeel' } }
}

type QuestionProps = { readonly check: Check; readonly question: OpenQuestion; readonly words: FactWords }

function Question({ check, question, words }: QuestionProps) {
  const { feit } = question
  const [errors, setErrors] = useErrors()
  const [chosen, setChosen] = useState<string | null>(givenAnswer(check, feit))
  const field = firstField(feit)
  const cells = cellsOf(question)

  const next = (): void => {
    const wrong = mistakes(chosen, feit, missingCells(cells, check))
    if (wrong.length > 0) setErrors(wrong)
    else if (chosen === DIFFERS) check.goOn({ kind: 'answer-differs', feit })
    else check.goOn({ kind: 'answer', answers: { [feit]: chosen === UNKNOWN ? null : chosen } })
  }

  return (
    <StepPage
      check={check}
      path={questionPath(feit)}
      topic={ONDERWERP_WOORDEN[words.onderwerp].label}
      question={words.vraag}
      help={words.hulp}
      errors={errors}
      feiten={[feit]}
      onNext={next}
    >
      <div className="dw-stack dw-stack--tight">
        <FieldMessage id="fout" message={errorFor(errors, field)} />
        <OneOf
          name={feit}
          choices={choicesFor(question, words)}
          value={chosen}
          onChoose={setChosen}
          labelledBy="kop"
          describedBy={errors.length > 0 ? 'uitleg fout' : 'uitleg'}
          invalid={errorFor(errors, field) !== undefined}
        />
      </div>
      {chosen === DIFFERS ? <AnswerTable cells={cells} check={check} errors={errors} caption={words.vraag} /> : null}
    </StepPage>
  )
}

function givenAnswer(check: Check, feit: string): string | null {
  if (check.assessment.differs.includes(feit)) return DIFFERS
  const given = check.assessment.answers[feit]
  if (given === undefined) return null
  return given ?? UNKNOWN
}

function choicesFor(question: OpenQuestion, words: FactWords): readonly Choice[] {
  const answers = question.waarden.map((waarde) => ({
    value: waarde,
    ...(words.antwoorden[waarde] ?? { label: waarde }),
  }))
  const differs = words.perGegeven === true && question.raakt.length > 1
  return [
    ...answers,
    ...(differs ? [{ value: DIFFERS, label: 'Dat verschilt per gegeven' }] : []),
    { value: UNKNOWN, label: 'Dat weet ik niet' },
  ]
}

const firstField = (feit: string): string => `${feit}-eerste`

function mistakes(chosen: string | null, feit: string, missing: readonly FieldError[]): readonly FieldError[] {
  if (chosen === null) return [{ field: firstField(feit), message: missingMessage(feit) }]
  return chosen === DIFFERS ? missing : []
}

function missingMessage(feit: string): string {
  if (feit === 'pet') return 'Kies de taak van de gemeente. Zonder taak kunnen wij niet rekenen.'
  return 'Kies een antwoord. Weet u het niet? Kies dan "Dat weet ik niet".'
}
