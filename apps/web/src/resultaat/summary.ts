// The outcome of a whole request in one sentence: "2 gegevens moet u geven, 3 mag u niet geven."
import { OORDELEN } from '@deelwijs/words'
import { outcomeWords } from '../app/words.ts'

/** `weighed`: how many of them the professional weighed already. */
export type Count = { readonly oordeel: string | null; readonly n: number; readonly weighed?: number }

/** How many elements have each outcome, in fixed order; `null` counts what is not known yet. */
export function countOutcomes(outcomes: readonly (string | null)[]): readonly Count[] {
  return [...OORDELEN, null]
    .map((oordeel) => ({ oordeel, n: outcomes.filter((other) => other === oordeel).length }))
    .filter(({ n }) => n > 0)
}

/** The counts as one sentence; the first part names the thing counted. */
export function summarySentence(counts: readonly Count[]): string {
  const parts = counts.flatMap(toldApart).map(({ n, text }, index) => {
    const thing = index === 0 ? `${n} ${n === 1 ? 'gegeven' : 'gegevens'}` : String(n)
    return text.replace('{n}', thing)
  })
  const sentence = parts.join(', ')
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

type Told = { readonly n: number; readonly text: string }

/** What still has to be weighed and what was weighed are told apart. */
function toldApart({ oordeel, n, weighed = 0 }: Count): readonly Told[] {
  const open = { n: n - weighed, text: outcomeWords(oordeel).optelling }
  const done = { n: weighed, text: '{n} hebt u afgewogen' }
  return [open, done].filter((told) => told.n > 0)
}
