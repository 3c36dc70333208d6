// The addresses of the site and the pages behind them: the check comes at once, every other page when first visited.
import { fetchOnce, type LazyPage, Visit } from './app/lazy-page.tsx'
import { usePath } from './app/location.ts'
import { NotFound } from './app/not-found.tsx'
import { matchRoute, type Route, type RoutePage } from './app/routes.ts'
import { Shell } from './app/shell.tsx'
import { CheckStore } from './app/store.tsx'
import { ResultPage } from './resultaat/page.tsx'
import { StartPage } from './start/page.tsx'
import { BeginPage } from './toets/begin-page.tsx'
import { ElementsPage } from './toets/elements-page.tsx'
import { PerElementPage } from './toets/per-element-page.tsx'
import { QuestionPage } from './toets/question-page.tsx'
import { RarePage } from './toets/rare-page.tsx'
import { ReviewPage } from './toets/review-page.tsx'

const example = fetchOnce(() => import('./app/case-page.tsx'))
const weighing = fetchOnce(() => import('./afweging/page.tsx'))
const letterReview = fetchOnce(() => import('./brief-lezen/page.tsx'))
const letters = fetchOnce(() => import('./brieven/page.tsx'))
const letter = fetchOnce(() => import('./brieven/letter-page.tsx'))
const normenboek = fetchOnce(() => import('./normenboek/page.tsx'))
const bewijs = fetchOnce(() => import('./bewijs/page.tsx'))
const verschil = fetchOnce(() => import('./verschil/page.tsx'))
const over = fetchOnce(() => import('./over/page.tsx'))
const contract = fetchOnce(() => import('./contracttoets/page.tsx'))
const form = fetchOnce(() => import('./formuliercheck/page.tsx'))
const leaks = fetchOnce(() => import('./brieven/leak-page.tsx'))

/** A page that is part of the first script. */
function here(page: RoutePage): LazyPage {
  return { arrived: () => page, fetch: () => Promise.resolve(page) }
}

const ROUTES: readonly Route<LazyPage>[] = [
  { path: '/', page: here(StartPage) },
  { path: '/voorbeelden/:id', page: example.page((module) => module.CasePage) },
  { path: '/brief', page: letterReview.page((module) => module.LetterReviewPage) },
  { path: '/toets', page: here(BeginPage) },
  { path: '/toets/gegevens', page: here(ElementsPage) },
  { path: '/toets/vraag/:feit', page: here(QuestionPage) },
  { path: '/toets/per-gegeven', page: here(PerElementPage) },
  { path: '/toets/zelden', page: here(RarePage) },
  { path: '/toets/controle', page: here(ReviewPage) },
  { path: '/toets/uitkomst', page: here(ResultPage) },
  { path: '/toets/afweging/:gegeven', page: weighing.page((module) => module.WeighingPage) },
  { path: '/toets/brieven', page: letters.page((module) => module.LettersPage) },
  { path: '/toets/brieven/:brief', page: letter.page((module) => module.LetterPage) },
  { path: '/contracttoets', page: contract.page((module) => module.ContractPage) },
  { path: '/formuliercheck', page: form.page((module) => module.FormPage) },
  { path: '/lekcontrole', page: leaks.page((module) => module.LeakPage) },
  { path: '/normenboek', page: normenboek.page((module) => module.NormenboekPage) },
  { path: '/normenboek/:norm', page: normenboek.page((module) => module.NormenboekPage) },
  { path: '/bewijs', page: bewijs.page((module) => module.BewijsPage) },
  { path: '/wat-verandert-er', page: verschil.page((module) => module.VerschilPage) },
  { path: '/over', page: over.page((module) => module.OverPage) },
]

/** The whole site: the frame and the page that belongs to the address. */
export function Site() {
  const path = usePath()
  const match = matchRoute(ROUTES, path)
  return (
    <CheckStore>
      <Shell>{match === null ? <NotFound /> : <Visit key={path} page={match.page} parts={match.parts} />}</Shell>
    </CheckStore>
  )
}
