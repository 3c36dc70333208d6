// Starts an empty check and goes to its first page.

import { dagInAmsterdam } from '@deelwijs/words'
import { useEffect } from 'react'
import { navigate } from '../app/location.ts'
import { PATHS } from '../app/steps.ts'
import { useCheckStore } from '../app/store.tsx'

export function BeginPage() {
  const { dispatch } = useCheckStore()
  useEffect(() => {
    dispatch({ kind: 'begin', peildatum: dagInAmsterdam(new Date()) })
    navigate(PATHS.elements, 'replace')
  }, [dispatch])
  return <p className="dw-soft">De toets begint.</p>
}
