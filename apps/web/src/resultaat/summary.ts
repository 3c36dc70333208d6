// The outcome of a whole request in one sentence: "2 gegevens moet u geven, 3 mag u niet geven."
import { OORDELEN } from '@deelwijs/words'
import { outcomeWords } from '../app/words.ts'

export type Count = { readonly oordeel: string | null; readonly n: number }

/** How many elements have each outcome, in fixed order; `null` counts what is not known yet. */
export function countOutcomes(outcomes: readonly (string | null)[]): readonly Count[] {
  return [...OORDELEN, null]
    .map((oordeel) => ({ oordeel, n: outcomes.filter((other) => other === oordeel).length }))
    .filter(({ n }) => n > 0)
}

/** The counts as one sentence; the first part names the thing counted. */
export function summarySentence(counts: readonly Count[]): string {
  const parts = counts.map(({ oordeel, n }, index) => {
    const thing = index === 0 ? `${n} ${n === 1 ? 'gegeven' : 'gegevens'}` : String(n)
    return outcomeWords(oordeel).optelling.replace('{n}', thing)
  })
  const sentence = parts.join(', ')
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
