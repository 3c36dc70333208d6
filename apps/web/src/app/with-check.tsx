// Gives a page the assessment at hand, worked out against the norms; without one it offers a friendly start.
import { isProblem, type Slice } from '@deelwijs/engine'
import { type ReactNode, useMemo } from 'react'
import { Page } from '../ui/page.tsx'
import { type CheckAction, type CheckState, check } from './assessment.ts'
import type { Assessment } from './assessment-shape.ts'
import { guideFor, normsOn } from './engine.ts'
import { Link } from './link.tsx'
import { navigate } from './location.ts'
import { pathOf } from './steps.ts'
import { useCheckStore } from './store.tsx'
import { type Guide, type Walk, walk } from './walk.ts'

export type Check = {
  readonly state: CheckState
  readonly assessment: Assessment
  readonly slice: Slice
  readonly guide: Guide
  readonly walk: Walk
  readonly dispatch: (action: CheckAction) => void
  /** Does something and goes on to the first question that is still open, or to the review. */
  readonly goOn: (action: CheckAction) => void
}

export function WithCheck({ children }: { readonly children: (check: Check) => ReactNode }) {
  const { state, dispatch } = useCheckStore()
  const assessment = state.assessments[state.current]
  const worked = useMemo(() => (assessment === undefined ? null : workOut(assessment)), [assessment])
  if (assessment === undefined || worked === null) return <NoAssessment />
  if (isProblem(worked)) return <OutsideNorms message={worked.melding} />
  const goOn = (action: CheckAction): void => {
    dispatch(action)
    const path = pathAfter(state, action)
    if (path !== null) navigate(path)
  }
  return children({ state, assessment, dispatch, goOn, ...worked })
}

/** Where to go after an action: the first question that is still open, or the review. Null when no norms apply. */
export function pathAfter(state: CheckState, action: CheckAction): string | null {
  const next = check(state, action)
  const now = next.assessments[next.current]
  const after = now === undefined ? null : workOut(now)
  return after === null || isProblem(after) ? null : pathOf(after.walk.next)
}

/** Stands in until someone chose elements, so that the first page can say how many questions will follow. */
const COMMONLY_ASKED = ['diagnose', 'product']

function workOut(assessment: Assessment) {
  const slice = normsOn(assessment.peildatum)
  if (isProblem(slice)) return slice
  const guide = guideFor(slice, assessment.elements.length > 0 ? assessment.elements : COMMONLY_ASKED)
  return { slice, guide, walk: walk(assessment, guide) }
}

function NoAssessment() {
  return (
    <Page
      heading="Hier staat nog geen toets"
      lead="Uw antwoorden staan alleen in dit venster. Na opnieuw laden zijn zij weg. Zo blijft niets achter op dit apparaat."
    >
      <p>
        <Link to="/" className="utrecht-button utrecht-button--primary-action dw-button-link">
          Opnieuw beginnen
        </Link>
      </p>
      <p>Hebt u een bewijsstuk bewaard? Op de beginpagina opent u het weer.</p>
    </Page>
  )
}

function OutsideNorms({ message }: { readonly message: string }) {
  return (
    <Page heading="Voor deze dag zijn er geen normen">
      <p>{message}</p>
      <p>
        <Link to="/" className="dw-alone">
          Naar het begin
        </Link>
      </p>
    </Page>
  )
}
