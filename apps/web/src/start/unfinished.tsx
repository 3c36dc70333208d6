// Own work from earlier in this visit: on the first screen one can take it up again.
import { isOwnWork } from '../app/assessment.ts'
import { navigate } from '../app/location.ts'
import { PATHS } from '../app/steps.ts'
import { useCheckStore } from '../app/store.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

export function Unfinished() {
  const { state, dispatch } = useCheckStore()
  const atHand = state.assessments.some(isOwnWork)
  if (!atHand && state.aside.length === 0) return null
  const goOn = (): void => {
    if (!atHand) dispatch({ kind: 'take-up' })
    navigate(PATHS.review)
  }
  return (
    <Notice>
      <p>U hebt nog een eigen toets openstaan.</p>
      <Button icon="pijl" onClick={goOn}>
        Ga verder met uw toets
      </Button>
    </Notice>
  )
}
