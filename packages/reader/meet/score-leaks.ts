// Scores the leak check: a finding is right when it overlaps a label of its own class.
import { checkLeaks } from '../src/index.ts'
import type { Counts } from './counting.ts'
import { add } from './counting.ts'
import type { Marked, Span } from './samples.ts'
import type { Note } from './score-letters.ts'

/** Counts per class of leak. */
export type LeakScores = { readonly teksten: number; readonly soorten: Counts }

type Place = { readonly van: number; readonly tot: number; readonly soort: string }

const overlaps = (left: Place, right: Span): boolean =>
  (left.soort === right.soort || right.ook.includes(left.soort)) && left.van < right.tot && right.van < left.tot

const scoreText = (soorten: Counts, { tekst, plaatsen, vrij }: Marked, note: Note): void => {
  const found = checkLeaks(tekst).bevindingen
  for (const label of plaatsen) {
    const met = found.some((one) => overlaps(one, label))
    add(soorten, label.soort, met ? 'goed' : 'gemist')
    if (!met) note(`gemist ${label.soort}: ${tekst.slice(label.van, label.tot)}`)
  }
  for (const one of found) {
    if ([...plaatsen, ...vrij].some((label) => overlaps(one, label))) continue
    add(soorten, one.soort, 'teveel')
    note(`teveel ${one.soort}: ${one.tekst}`)
  }
}

/** Scores outgoing texts. In: labelled texts, and who is told of each mistake. Out: the counts. Fails never. */
export const scoreLeaks = (texts: readonly Marked[], note: Note): LeakScores => {
  const soorten: Counts = new Map()
  for (const text of texts) scoreText(soorten, text, note)
  return { teksten: texts.length, soorten }
}
