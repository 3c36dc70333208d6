// The addresses of the site and the pages behind them; every page but the start is fetched when first visited.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { NotFound } from './app/not-found.tsx'
import { Shell } from './app/shell.tsx'
import { StartPage } from './start/page.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage })

const normenboek = createRoute({
  getParentRoute: () => root,
  path: '/normenboek',
  component: lazyRouteComponent(() => import('./normenboek/page.tsx'), 'NormenboekPage'),
})

const bewijs = createRoute({
  getParentRoute: () => root,
  path: '/bewijs',
  component: lazyRouteComponent(() => import('./bewijs/page.tsx'), 'BewijsPage'),
})

const verschil = createRoute({
  getParentRoute: () => root,
  path: '/wat-verandert-er',
  component: lazyRouteComponent(() => import('./verschil/page.tsx'), 'VerschilPage'),
})

const over = createRoute({
  getParentRoute: () => root,
  path: '/over',
  component: lazyRouteComponent(() => import('./over/page.tsx'), 'OverPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([start, normenboek, bewijs, verschil, over]),
  scrollRestoration: false,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
