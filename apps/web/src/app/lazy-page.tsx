// Fetches a page when it is first visited; a page that came along before is drawn at once. Says so clearly when that fails.
import { createElement, type ReactElement, use } from 'react'
import { Page } from '../ui/page.tsx'
import type { PathParts, RoutePage } from './routes.ts'

/** A page to draw: there already, or on its way. */
export type LazyPage = { readonly arrived: () => RoutePage | null; readonly fetch: () => Promise<RoutePage> }

/** A module to fetch once, for one or more pages. */
export function fetchOnce<M>(load: () => Promise<M>) {
  let promise: Promise<M> | null = null
  let module: M | null = null
  const start = (): Promise<M> => {
    promise ??= load().then((loaded) => {
      module = loaded
      return loaded
    })
    return promise
  }
  /** `pick` takes the page component out of the module. */
  const page = (pick: (module: M) => RoutePage): LazyPage => {
    let pending: Promise<RoutePage> | null = null
    const fetch = (): Promise<RoutePage> => {
      pending ??= start().then(pick, () => LoadFailed)
      return pending
    }
    return { arrived: () => (module === null ? null : pick(module)), fetch }
  }
  return { start, page }
}

/** Draws a page, waiting for it when it is still on its way. */
export function Visit({ page, parts }: { readonly page: LazyPage; readonly parts: PathParts }) {
  return createElement(page.arrived() ?? use(page.fetch()), { parts })
}

function LoadFailed(): ReactElement {
  return (
    <Page heading="Deze pagina kon niet laden">
      <p>Kijk of u verbinding met internet hebt. Laad de pagina daarna opnieuw.</p>
    </Page>
  )
}
