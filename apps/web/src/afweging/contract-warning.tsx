// Before anything is settled: what a contract or by-law cannot ask, and the risk on both sides, in the words of the norm.
import type { Slice } from '@deelwijs/engine'
import { Link } from '../app/link.tsx'
import { Notice } from '../ui/notice.tsx'

const NORM = 'contract-is-geen-grond'

export function ContractWarning({ slice }: { readonly slice: Slice }) {
  const norm = slice.doctrine.find(({ id }) => id === NORM)
  if (norm === undefined) return null
  return (
    <Notice icon="fout">
      <p>
        <strong>{norm.titel}.</strong> {norm.omdat}
      </p>
      <p>
        <Link to={`/normenboek/${norm.id}`} className="dw-alone">
          Lees deze norm in het Normenboek
        </Link>
      </p>
    </Notice>
  )
}
