// Knipt zinnen in zinsdelen: wat tussen komma's, streepjes en voegwoorden staat.

import { MARK } from '../text/gaps.ts'
import type { Reading } from '../text/sentences.ts'
import { BIJZIN, SNIJDERS } from './tekens/zinsdelen.ts'

/** Woorden `first` tot `last` (exclusief) van zin `zin`. `bijzin`: opent met een woord dat het losmaakt van het deel ervoor. */
export type Zinsdeel = { readonly first: number; readonly last: number; readonly zin: number; readonly bijzin: boolean }

/** Langer wordt een zinsdeel niet: zo blijft ook een tekst zonder leestekens snel te lezen. */
const MEESTE_WOORDEN = 80

const KNIP = MARK.comma | MARK.semicolon | MARK.colon | MARK.dash | MARK.leader

export const wordAt = (reading: Reading, at: number): string => reading.tokens.words[reading.tokens.ids[at] ?? -1] ?? ''

const kniptVoor = (reading: Reading, at: number): boolean =>
  ((reading.tokens.before[at] ?? 0) & KNIP) !== 0 || SNIJDERS.has(wordAt(reading, at))

/** De zinsdelen van een tekst, op volgorde, met `eerste[zin]` het nummer van het eerste deel van die zin. Lineair. */
export const cutIntoParts = (
  reading: Reading,
): { readonly delen: readonly Zinsdeel[]; readonly eerste: readonly number[] } => {
  const delen: Zinsdeel[] = []
  const eerste: number[] = []
  reading.sentences.forEach((zin, nummer) => {
    eerste.push(delen.length)
    let first = zin.first
    for (let at = zin.first + 1; at <= zin.last; at += 1) {
      if (at < zin.last && at - first < MEESTE_WOORDEN && !kniptVoor(reading, at)) continue
      delen.push({ first, last: at, zin: nummer, bijzin: BIJZIN.has(wordAt(reading, first)) })
      first = at
    }
  })
  eerste.push(delen.length)
  return { delen, eerste }
}
