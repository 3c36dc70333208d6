// Deadlines and threats of the newest message, as signals beside the facts.

import { placeOf } from '../text/sentences.ts'
import type { Lezing } from './lezing.ts'
import type { Signaal } from './soorten.ts'

/** Finds deadlines and threats. In: a text that was read. Out: one signal per kind and sentence, in order of place. */
export const findSignals = (lezing: Lezing): readonly Signaal[] => {
  const { reading } = lezing
  const seen = new Set<string>()
  return lezing.vers.flatMap(({ first, last, wat }): readonly Signaal[] => {
    if (wat.als !== 'signaal') return []
    const key = `${wat.soort} ${reading.sentenceOf[first] ?? 0}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ soort: wat.soort, ...placeOf(reading, first, last), zekerheid: 0.7, waarom: `signaal-${wat.soort}` }]
  })
}
