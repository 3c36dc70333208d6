// Kan een onbekend feit nog iets omslaan? Met de tweede lezing uitgezocht, los van het diagram: twee gevallen die alleen daarin verschillen.
import { DOMEINEN, type Feit, type Feiten, type Gegeven } from '@deelwijs/words'
import { leesTabel, type VolledigeFeiten } from '../tweede-lezing/lees.ts'
import { leesPersonen } from '../tweede-lezing/personen.ts'
import { isPossible, trek } from '../tweede-lezing/trekking.ts'

type Reading = (feiten: VolledigeFeiten) => string | null
type Pair = readonly [Feiten, Feiten]

/**
 * Whether an unknown fact can change the outcome, or else whom to inform or ask; null when it can change neither.
 * In: the known facts (possible together), an element and a fact that is not among them. Exact: every pair of possible
 * cases that differ in that fact alone is covered, for facts that neither reading asks for cannot matter.
 */
export function omslag(bekend: Feiten, gegeven: Gegeven, feit: Feit): 'oordeel' | 'plicht' | null {
  if (differs(bekend, feit, (feiten) => leesTabel(feiten, gegeven).oordeel)) return 'oordeel'
  const persons: Reading = (feiten) => {
    const read = leesPersonen(feiten, gegeven)
    return read === null ? null : `${read.wie.join()} ${read.strenger?.join() ?? ''}`
  }
  return differs(bekend, feit, persons) ? 'plicht' : null
}

/** Whether two possible cases that differ in the fact alone are read differently; a reading of null says nothing. */
function differs(bekend: Feiten, feit: Feit, read: Reading): boolean {
  const values = DOMEINEN[feit]
  return values.some((een, index) =>
    values.slice(index + 1).some((ander) =>
      pairDiffers(
        [
          { ...bekend, [feit]: een },
          { ...bekend, [feit]: ander },
        ],
        read,
      ),
    ),
  )
}

function pairDiffers(start: Pair, read: Reading): boolean {
  const open: Pair[] = start.every(isPossible) ? [start] : []
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [left, right] = pair.map((known) => readWatched(known, read))
    if (left === undefined || right === undefined) continue
    const unknown = left.firstUnknown ?? right.firstUnknown
    if (unknown !== null) open.push(...branches(pair, unknown))
    else if (left.result !== null && right.result !== null && left.result !== right.result) return true
  }
  return false
}

function branches([left, right]: Pair, feit: Feit): readonly Pair[] {
  return DOMEINEN[feit]
    .map(
      (waarde): Pair => [
        { ...left, [feit]: waarde },
        { ...right, [feit]: waarde },
      ],
    )
    .filter((pair) => pair.every(isPossible))
}

/** Runs a reading on facts that report the first unknown one asked for. */
function readWatched(
  known: Feiten,
  read: Reading,
): { readonly result: string | null; readonly firstUnknown: Feit | null } {
  let firstUnknown: Feit | null = null
  const watched = new Proxy<VolledigeFeiten>(FILLED, {
    get(_, naam) {
      const value = isFact(naam) ? known[naam] : undefined
      if (isFact(naam) && value === undefined) firstUnknown ??= naam
      return value ?? Reflect.get(FILLED, naam)
    },
  })
  return { result: read(watched), firstUnknown }
}

const FILLED = trek(1)

function isFact(naam: string | symbol): naam is Feit {
  return naam in DOMEINEN
}
