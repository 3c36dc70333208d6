// Fetches a page when it is first visited, and says so clearly when that fails.
import { lazy, type ReactElement } from 'react'
import { Page } from '../ui/page.tsx'
import type { RoutePage } from './routes.ts'

/** `load` imports the module and returns its page component. */
export function lazyPage(load: () => Promise<RoutePage>): RoutePage {
  return lazy(() =>
    load().then(
      (page) => ({ default: page }),
      () => ({ default: LoadFailed }),
    ),
  )
}

function LoadFailed(): ReactElement {
  return (
    <Page heading="Deze pagina kon niet laden">
      <p>Kijk of u verbinding met internet hebt. Laad de pagina daarna opnieuw.</p>
    </Page>
  )
}
