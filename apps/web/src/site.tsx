// The addresses of the site and the pages behind them; every page but the start is fetched when first visited.
import { CasePage } from './app/case-page.tsx'
import { lazyPage } from './app/lazy-page.tsx'
import { usePath } from './app/location.ts'
import { NotFound } from './app/not-found.tsx'
import { matchRoute, type Route } from './app/routes.ts'
import { Shell } from './app/shell.tsx'
import { CheckStore } from './app/store.tsx'
import { StartPage } from './start/page.tsx'

const normenboek = lazyPage(() => import('./normenboek/page.tsx').then((module) => module.NormenboekPage))
const bewijs = lazyPage(() => import('./bewijs/page.tsx').then((module) => module.BewijsPage))
const verschil = lazyPage(() => import('./verschil/page.tsx').then((module) => module.VerschilPage))
const over = lazyPage(() => import('./over/page.tsx').then((module) => module.OverPage))
const check = () => import('./check.ts')
const begin = lazyPage(() => check().then((module) => module.BeginPage))
const elements = lazyPage(() => check().then((module) => module.ElementsPage))
const question = lazyPage(() => check().then((module) => module.QuestionPage))
const perElement = lazyPage(() => check().then((module) => module.PerElementPage))
const rare = lazyPage(() => check().then((module) => module.RarePage))
const review = lazyPage(() => check().then((module) => module.ReviewPage))
const result = lazyPage(() => check().then((module) => module.ResultPage))

const weighing = lazyPage(() => import('./afweging/page.tsx').then((module) => module.WeighingPage))
const letters = lazyPage(() => import('./brieven/page.tsx').then((module) => module.LettersPage))
const letter = lazyPage(() => import('./brieven/letter-page.tsx').then((module) => module.LetterPage))

const ROUTES: readonly Route[] = [
  { path: '/', page: StartPage },
  { path: '/voorbeelden/:id', page: CasePage },
  { path: '/toets', page: begin },
  { path: '/toets/gegevens', page: elements },
  { path: '/toets/vraag/:feit', page: question },
  { path: '/toets/per-gegeven', page: perElement },
  { path: '/toets/zelden', page: rare },
  { path: '/toets/controle', page: review },
  { path: '/toets/uitkomst', page: result },
  { path: '/toets/afweging/:gegeven', page: weighing },
  { path: '/toets/brieven', page: letters },
  { path: '/toets/brieven/:brief', page: letter },
  { path: '/normenboek', page: normenboek },
  { path: '/normenboek/:norm', page: normenboek },
  { path: '/bewijs', page: bewijs },
  { path: '/wat-verandert-er', page: verschil },
  { path: '/over', page: over },
]

/** The whole site: the frame and the page that belongs to the address. */
export function Site() {
  const path = usePath()
  const match = matchRoute(ROUTES, path)
  return (
    <CheckStore>
      <Shell>{match === null ? <NotFound /> : <match.page key={path} parts={match.parts} />}</Shell>
    </CheckStore>
  )
}
