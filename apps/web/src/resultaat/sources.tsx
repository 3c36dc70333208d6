// The sources of a verdict, one click from the text; on paper they always stand under the verdict.
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'
import type { Outcome } from './outcomes.ts'

export function Sources({ outcome }: { readonly outcome: Outcome }) {
  const ids = outcome.explanation.bronnen.map(({ id }) => id)
  if (ids.length === 0) return null
  return (
    <>
      <Panel title="Bronnen">
        <SourceList ids={ids} />
      </Panel>
      <div className="dw-only-print dw-verdict__print">
        <p>
          <strong>Bronnen</strong>
        </p>
        <SourceList ids={ids} short />
      </div>
    </>
  )
}
