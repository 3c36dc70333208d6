// The review of a letter: its text with marks, beside what was read in it. The person takes over what fits, and goes on.
import { dagInAmsterdam } from '@deelwijs/words'
import { type FormEvent, useMemo, useState } from 'react'
import type { ReadText } from '../app/letter-shape.ts'
import { Link } from '../app/link.tsx'
import { navigate } from '../app/location.ts'
import { useCheckStore } from '../app/store.tsx'
import { pathAfter } from '../app/with-check.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../ui/errors.tsx'
import { Icon } from '../ui/icon.tsx'
import { Page } from '../ui/page.tsx'
import { addFieldOf } from './add-element.tsx'
import { chosenTasks, countOf, elementsOf, firstChoices } from './choices.ts'
import { Flags } from './flags.tsx'
import { LetterText } from './letter-text.tsx'
import { marksOf } from './marks.ts'
import { openingsFor } from './openings.ts'
import { proposalsOf } from './proposals.ts'
import { Remarks } from './remarks.tsx'
import type { Review } from './review.ts'
import { SharedFacts, TaskPart } from './task-part.tsx'
import './brief-lezen.css'

export function LetterReviewPage() {
  const { state } = useCheckStore()
  const { read } = state.letter
  return read === null ? <NoLetter /> : <ReviewOf key={read.text} read={read} />
}

function ReviewOf({ read }: { readonly read: ReadText }) {
  const { state, dispatch } = useCheckStore()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const { proposals, marks } = useMemo(
    () => ({ proposals: proposalsOf(read.report), marks: marksOf(read.report) }),
    [read],
  )
  const choices = state.letter.choices ?? firstChoices(proposals)
  const review: Review = {
    proposals,
    marks,
    choices,
    errors,
    change: (next) => dispatch({ kind: 'letter-choose', choices: next }),
  }
  const goOn = (event: FormEvent): void => {
    event.preventDefault()
    const missing = mistakes(review)
    setErrors(missing)
    if (missing.length > 0) return
    const openings = openingsFor(proposals, choices, dagInAmsterdam(new Date()))
    const path = pathAfter(state, { kind: 'open-letter', openings })
    dispatch({ kind: 'open-letter', openings })
    if (path !== null) navigate(path)
  }
  return (
    <Page
      heading="Klopt wat wij lazen?"
      title={`${errors.length > 0 ? 'Fout: ' : ''}controleer de brief`}
      lead="Hier staat de brief, met wat wij eruit halen. Neem over wat klopt. De rest vragen wij u straks."
    >
      <Remarks report={read.report} remarks={state.letter.remarks} />
      <form className="dw-lezen" onSubmit={goOn} noValidate>
        <LetterText read={read} marks={marks} />
        <div className="dw-stack" id="voorstellen">
          <ErrorSummary errors={errors} />
          {proposals.tasks.map((task, index) => (
            <TaskPart key={task.key} task={task} at={index + 1} of={proposals.tasks.length} review={review} />
          ))}
          <SharedFacts review={review} />
          <Flags report={read.report} marks={marks} />
          <Onward
            review={review}
            canUndo={state.letter.before.length > 0}
            onUndo={() => dispatch({ kind: 'letter-undo' })}
          />
        </div>
      </form>
    </Page>
  )
}

type OnwardProps = { readonly review: Review; readonly canUndo: boolean; readonly onUndo: () => void }

/** The one click that confirms what is ticked, with how much that is. */
function Onward({ review, canUndo, onUndo }: OnwardProps) {
  const { elements, facts } = countOf(review.proposals, review.choices)
  const tasks = chosenTasks(review.proposals, review.choices).length
  return (
    <div className="dw-stack dw-stack--tight">
      <p role="status">
        U neemt over: {elements} {elements === 1 ? 'gegeven' : 'gegevens'} en {facts}{' '}
        {facts === 1 ? 'antwoord' : 'antwoorden'}.{tasks > 1 ? ` Dat worden ${tasks} toetsen, een per taak.` : ''}
      </p>
      <div className="dw-row dw-step-nav">
        <Button kind="primary" type="submit">
          Dit klopt, ga verder <Icon name="pijl" />
        </Button>
        <Button kind="subtle" icon="terug" aria-disabled={!canUndo} onClick={onUndo}>
          Maak ongedaan
        </Button>
      </div>
    </div>
  )
}

function mistakes({ proposals, choices }: Review): readonly FieldError[] {
  const tasks = chosenTasks(proposals, choices)
  const first = proposals.tasks[0]
  if (tasks.length === 0 && first?.pet) {
    return [{ field: first.pet.key, message: 'Neem ten minste één taak over.' }]
  }
  return tasks
    .filter(({ key }) => elementsOf(choices, key).length === 0)
    .map(({ key }) => ({ field: addFieldOf(key), message: 'Kies ten minste één gegeven dat is gevraagd.' }))
}

function NoLetter() {
  return (
    <Page
      heading="Hier staat nog geen brief"
      lead="De brief staat alleen in dit venster. Na opnieuw laden is hij weg. Zo blijft niets achter op dit apparaat."
    >
      <p>
        <Link to="/" className="utrecht-button utrecht-button--primary-action dw-button-link">
          Plak de brief
        </Link>
      </p>
    </Page>
  )
}
