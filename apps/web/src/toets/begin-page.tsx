// Starts an empty check and goes to its first page.
import { useEffect } from 'react'
import { navigate } from '../app/location.ts'
import { PATHS } from '../app/steps.ts'
import { useCheckStore } from '../app/store.tsx'
import { dayInAmsterdam } from '../app/today.ts'

export function BeginPage() {
  const { dispatch } = useCheckStore()
  useEffect(() => {
    dispatch({ kind: 'begin', peildatum: dayInAmsterdam(new Date()) })
    navigate(PATHS.elements, 'replace')
  }, [dispatch])
  return <p className="dw-soft">De toets begint.</p>
}
