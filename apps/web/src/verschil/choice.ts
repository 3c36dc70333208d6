// What someone wants to compare: two days, or the norms in force against the invented draft.
import { isProblem, type NormSet, parseDate } from '@deelwijs/engine'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { dayInWords } from '../app/today.ts'
import type { FieldError } from '../ui/errors.tsx'
import { firstDayOf, type Side } from './comparison.ts'

export type Choice = { readonly kind: 'dagen' | 'ontwerp'; readonly van: string; readonly naar: string }

const IN_FORCE: NormSet = NORMENSET
const DRAFT: NormSet = ONTWERP_2030

/** The first day of the invented draft. */
export const DRAFT_DAY = firstDayOf(DRAFT, IN_FORCE)

export const CHOICES = [
  { value: 'dagen', label: 'Twee dagen', hint: 'Wat is er op de ene dag anders dan op de andere?' },
  {
    value: 'ontwerp',
    label: 'De normen van nu en een verzonnen ontwerp',
    hint: 'Zo ziet u hoe een wijziging van de wet uitpakt.',
  },
] as const

/** The two sides to compare. */
export function sidesOf({ kind, van, naar }: Choice): readonly [Side, Side] {
  return kind === 'ontwerp'
    ? [
        { set: IN_FORCE, peildatum: DRAFT_DAY },
        { set: DRAFT, peildatum: DRAFT_DAY },
      ]
    : [
        { set: IN_FORCE, peildatum: van },
        { set: IN_FORCE, peildatum: naar },
      ]
}

/** What must be repaired before comparing. */
export function errorsIn(choice: Choice): readonly FieldError[] {
  if (choice.kind === 'ontwerp') return []
  return [...dayErrors('dag-van', choice.van), ...dayErrors('dag-naar', choice.naar)]
}

function dayErrors(field: string, day: string): readonly FieldError[] {
  if (isProblem(parseDate(day))) return [{ field, message: 'Kies een dag die bestaat.' }]
  const { geldigVanaf, geldigTot } = IN_FORCE
  const inside = geldigVanaf <= day && (geldigTot === null || day <= geldigTot)
  return inside ? [] : [{ field, message: `Onze normen gelden ${spanInWords()}. Kies een dag daarbinnen.` }]
}

/** The span of the norms in words. */
export function spanInWords(): string {
  const { geldigVanaf, geldigTot } = IN_FORCE
  const from = `van ${dayInWords(geldigVanaf)}`
  return geldigTot === null ? `${from} tot nu` : `${from} tot en met ${dayInWords(geldigTot)}`
}
