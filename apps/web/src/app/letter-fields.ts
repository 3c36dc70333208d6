// What is typed into letters, in memory: about the one who writes it may stay, about a child it goes.
import type { FieldId } from '@deelwijs/letters'

export type LetterFields = { readonly [veld: string]: string }

/** What was typed about the one who writes; for the rest the next letter may be about another child. */
const SENDER_FIELDS: ReadonlySet<string> = new Set<string>([
  'organisatie',
  'adres-organisatie',
  'ondertekenaar',
  'functie',
  'register',
  'telefoon',
  'hulpverlener',
] satisfies readonly FieldId[])

/** The fields that stay when another assessment begins. */
export function ofSender(fields: LetterFields): LetterFields {
  return Object.fromEntries(Object.entries(fields).filter(([veld]) => SENDER_FIELDS.has(veld)))
}
