// Looks up the Dutch words by the plain ids that the engine and files use; an id without words comes back as itself.
import type { Antwoord, GegevenWoord, Onderwerp } from '@deelwijs/words'
import { FEITEN, GEGEVEN_WOORDEN, ONBESLIST_WOORD, OORDEEL_WOORDEN, type OordeelWoord } from '@deelwijs/words'

/** The words of a fact, whatever the fact. */
export type FactWords = {
  readonly label: string
  readonly vraag: string
  readonly hulp: string
  readonly antwoorden: { readonly [waarde: string]: Antwoord }
  readonly onderwerp: Onderwerp
  readonly aard: string
  readonly wie: string
  readonly perGegeven?: true
  readonly gewoonlijk?: string
  readonly stellingen?: { readonly [waarde: string]: string }
  readonly stap?: { readonly door: string; readonly tekst: string }
}

const FACTS: { readonly [feit: string]: FactWords } = FEITEN
const ELEMENTS: { readonly [gegeven: string]: GegevenWoord } = GEGEVEN_WOORDEN
const OUTCOMES: { readonly [oordeel: string]: OordeelWoord } = OORDEEL_WOORDEN

export function factWords(feit: string): FactWords | null {
  return Object.hasOwn(FACTS, feit) ? (FACTS[feit] ?? null) : null
}

/** The words of an answer; "Dat weet ik niet" when there is no value. */
export function answerLabel(feit: string, waarde: string | null): string {
  if (waarde === null) return 'Dat weet ik niet'
  return factWords(feit)?.antwoorden[waarde]?.label ?? waarde
}

export function elementLabel(gegeven: string): string {
  return ELEMENTS[gegeven]?.label ?? gegeven
}

export function elementHelp(gegeven: string): string {
  return ELEMENTS[gegeven]?.hulp ?? ''
}

/** The words of an outcome; those of "not known yet" when it is open. */
export function outcomeWords(oordeel: string | null): OordeelWoord {
  return (oordeel === null ? undefined : OUTCOMES[oordeel]) ?? ONBESLIST_WOORD
}

/** For a label inside a sentence: "De gemeente zelf" becomes "de gemeente zelf". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
