// The weighing at an open norm: which questions it has, when it is complete, and what a letter takes from it.
import type { Weighing as LetterWeighing } from '@deelwijs/letters'
import { BEGINSELEN, GEWICHTEN, type Gewicht, WEEGVRAGEN } from '@deelwijs/words'
import type { Assessment, Weighing } from './assessment.ts'

/** The answer that says whether the professional gives the element. */
export const DECISION = 'besluit'
export const GIVE = 'geven'
export const KEEP = 'niet-geven'

function isWeight(gewicht: string | null): gewicht is Gewicht {
  return GEWICHTEN.some((known) => known === gewicht)
}

/** The questions that go with a weight; a weight that is not known counts as the heaviest. */
export function weighingForm(gewicht: string | null) {
  return WEEGVRAGEN[isWeight(gewicht) ? gewicht : 'zwaar']
}

/** Ids of the answers in own words without which the element cannot be given. */
export function requiredWords(gewicht: string | null): readonly string[] {
  const form = weighingForm(gewicht)
  return [...form.vragen.map(({ id }) => id), ...form.zelf]
}

/** True when the professional decided not to give it, or decided to give it and wrote down every reason. */
export function isComplete(weighing: Weighing | undefined, gewicht: string | null): boolean {
  if (weighing === undefined) return false
  if (weighing[DECISION] === KEEP) return true
  return weighing[DECISION] === GIVE && requiredWords(gewicht).every((id) => (weighing[id] ?? '').trim() !== '')
}

type Weighed = { readonly gegeven: string; readonly explanation: { readonly gewicht: string | null } }

/** The elements whose weighing is complete. */
export function weighedElements({ weighings }: Assessment, outcomes: readonly Weighed[]): readonly string[] {
  return outcomes
    .filter(({ gegeven, explanation }) => isComplete(weighings[gegeven], explanation.gewicht))
    .map(({ gegeven }) => gegeven)
}

/** What the letter needs of a complete weighing; undefined when there is none. */
export function forLetter(weighing: Weighing | undefined, gewicht: string | null): LetterWeighing | undefined {
  if (weighing === undefined || !isComplete(weighing, gewicht)) return undefined
  if (weighing[DECISION] === KEEP) return { besluit: KEEP }
  const lighter = [...BEGINSELEN].reverse().find((id) => (weighing[id] ?? '').trim() !== '')
  return {
    besluit: GIVE,
    noodzaak: weighing['waarom'] ?? '',
    nietMinder: weighing[lighter ?? 'proportionaliteit'] ?? '',
  }
}
