// The exact set of outcomes still reachable when facts are missing, by following the reading itself fact by fact.
import { DOMEINEN, type Feit, type Feiten, type Gegeven, type Oordeel } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { GEWOON_GEVAL } from './gewoon-geval.ts'
import { leesTabel } from './lees.ts'
import { isPossible } from './trekking.ts'

/**
 * All outcomes that some possible completion of the known facts has.
 * In: the known facts and an element. Out: the exact set; empty when the known facts contradict each other.
 * The reading is run on watched facts; at the first unknown fact it asks for, every possible value is tried in turn.
 * So no completion is missed: facts that are never asked for cannot matter.
 */
export function bereikbaar(bekend: Feiten, gegeven: Gegeven): ReadonlySet<Oordeel> {
  const found = new Set<Oordeel>()
  const open: Feiten[] = isPossible(bekend) ? [bekend] : []
  for (let known = open.pop(); known !== undefined; known = open.pop()) {
    const { oordeel, firstUnknown } = readWatched(known, gegeven)
    if (firstUnknown === null) found.add(oordeel)
    else open.push(...branches(known, firstUnknown))
  }
  return found
}

function branches(known: Feiten, feit: Feit): Feiten[] {
  return DOMEINEN[feit].map((waarde): Feiten => ({ ...known, [feit]: waarde })).filter(isPossible)
}

function readWatched(known: Feiten, gegeven: Gegeven): { oordeel: Oordeel; firstUnknown: Feit | null } {
  let firstUnknown: Feit | null = null
  const watched = new Proxy<VolledigeFeiten>(
    { ...GEWOON_GEVAL, ...known },
    {
      get(feiten, naam) {
        if (isFact(naam) && known[naam] === undefined) firstUnknown ??= naam
        return Reflect.get(feiten, naam)
      },
    },
  )
  const { oordeel } = leesTabel(watched, gegeven)
  return { oordeel, firstUnknown }
}

function isFact(naam: string | symbol): naam is Feit {
  return naam in DOMEINEN
}
