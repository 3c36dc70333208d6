// Wipes what was filled in, after asking once, for whoever leaves a shared computer: the back button then shows nothing.
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { NOTHING_YET } from './assessment.ts'
import { navigate } from './location.ts'
import { forgetQuestions } from './question-memo.ts'
import { useCheckStore } from './store.tsx'

export function Forget() {
  const { state, dispatch } = useCheckStore()
  const [asks, setAsks] = useState(false)
  const question = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (asks) question.current?.focus()
  }, [asks])
  if (state === NOTHING_YET) return null
  const forget = (): void => {
    dispatch({ kind: 'forget' })
    forgetQuestions()
    setAsks(false)
    navigate('/', 'replace')
  }
  if (!asks) {
    return (
      <Button kind="subtle" onClick={() => setAsks(true)}>
        Wis alles wat u invulde
      </Button>
    )
  }
  return (
    <span className="dw-row">
      <span ref={question} tabIndex={-1}>
        Weet u het zeker? Dan is alles weg.
      </span>
      <Button onClick={forget}>Ja, wis alles</Button>
      <Button kind="subtle" onClick={() => setAsks(false)}>
        Nee, ga terug
      </Button>
    </span>
  )
}
