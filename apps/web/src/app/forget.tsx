// Wipes what was filled in, for whoever leaves a shared computer: the back button then shows nothing.
import { Button } from '../ui/button.tsx'
import { NOTHING_YET } from './assessment.ts'
import { navigate } from './location.ts'
import { forgetQuestions } from './question-memo.ts'
import { useCheckStore } from './store.tsx'

export function Forget() {
  const { state, dispatch } = useCheckStore()
  if (state === NOTHING_YET) return null
  const forget = (): void => {
    dispatch({ kind: 'forget' })
    forgetQuestions()
    navigate('/', 'replace')
  }
  return (
    <Button kind="subtle" onClick={forget}>
      Wis alles wat u invulde
    </Button>
  )
}
