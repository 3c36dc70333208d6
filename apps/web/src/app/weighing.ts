// What a weighing comes to, without its questions: whether it stands, for which weight, and what a letter takes from it.
import type { Weighing as LetterWeighing } from '@deelwijs/letters'
import type { Assessment, Weighing } from './assessment-shape.ts'

/** The answer that says whether the professional gives the element. */
export const DECISION = 'besluit'
export const GIVE = 'geven'
export const KEEP = 'niet-geven'
/** Set when every question was answered: the weight it was answered for. */
export const SETTLED = 'vastgelegd'

/** True when the weighing was settled for the weight that counts now; a later change of words unsettles it. */
export function isSettled(weighing: Weighing | undefined, gewicht: string | null): boolean {
  return weighing?.[SETTLED] !== undefined && weighing[SETTLED] === gewicht
}

type Weighed = { readonly gegeven: string; readonly explanation: { readonly gewicht: string | null } }

/** The elements whose weighing stands. */
export function weighedElements({ weighings }: Assessment, outcomes: readonly Weighed[]): readonly string[] {
  return outcomes
    .filter(({ gegeven, explanation }) => isSettled(weighings[gegeven], explanation.gewicht))
    .map(({ gegeven }) => gegeven)
}

/** What the letter needs of a weighing that stands; undefined when there is none. */
export function forLetter(weighing: Weighing | undefined, gewicht: string | null): LetterWeighing | undefined {
  if (weighing === undefined || !isSettled(weighing, gewicht)) return undefined
  if (weighing[DECISION] === KEEP) return { besluit: KEEP }
  const lighter = (weighing['subsidiariteit'] ?? '').trim() === '' ? 'proportionaliteit' : 'subsidiariteit'
  return { besluit: GIVE, noodzaak: weighing['waarom'] ?? '', nietMinder: weighing[lighter] ?? '' }
}
