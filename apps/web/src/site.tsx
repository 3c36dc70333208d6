// The addresses of the site and the pages behind them; every page but the start is fetched when first visited.
import { lazyPage } from './app/lazy-page.tsx'
import { usePath } from './app/location.ts'
import { NotFound } from './app/not-found.tsx'
import { matchRoute, type Route } from './app/routes.ts'
import { Shell } from './app/shell.tsx'
import { StartPage } from './start/page.tsx'

const ROUTES: readonly Route[] = [
  { path: '/', page: StartPage },
  { path: '/normenboek', page: lazyPage(() => import('./normenboek/page.tsx').then((module) => module.NormenboekPage)) },
  { path: '/bewijs', page: lazyPage(() => import('./bewijs/page.tsx').then((module) => module.BewijsPage)) },
  { path: '/wat-verandert-er', page: lazyPage(() => import('./verschil/page.tsx').then((module) => module.VerschilPage)) },
  { path: '/over', page: lazyPage(() => import('./over/page.tsx').then((module) => module.OverPage)) },
]

/** The whole site: the frame and the page that belongs to the address. */
export function Site() {
  const path = usePath()
  const match = matchRoute(ROUTES, path)
  return <Shell>{match === null ? <NotFound /> : <match.page key={path} parts={match.parts} />}</Shell>
}
