// Tells a case in plain Dutch: facts as sentences in the order in which a person reads them.
import { FEITEN_OP_VOLGORDE } from '@deelwijs/words'
import { answerLabel, elementLabel, factWords } from '../app/words.ts'
import { FACT_SENTENCES } from './fact-sentences.ts'

type Sentences = { readonly [feit: string]: { readonly [waarde: string]: string } }
const SENTENCES: Sentences = FACT_SENTENCES

/** One fact with its value as a sentence; an unknown pair comes back as "label: answer". */
export function factSentence(feit: string, waarde: string): string {
  return SENTENCES[feit]?.[waarde] ?? `${factWords(feit)?.label ?? feit}: ${answerLabel(feit, waarde)}.`
}

/** All facts of a case as sentences, in reading order. */
export function factSentences(facts: { readonly [feit: string]: string }): readonly string[] {
  return Object.entries(facts)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([feit, waarde]) => factSentence(feit, waarde))
}

/** The element a case is about, as a sentence. `null` means that any element will do. */
export function elementSentence(gegeven: string | null): string {
  return gegeven === null ? 'Het maakt niet uit om welk gegeven het gaat.' : `Het gaat om: ${elementLabel(gegeven)}.`
}

const PLACES: ReadonlyMap<string, number> = new Map(FEITEN_OP_VOLGORDE.map((feit, index) => [feit, index]))
const place = (feit: string): number => PLACES.get(feit) ?? PLACES.size
