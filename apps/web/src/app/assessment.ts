// The assessments of a visit and the things that can happen to them: a pure reducer without clock or engine.

import type { Answers, Assessment, Facts, Origin, Weighing } from './assessment-shape.ts'
import { LAW, withLaw } from './law.ts'
import { letterAfter } from './letter.ts'
import { type LetterFields, ofSender } from './letter-fields.ts'
import { reopened } from './letter-openings.ts'
import { type Letter, type LetterAction, NO_LETTER } from './letter-shape.ts'
import { changesTask, without, withoutTask } from './one-task.ts'

/** The facts and elements an assessment can be opened with; without an origin it is own work. */
export type Opening = {
  readonly peildatum: string
  readonly origin: Origin | null
  readonly elements: readonly string[]
  readonly facts: Facts
  readonly factsPer: { readonly [gegeven: string]: Facts }
}

export type CheckState = {
  readonly assessments: readonly Assessment[]
  readonly current: number
  /** Own assessments that an example or a new start pushed aside; they can be taken up again. */
  readonly aside: readonly Assessment[]
  /** What was typed into the fields of letters; stays in memory. */
  readonly fields: LetterFields
  /** The letter that was pasted or dropped; stays in memory. */
  readonly letter: Letter
}

export type CheckAction =
  | { readonly kind: 'begin'; readonly peildatum: string }
  | { readonly kind: 'open'; readonly openings: readonly Opening[] }
  | { readonly kind: 'open-letter'; readonly openings: readonly Opening[] }
  | LetterAction
  | { readonly kind: 'choose-elements'; readonly elements: readonly string[] }
  | { readonly kind: 'answer'; readonly answers: Answers }
  | { readonly kind: 'answer-per'; readonly feit: string; readonly gegeven: string; readonly waarde: string | null }
  | { readonly kind: 'answer-differs'; readonly feit: string }
  | { readonly kind: 'weigh'; readonly gegeven: string; readonly weighing: Weighing }
  | { readonly kind: 'choose-law'; readonly law: string | null }
  | { readonly kind: 'another-hat' }
  | { readonly kind: 'switch'; readonly to: number }
  | { readonly kind: 'take-up' }
  | { readonly kind: 'fill'; readonly veld: string; readonly tekst: string }
  | { readonly kind: 'forget' }

export const NOTHING_YET: CheckState = { assessments: [], current: 0, aside: [], fields: {}, letter: NO_LETTER }

/** The state after an action; unknown positions and elements leave it as it was. */
export function check(state: CheckState, action: CheckAction): CheckState {
  switch (action.kind) {
    case 'begin':
      return replaced(state, [emptyAssessment(action.peildatum)])
    case 'open':
      return replaced(state, action.openings.map(openedAssessment))
    case 'open-letter':
      return openedFromLetter(state, action.openings)
    case 'letter-text':
    case 'letter-read':
    case 'letter-choose':
    case 'letter-undo':
      return { ...state, letter: letterAfter(state.letter, action) }
    case 'take-up':
      return state.aside.length === 0 ? state : replaced({ ...state, aside: [] }, state.aside)
    case 'switch':
      return state.assessments[action.to] === undefined ? state : { ...state, current: action.to }
    case 'another-hat':
      return withAnotherHat(state)
    case 'fill':
      return { ...state, fields: { ...state.fields, [action.veld]: action.tekst } }
    case 'forget':
      return NOTHING_YET
    default:
      return changeCurrent(state, (assessment) => changed(assessment, action))
  }
}

type Change = Extract<
  CheckAction,
  { kind: 'choose-elements' | 'answer' | 'answer-per' | 'answer-differs' | 'weigh' | 'choose-law' }
>

function changed(assessment: Assessment, action: Change): Assessment {
  switch (action.kind) {
    case 'choose-elements':
      return { ...assessment, elements: action.elements }
    case 'answer':
      return withAnswers(changesTask(assessment, action.answers) ? withoutTask(assessment) : assessment, action.answers)
    case 'answer-per':
      return withAnswerPer(assessment, action)
    case 'answer-differs':
      return { ...withoutAnswer(assessment, action.feit), differs: newestFirst(assessment.differs, [action.feit]) }
    case 'weigh':
      return { ...assessment, weighings: { ...assessment.weighings, [action.gegeven]: action.weighing } }
    case 'choose-law':
      return withLaw(assessment, action.law)
  }
}

/** Own work in progress: not an example or a receipt, and not empty. */
export function isOwnWork(assessment: Assessment): boolean {
  return assessment.origin === null && assessment.elements.length > 0
}

/** New assessments in place of the ones at hand; own work goes aside and is not lost. */
function replaced(state: CheckState, assessments: readonly Assessment[]): CheckState {
  const own = state.assessments.filter(isOwnWork)
  return {
    ...state,
    assessments,
    current: 0,
    aside: own.length > 0 ? own : state.aside,
    fields: ofSender(state.fields),
    letter: { ...state.letter, opened: false },
  }
}

/** The assessments of the letter; whoever comes back to it and goes on again keeps the answers to later questions. */
function openedFromLetter(state: CheckState, openings: readonly Opening[]): CheckState {
  const opened = openings.map(openedAssessment)
  const letter = { ...state.letter, opened: true }
  if (!state.letter.opened) return { ...replaced(state, opened), letter }
  return { ...state, assessments: reopened(opened, state.assessments), current: 0, letter }
}

function emptyAssessment(peildatum: string): Assessment {
  return {
    peildatum,
    origin: null,
    elements: [],
    answers: {},
    answersPer: {},
    differs: [],
    kept: [],
    weighings: {},
    askedAgain: [],
  }
}

function openedAssessment(opening: Opening): Assessment {
  const perElement = Object.values(opening.factsPer).flatMap((facts) => Object.keys(facts))
  return {
    ...emptyAssessment(opening.peildatum),
    origin: opening.origin,
    elements: opening.elements,
    answers: opening.facts,
    answersPer: opening.factsPer,
    differs: [...new Set(perElement)],
    kept: [...new Set([...Object.keys(opening.facts), ...perElement])],
  }
}

/** A shared answer replaces what was answered per element. */
function withAnswers(assessment: Assessment, answers: Answers): Assessment {
  const facts = new Set(Object.keys(answers))
  const answersPer = Object.fromEntries(
    Object.entries(assessment.answersPer).map(([gegeven, own]) => [gegeven, without(own, facts)]),
  )
  return {
    ...assessment,
    answers: { ...assessment.answers, ...answers },
    answersPer,
    differs: assessment.differs.filter((feit) => !facts.has(feit)),
    kept: newestFirst(
      assessment.kept,
      assessment.kept.filter((feit) => facts.has(feit)),
    ),
    askedAgain: assessment.askedAgain.filter((feit) => !facts.has(feit)),
  }
}

function withAnswerPer(assessment: Assessment, action: Extract<Change, { kind: 'answer-per' }>): Assessment {
  const own = { ...assessment.answersPer[action.gegeven], [action.feit]: action.waarde }
  return {
    ...withoutAnswer(assessment, action.feit),
    answersPer: { ...assessment.answersPer, [action.gegeven]: own },
    askedAgain: assessment.askedAgain.filter((feit) => feit !== action.feit),
  }
}

function withoutAnswer(assessment: Assessment, feit: string): Assessment {
  return { ...assessment, answers: without(assessment.answers, new Set([feit])) }
}

function newestFirst(list: readonly string[], newest: readonly string[]): readonly string[] {
  return [...newest, ...list.filter((item) => !newest.includes(item))]
}

function changeCurrent(state: CheckState, change: (assessment: Assessment) => Assessment): CheckState {
  const assessments = state.assessments.map((assessment, index) =>
    index === state.current ? change(assessment) : assessment,
  )
  return { ...state, assessments }
}

/** A second assessment of the same request under another task; what was said about the letter, the help and the family stays. */
function withAnotherHat(state: CheckState): CheckState {
  const now = state.assessments[state.current]
  if (now === undefined) return state
  const other = withoutTask(now)
  const next = {
    ...other,
    answers: without(other.answers, new Set(['pet'])),
    origin: null,
    kept: other.kept.filter((feit) => feit === LAW),
    weighings: {},
    askedAgain: [],
  }
  return { ...state, assessments: [...state.assessments, next], current: state.assessments.length }
}
