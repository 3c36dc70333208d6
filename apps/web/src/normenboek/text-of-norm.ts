// All words a reader meets on the page of a norm, to find the hard ones.
import { readingCopy } from '@deelwijs/engine'
import { BRONNEN, NORMENSET, type Norm } from '@deelwijs/norms'
import { LEESWOORDEN } from '@deelwijs/words'

/** The norm, its other readings and what its sources are about, in one text. */
export function textOfNorm(norm: Norm): string {
  const sources = norm.vindplaats.map((id) => BRONNEN[id]).map(({ gaatOver, wet }) => `${wet}. ${gaatOver}`)
  const readings = (norm.andereOpvatting ?? []).map(({ omdat }) => omdat)
  return [norm.titel, readingCopy(NORMENSET.woorden, norm, LEESWOORDEN), ...readings, ...sources].join('\n')
}
