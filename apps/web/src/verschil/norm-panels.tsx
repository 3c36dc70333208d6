// Norms that differ between two sides, each to be opened and read.
import type { NormData } from '@deelwijs/engine'
import { NormText } from '../ui/norm-text.tsx'
import { Panel } from '../ui/panel.tsx'
import { SourceList } from '../ui/source-list.tsx'

export function NormPanels({ norms }: { readonly norms: readonly NormData[] }) {
  return norms.map((norm) => (
    <Panel key={norm.id} title={norm.titel}>
      <NormText norm={norm} />
      <SourceList ids={norm.vindplaats} short />
    </Panel>
  ))
}
