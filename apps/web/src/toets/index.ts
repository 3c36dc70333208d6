// The door of the check: its pages, fetched together when someone begins.
export { BeginPage } from './begin-page.tsx'
export { ElementsPage } from './elements-page.tsx'
export { PerElementPage } from './per-element-page.tsx'
export { QuestionPage } from './question-page.tsx'
export { RarePage } from './rare-page.tsx'
export { ReviewPage } from './review-page.tsx'
