// An address that does not exist.

import { Page } from '../ui/page.tsx'
import { Link } from './link.tsx'

export function NotFound() {
  return (
    <Page heading="Deze pagina bestaat niet">
      <p>Misschien is het adres veranderd.</p>
      <p>
        <Link to="/" className="dw-alone">
          Naar het begin
        </Link>
      </p>
    </Page>
  )
}
