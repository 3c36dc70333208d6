// Walks from the first question to the last: which steps were answered, which comes next, and the facts they add up to.
import type { Answers, Assessment, Facts } from './assessment-shape.ts'

export type FactsPer = { readonly [gegeven: string]: Facts }

/** A question that can still matter: its fact, the values that are still possible and the elements it touches. */
export type OpenQuestion = {
  readonly feit: string
  readonly waarden: readonly string[]
  readonly raakt: readonly string[]
  readonly voor: 'oordeel' | 'plicht'
}

/** What the walk needs to know of norms and words. */
export type Guide = {
  /** Questions that can still change an outcome or a duty, in the order in which to ask them. */
  readonly ask: (facts: Facts, per: FactsPer) => readonly OpenQuestion[]
  readonly isPossible: (facts: Facts, per: FactsPer) => boolean
  /** The usual value of a fact that rarely holds, otherwise null. */
  readonly usually: (feit: string) => string | null
  /** A judgement that may differ per element, asked in the one table. */
  readonly isJudgedPerElement: (feit: string) => boolean
}

export type Cell = { readonly feit: string; readonly gegeven: string; readonly waarden: readonly string[] }
export type Step =
  | { readonly kind: 'vraag'; readonly question: OpenQuestion }
  | { readonly kind: 'per-gegeven'; readonly cells: readonly Cell[]; readonly voor: OpenQuestion['voor'] }
  | { readonly kind: 'zelden'; readonly feiten: readonly string[] }

export type Walk = {
  readonly done: readonly Step[]
  readonly next: Step | null
  readonly place: Place
}

/** More steps than this cannot be: there are fewer facts. */
const LONGEST = 80

/** Replays the answers from the start; an answer to a question that cannot matter any more is passed over. */
export function walk(assessment: Assessment, guide: Guide): Walk {
  let here = startingPoint(assessment, guide)
  const done: Step[] = []
  while (done.length < LONGEST) {
    const step = nextStep(here, guide)
    if (step === null) return { done, next: null, place: here }
    const after = applied(step, here, assessment, guide)
    if (after === null) return { done, next: step, place: here }
    done.push(step)
    here = after
  }
  return { done, next: null, place: here }
}

/** Where the walk is: known facts and what was answered with "Dat weet ik niet" (`feit` or `feit gegeven`). */
export type Place = { readonly facts: Facts; readonly per: FactsPer; readonly skipped: ReadonlySet<string> }

/** The step to take from a place; null when nothing can matter any more. Outcomes go before duties. */
export function nextStep(here: Place, guide: Guide): Step | null {
  const plain = openQuestions(assumingUsual(here, guide), here.skipped, guide).filter(
    ({ feit }) => guide.usually(feit) === null,
  )
  const outcome = plain.filter(({ voor }) => voor === 'oordeel')
  if (outcome.length > 0) return firstStep(outcome, guide)
  const open = openQuestions(here, here.skipped, guide)
  const rare = open.filter(({ feit }) => guide.usually(feit) !== null)
  if (rare.length > 0) return { kind: 'zelden', feiten: rare.map(({ feit }) => feit) }
  return open.length > 0 ? firstStep(open, guide) : null
}

function firstStep(questions: readonly OpenQuestion[], guide: Guide): Step | null {
  const [first] = questions
  if (first === undefined) return null
  if (!guide.isJudgedPerElement(first.feit)) return { kind: 'vraag', question: first }
  const judged = questions.filter(({ feit, voor }) => guide.isJudgedPerElement(feit) && voor === first.voor)
  return { kind: 'per-gegeven', cells: judged.flatMap(cellsOf), voor: first.voor }
}

export function cellsOf(question: OpenQuestion): readonly Cell[] {
  return question.raakt.map((gegeven) => ({ feit: question.feit, gegeven, waarden: question.waarden }))
}

/** Until the page with rare facts, every rare fact counts as usual: otherwise it would drag other questions along. */
function assumingUsual(here: Place, guide: Guide): Place {
  const usual: { [feit: string]: string } = {}
  for (const { feit } of guide.ask(here.facts, here.per)) {
    const value = guide.usually(feit)
    if (value !== null && !here.skipped.has(feit)) usual[feit] = value
  }
  const facts = { ...usual, ...here.facts }
  return guide.isPossible(facts, here.per) ? { ...here, facts } : here
}

function openQuestions(here: Place, skipped: ReadonlySet<string>, guide: Guide): readonly OpenQuestion[] {
  return guide.ask(here.facts, here.per).flatMap((question) => {
    if (skipped.has(question.feit)) return []
    const raakt = question.raakt.filter((gegeven) => !skipped.has(`${question.feit} ${gegeven}`))
    return raakt.length === 0 ? [] : [{ ...question, raakt }]
  })
}

/** The place after a step, or null while the step is not fully answered. */
function applied(step: Step, here: Place, assessment: Assessment, guide: Guide): Place | null {
  if (step.kind === 'zelden') return withShared(here, step.feiten, assessment.answers)
  if (step.kind === 'per-gegeven') return withCells(here, step.cells, assessment, guide)
  const { question } = step
  if (assessment.differs.includes(question.feit)) return withCells(here, cellsOf(question), assessment, guide)
  if (!question.waarden.includes(assessment.answers[question.feit] ?? question.waarden[0] ?? '')) return null
  return withShared(here, [question.feit], assessment.answers)
}

function withShared(here: Place, feiten: readonly string[], answers: Answers): Place | null {
  if (feiten.some((feit) => answers[feit] === undefined)) return null
  const known = feiten.flatMap((feit) => {
    const value = answers[feit]
    return typeof value === 'string' ? [[feit, value] as const] : []
  })
  const unknown = feiten.filter((feit) => answers[feit] === null)
  return {
    ...here,
    facts: { ...here.facts, ...Object.fromEntries(known) },
    skipped: new Set([...here.skipped, ...unknown]),
  }
}

/** Takes answered cells over one by one; one answer may make the next cell needless. */
function withCells(here: Place, cells: readonly Cell[], assessment: Assessment, guide: Guide): Place | null {
  let place = here
  for (const cell of cells) {
    const value = assessment.answersPer[cell.gegeven]?.[cell.feit]
    if (value === undefined) continue
    if (isOpen(cell, place, guide)) place = withCell(place, cell, value)
  }
  return cells.some((cell) => isOpen(cell, place, guide)) ? null : place
}

function isOpen(cell: Cell, place: Place, guide: Guide): boolean {
  return openQuestions(assumingUsual(place, guide), place.skipped, guide).some(
    ({ feit, raakt }) => feit === cell.feit && raakt.includes(cell.gegeven),
  )
}

function withCell(place: Place, { feit, gegeven }: Cell, value: string | null): Place {
  if (value === null) return { ...place, skipped: new Set([...place.skipped, `${feit} ${gegeven}`]) }
  return { ...place, per: { ...place.per, [gegeven]: { ...place.per[gegeven], [feit]: value } } }
}

/** Nothing known, or what an example or receipt brought; what contradicts newer answers is left out. */
function startingPoint(assessment: Assessment, guide: Guide): Place {
  let place: Place = { facts: {}, per: {}, skipped: new Set() }
  for (const feit of assessment.kept) {
    const value = assessment.answers[feit]
    if (value === null) place = { ...place, skipped: new Set([...place.skipped, feit]) }
    const next = value === undefined || value === null ? place : { ...place, facts: { ...place.facts, [feit]: value } }
    const whole = withKeptCells(next, feit, assessment)
    if (guide.isPossible(whole.facts, whole.per)) place = whole
  }
  return place
}

function withKeptCells(place: Place, feit: string, assessment: Assessment): Place {
  const cells = assessment.elements.flatMap((gegeven) => {
    const value = assessment.answersPer[gegeven]?.[feit]
    return value === undefined ? [] : [{ cell: { feit, gegeven, waarden: [] }, value }]
  })
  return cells.reduce((now, { cell, value }) => withCell(now, cell, value), place)
}
