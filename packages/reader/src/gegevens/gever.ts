// Staat bij een werkwoord van geven ook wie geeft? "U stuurt het plan" en "Stuur het plan" zijn vragen, "wij sturen" niet.
import type { Reading } from '../text/sentences.ts'
import { GEVER_EINDE, GEVERS, WIJ } from './tekens/zinsdelen.ts'
import type { Zinsdeel } from './zinsdelen.ts'
import { wordAt } from './zinsdelen.ts'

const isGever = (woord: string): boolean => GEVERS.has(woord) || GEVER_EINDE.test(woord)

/** "Stuur", "Vermeld", "Licht toe" wel; "Meldt een gezin zich" niet. */
const isGebod = (woord: string): boolean => !woord.endsWith('t') || woord === 'licht'

/** In: het zinsdeel en de woorden van het teken daarin. Uit: of het zegt dat de lezer of de aanbieder iets geeft. */
export const hasGiver = (
  reading: Reading,
  deel: Zinsdeel,
  teken: { readonly first: number; readonly last: number },
): boolean => {
  let wij = false
  for (let at = deel.first; at < deel.last; at += 1) {
    const woord = wordAt(reading, at)
    if (isGever(woord)) return true
    if (WIJ.has(woord)) wij = true
  }
  if (wij) return false
  const voor = deel.first === teken.first || (deel.first + 1 === teken.first && deel.last - deel.first > 2)
  const achter = teken.last >= deel.last - 1 && wordAt(reading, teken.last - 1).endsWith('en')
  return achter || (voor && isGebod(wordAt(reading, teken.first)))
}
