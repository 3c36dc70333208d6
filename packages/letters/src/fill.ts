// Leest wat op de pagina is ingevuld en toetst het: kort genoeg, een echte datum, tekens die elk lettertype kent.
import type { Persoon } from '@deelwijs/words'
import { PERSONEN, PERSOON_WOORDEN, schrijfDatum, somOp } from '@deelwijs/words'
import { holdsBsn } from './bsn.ts'
import type { FieldDefinition, FieldId } from './fields.ts'
import { FIELDS, isFieldId } from './fields.ts'
import type { LetterId } from './letters.ts'
import { veldenVan } from './letters.ts'
import type { LetterProblem } from './problem.ts'
import { isLetterProblem, letterProblem } from './problem.ts'

/** Checked values, as the letter prints them; a choice keeps its id. Empty fields are absent. */
export type Filled = { readonly [F in FieldId]?: string }

/**
 * The characters a filled-in text may hold: Latin with every accent (Ş, Ł), Greek, Cyrillic and plain punctuation.
 * The embedded typeface has a shape for each of them.
 */
const PRINTABLE =
  /^[\u0020-\u007e\u00a0-\u017f\u0180-\u024f\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u1e00-\u1eff\u2010-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]*$/

/**
 * Checks what was typed. In: the letter and the values by field id (text, date as 2026-11-23, a choice id, or a list
 * of persons). Out: the values ready to print, or the first problem, which names its field.
 */
export function fill(letter: LetterId, input: { readonly [field: string]: unknown }): Filled | LetterProblem {
  const known = new Set<string>(veldenVan(letter).map((item) => item.id))
  const filled: { [F in FieldId]?: string } = {}
  for (const [id, value] of Object.entries(input)) {
    if (!isFieldId(id) || !known.has(id)) {
      return letterProblem('onbekend-veld', id, `Deze brief heeft geen veld "${id}".`)
    }
    const read = readField(id, value)
    if (isLetterProblem(read)) return read
    if (read !== '') filled[id] = read
  }
  return filled
}

function readField(id: FieldId, value: unknown): string | LetterProblem {
  const field: FieldDefinition = FIELDS[id]
  if (field.kind === 'personen') return readPersons(id, field, value)
  if (typeof value !== 'string') {
    return letterProblem('veld-geen-tekst', id, `Vul bij "${field.label}" tekst in.`)
  }
  const text = value
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .normalize('NFC')
  if (text === '') return ''
  switch (field.kind) {
    case 'tekst':
      return readText(id, field, text)
    case 'datum':
      return (
        schrijfDatum(text) ?? letterProblem('veld-geen-datum', id, `Vul bij "${field.label}" een datum in die bestaat.`)
      )
    case 'getal':
      return /^[1-9]\d{0,2}$/.test(text)
        ? text
        : letterProblem('veld-geen-tekst', id, `Vul bij "${field.label}" een getal in van 1 tot 999.`)
    case 'keuze':
      return (field.choices ?? []).some((choice) => choice.id === text)
        ? text
        : letterProblem('veld-geen-keuze', id, `Kies bij "${field.label}" een van de antwoorden.`)
  }
}

function readText(id: FieldId, field: FieldDefinition, text: string): string | LetterProblem {
  const max = field.max ?? 0
  const length = [...text].length
  if (length > max) {
    return letterProblem(
      'veld-te-lang',
      id,
      `Maak "${field.label}" korter: hoogstens ${max} tekens. U hebt er ${length}.`,
    )
  }
  if (holdsBsn(text, NUMBER_FIELDS.includes(id))) return bsnProblem(id, field)
  const strange = [...text].find((character) => !PRINTABLE.test(character))
  return strange === undefined
    ? text
    : letterProblem(
        'veld-onbekend-teken',
        id,
        `Het teken "${strange}" in "${field.label}" kan niet in een brief. Schrijf het anders.`,
      )
}

/** Where another number belongs; written after the word "nummer" it may look like a citizen service number. */
const NUMBER_FIELDS: readonly FieldId[] = ['kenmerk', 'toewijzing', 'telefoon']

/** The number goes by the secured messages only (Jeugdwet 7.2.1); a letter is read by more people. */
function bsnProblem(id: FieldId, field: FieldDefinition): LetterProblem {
  const why =
    'Dat hoort niet in een brief: meer mensen lezen die. Het nummer gaat alleen mee in de beveiligde berichten.'
  const other = NUMBER_FIELDS.includes(id) ? ' Is het een ander nummer? Zet er dan "nummer" voor.' : ''
  return letterProblem(
    'veld-bsn',
    id,
    `In "${field.label}" staat iets dat lijkt op een burgerservicenummer. ${why} Haal het weg.${other}`,
  )
}

function isPersoon(value: unknown): value is Persoon {
  return PERSONEN.some((persoon) => persoon === value)
}

function readPersons(id: FieldId, field: FieldDefinition, value: unknown): string | LetterProblem {
  const chosen = Array.isArray(value) ? PERSONEN.filter((persoon) => value.includes(persoon)) : []
  return Array.isArray(value) && value.every(isPersoon)
    ? somOp(chosen.map((persoon) => PERSOON_WOORDEN[persoon].label))
    : letterProblem('veld-geen-personen', id, `Kies bij "${field.label}" personen uit de lijst.`)
}
