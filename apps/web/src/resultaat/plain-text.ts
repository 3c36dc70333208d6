// The outcome as plain text, to paste into a file of one's own.
import { dayInWords } from '../app/today.ts'
import { elementLabel, outcomeWords } from '../app/words.ts'
import type { Outcome } from './outcomes.ts'

type Told = { readonly outcome: Outcome; readonly kop: string; readonly tekst: string }

/** Per element: the word, the sentence and the sources; below it the date and the norms. */
export function plainText(told: readonly Told[], peildatum: string, normenset: string): string {
  const blocks = told.map(({ outcome, kop, tekst }) => {
    const { oordeel, bronnen } = outcome.explanation
    const sources = bronnen.map(({ vindplaats }) => vindplaats).join('; ')
    return [
      `${elementLabel(outcome.gegeven)}: ${outcomeWords(oordeel).woord}`,
      `${kop} ${tekst}`,
      ...(sources === '' ? [] : [`Bronnen: ${sources}`]),
    ].join('\n')
  })
  const foot = `Toets van Deelwijs op ${dayInWords(peildatum)}, normen ${normenset.slice(0, 12)}. Een professional beslist.`
  return [...blocks, foot].join('\n\n')
}
