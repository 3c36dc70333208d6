// The pages from the first question to the outcome, fetched together: they are visited together.
export { ResultPage } from './resultaat/page.tsx'
export { BeginPage } from './toets/begin-page.tsx'
export { ElementsPage } from './toets/elements-page.tsx'
export { PerElementPage } from './toets/per-element-page.tsx'
export { QuestionPage } from './toets/question-page.tsx'
export { RarePage } from './toets/rare-page.tsx'
export { ReviewPage } from './toets/review-page.tsx'
