// Opens an example at its own address and goes straight to the outcome.
import { useEffect, useState } from 'react'
import { Page } from '../ui/page.tsx'
import { Link } from './link.tsx'
import { loadCase } from './load-case.ts'
import { navigate } from './location.ts'
import type { PathParts } from './routes.ts'
import { PATHS } from './steps.ts'
import { useCheckStore } from './store.tsx'

export function CasePage({ parts }: { readonly parts: PathParts }) {
  const { dispatch } = useCheckStore()
  const [missing, setMissing] = useState(false)
  const id = parts['id'] ?? ''
  useEffect(() => {
    loadCase(id).then(
      (openings) => {
        if (openings === null) return setMissing(true)
        dispatch({ kind: 'open', openings })
        navigate(PATHS.result, 'replace')
      },
      () => setMissing(true),
    )
  }, [id, dispatch])
  if (!missing) return <p className="dw-soft">Het voorbeeld wordt geopend.</p>
  return (
    <Page heading="Dit voorbeeld is er niet">
      <p>
        <Link to="/" className="dw-alone">
          Kies een ander voorbeeld
        </Link>
      </p>
    </Page>
  )
}
