// Test helper: what the table says in a situation, against what the test says it should say.
import { type Feiten, GEGEVENS, type Gegeven, type Oordeel } from '@deelwijs/words'
import { GEWOON_GEVAL } from './gewoon-geval.ts'
import { leesTabel } from './lees.ts'
import { isPossible } from './trekking.ts'

/** Per element an outcome, or at a weighing the outcome with its weight. */
export type Verwacht = { readonly [G in Gegeven]?: Verwachting }
type Verwachting = Oordeel | 'mag-na-afweging (licht)' | 'mag-na-afweging (gewoon)' | 'mag-na-afweging (zwaar)'

/**
 * In: the facts that differ from the ordinary case, and per element the outcome expected there.
 * Out: one line per difference, so an empty list means that all is as expected. A situation that
 * is impossible, or that asks nothing, is a difference too.
 */
export function afwijkingen(feiten: Feiten, verwacht: Verwacht): readonly string[] {
  const geval = { ...GEWOON_GEVAL, ...feiten }
  if (!isPossible(geval)) return ['deze situatie kan niet bestaan']
  const gevraagd = GEGEVENS.filter((gegeven) => verwacht[gegeven] !== undefined)
  if (gevraagd.length === 0) return ['deze situatie vraagt niets']
  return gevraagd.flatMap((gegeven) => {
    const { oordeel, gewicht } = leesTabel(geval, gegeven)
    const gelezen = gewicht === null ? oordeel : `${oordeel} (${gewicht})`
    return gelezen === verwacht[gegeven] ? [] : [`${gegeven}: ${gelezen}, verwacht ${verwacht[gegeven]}`]
  })
}

/** The same outcome for several elements. */
export function allemaal(gegevens: readonly Gegeven[], oordeel: Verwachting): Verwacht {
  const verwacht: { [G in Gegeven]?: Verwachting } = {}
  for (const gegeven of gegevens) verwacht[gegeven] = oordeel
  return verwacht
}
