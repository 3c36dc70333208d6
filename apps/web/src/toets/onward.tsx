// Stands in for a question that does not matter (any more): goes on to the one that does.
import { useEffect } from 'react'
import { navigate } from '../app/location.ts'
import { PATHS, pathOf } from '../app/steps.ts'
import type { Check } from '../app/with-check.tsx'

export function Onward({ check }: { readonly check: Check }) {
  const target = check.assessment.elements.length === 0 ? PATHS.elements : pathOf(check.walk.next)
  useEffect(() => navigate(target, 'replace'), [target])
  return <p className="dw-soft">Deze vraag doet er niet meer toe. U gaat door naar de volgende.</p>
}
