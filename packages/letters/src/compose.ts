// Stelt een brief op: van zaak en ingevulde velden naar een documentboom, of naar een probleem dat het veld noemt.
import type { Gegeven } from '@deelwijs/words'
import type { LetterCase } from './case.ts'
import { composeAskDesignation, composeAskExplanation } from './compose-ask.ts'
import { composeChange, composeExtension, HELP_ELEMENTS } from './compose-help.ts'
import { composeInform } from './compose-inform.ts'
import { composeReply } from './compose-reply.ts'
import type { Desk, Stamp } from './desk.ts'
import { openDesk } from './desk.ts'
import { isGiven } from './disposition.ts'
import type { FieldId } from './fields.ts'
import type { LetterId, Veld } from './letters.ts'
import { isLetterId, LETTER_IDS, veldenVan } from './letters.ts'
import type { LetterProblem } from './problem.ts'
import { isLetterProblem, letterProblem } from './problem.ts'
import { CONTENT_FIELDS } from './reply-given.ts'
import type { Letter } from './tree.ts'
import { openFields } from './tree.ts'

/**
 * Composes a letter. In: which letter, the case, what was typed per field, and the date with the rules used.
 * Out: the document tree, or the first problem. Pure: the same input gives the same letter.
 */
export function compose(
  letter: string,
  zaak: LetterCase,
  input: { readonly [field: string]: unknown },
  stamp: Stamp,
): Letter | LetterProblem {
  if (!isLetterId(letter)) return letterProblem('onbekende-brief', 'brief', `Er is geen brief "${letter}".`)
  const desk = openDesk(letter, zaak, input, stamp)
  return isLetterProblem(desk) ? desk : composeOn(desk)
}

function composeOn(desk: Desk): Letter | LetterProblem {
  switch (desk.letter) {
    case 'antwoord':
      return composeReply(desk)
    case 'vraag-om-uitleg':
      return composeAskExplanation(desk)
    case 'vraag-om-aanwijzing':
      return composeAskDesignation(desk)
    case 'verlenging':
      return composeExtension(desk)
    case 'wijziging':
      return composeChange(desk)
    default:
      return composeInform(desk, desk.letter)
  }
}

/** Elements whose verdict a letter needs besides what was asked; add them to the request before you explain it. */
export function elementsNeeded(letter: LetterId): readonly Gegeven[] {
  return letter === 'verlenging' || letter === 'wijziging' ? HELP_ELEMENTS[letter] : []
}

const HELP_LETTERS = { verlenging: ['verlenging'], wijziging: ['wijziging', 'afbouw'] } as const
const ANY_STAMP: Stamp = { datum: '2026-01-01', peildatum: '2026-01-01', normenset: '' }

/** The kind and length of help are given, or not judged yet. */
function canCarryHelp(zaak: LetterCase): boolean {
  return zaak.elements.every(
    ({ gegeven, disposition }) => (gegeven !== 'product' && gegeven !== 'duur') || isGiven(disposition),
  )
}

/** The letters that fit this case, in fixed order. A request for help fits by its occasion, also before its elements are judged. */
export function suitableLetters(zaak: LetterCase): readonly LetterId[] {
  const occasion = zaak.facts['aanleiding'] ?? ''
  return LETTER_IDS.filter((letter) =>
    letter === 'verlenging' || letter === 'wijziging'
      ? zaak.pet === 'beslisser' && HELP_LETTERS[letter].some((item) => item === occasion) && canCarryHelp(zaak)
      : !isLetterProblem(compose(letter, zaak, {}, ANY_STAMP)),
  )
}

const CONTENT: readonly FieldId[] = Object.values(CONTENT_FIELDS).flat()

/**
 * The fields to show for a letter in this case. A field for the content of an element appears only when that element
 * is given; required is what would stand open in the letter. Empty when the letter does not fit.
 */
export function fieldsFor(letter: LetterId, zaak: LetterCase): readonly Veld[] {
  const composed = compose(letter, zaak, {}, ANY_STAMP)
  if (isLetterProblem(composed)) return []
  const open = openFields(composed)
  const carried = zaak.elements
    .filter((element) => isGiven(element.disposition))
    .flatMap((element) => CONTENT_FIELDS[element.gegeven] ?? [])
  return veldenVan(letter)
    .filter(({ id, required }) =>
      CONTENT.includes(id) ? carried.includes(id) || open.includes(id) : !required || open.includes(id),
    )
    .map((veld) => ({ ...veld, required: open.includes(veld.id) }))
}
