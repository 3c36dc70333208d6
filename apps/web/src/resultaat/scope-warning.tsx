// A warning when much of the file would go out together: sharing stays limited.
import type { Check } from '../app/with-check.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Outcome } from './outcomes.ts'
import { tooWide } from './scope.ts'

type ScopeWarningProps = { readonly check: Check; readonly outcomes: readonly Outcome[] }

export function ScopeWarning({ check, outcomes }: ScopeWarningProps) {
  const elements = tooWide(outcomes, check.assessment.weighings)
  if (elements.length === 0) return null
  return (
    <Notice icon="fout">
      <p>
        <strong>Let op: dit is veel.</strong> U weegt {elements.length} gegevens uit het dossier. Geef zo weinig
        mogelijk. Weeg elk gegeven apart. Laat weg wat de gemeente niet nodig heeft.
      </p>
    </Notice>
  )
}
