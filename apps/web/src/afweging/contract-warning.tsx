// Before anything is settled: what a contract or by-law cannot ask, and the risk on both sides, in the words of the norm.
import type { Slice } from '@deelwijs/engine'
import { Notice } from '../ui/notice.tsx'
import { SourceList } from '../ui/source-list.tsx'

const NORM = 'contract-is-geen-grond'

export function ContractWarning({ slice }: { readonly slice: Slice }) {
  const norm = slice.doctrine.find(({ id }) => id === NORM)
  if (norm === undefined) return null
  return (
    <Notice icon="fout">
      <p>
        <strong>{norm.titel}.</strong> {norm.omdat}
      </p>
      <SourceList ids={norm.vindplaats} short />
    </Notice>
  )
}
