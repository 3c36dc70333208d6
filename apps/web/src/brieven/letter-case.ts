// From an assessment to the case a letter rests on, and from typed fields to a composed letter.
import {
  collectCase,
  compose,
  elementsNeeded,
  isLetterProblem,
  type Letter,
  type LetterCase,
  type LetterId,
  type LetterProblem,
  type Veld,
  type Weighing,
} from '@deelwijs/letters'
import { dagInAmsterdam } from '@deelwijs/words'
import { reasonsFor, requestFor } from '../app/engine.ts'
import { forLetter } from '../app/weighing.ts'
import type { Check } from '../app/with-check.tsx'

/** The case for a letter; some letters need verdicts on more elements than were asked for. */
export function caseFor(check: Check, letter: LetterId | null): LetterCase | LetterProblem {
  const { slice, assessment, walk } = check
  const { facts, per } = walk.place
  const extra = letter === null ? [] : elementsNeeded(letter)
  const elements = [...new Set([...assessment.elements, ...extra])]
  const explained = elements.map((gegeven) => reasonsFor(slice, gegeven, facts, per))
  const weighed = explained.flatMap(({ gegeven, gewicht }): readonly (readonly [string, Weighing])[] => {
    const weighing = forLetter(assessment.weighings[gegeven], gewicht)
    return weighing === undefined ? [] : [[gegeven, weighing]]
  })
  return collectCase({
    request: requestFor(slice, elements, facts, per),
    explained,
    weighings: Object.fromEntries(weighed),
  })
}

/** Persons are kept as one text in the fields of this visit. */
export function splitPersons(text: string): readonly string[] {
  return text.split(',').filter((part) => part !== '')
}

/** Composes the letter from what was typed so far. */
export function letterFor(
  check: Check,
  letter: LetterId,
  zaak: LetterCase,
  fields: readonly Veld[],
): Letter | LetterProblem {
  const typed = fields.flatMap(({ id, kind }) => {
    const text = check.state.fields[id] ?? ''
    if (text === '') return []
    return [[id, kind === 'personen' ? splitPersons(text) : text] as const]
  })
  const { peildatum } = check.assessment
  const stamp = { datum: dagInAmsterdam(new Date()), peildatum, normenset: check.slice.set.vingerafdruk }
  return compose(letter, zaak, Object.fromEntries(typed), stamp)
}

/** The error at one field, if the problem is about it. */
export function problemAt(composed: Letter | LetterProblem, field: string): string | undefined {
  return isLetterProblem(composed) && composed.veld === field ? composed.melding : undefined
}
