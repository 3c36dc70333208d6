// Everything a verdict says in a complete case, made once per ending and shared by all cases that end there.
import { toDiagram } from './condition.ts'
import type { Diagrams, Ref } from './diagram.ts'
import type { NormData } from './grammar.ts'
import { createRegistry } from './registry.ts'
import { withoutHidden } from './shown-sources.ts'
import { IMPOSSIBLE, type Slice } from './slice.ts'

/** The verdict on a complete case: frozen, the same object for every case with the same ending. */
export type Ruling = {
  readonly oordeel: string
  readonly gewicht: string | null
  /** The norm that decides. */
  readonly norm: string
  /** Its sources, without those of a regime that does not apply. */
  readonly bronnen: readonly string[]
  readonly plichten: readonly string[]
}

type Ending = {
  readonly winner: number
  readonly duties: readonly number[]
  /** The sources of the norm that decides, without those hidden so far. */
  readonly bronnen: readonly string[]
}

const NO_RULING: Ruling = Object.freeze({ oordeel: '', gewicht: null, norm: '', bronnen: [], plichten: [] })

/** A diagram in `diagrams` (a fork of the slice's store) whose leaves are numbers in `rulings`; 0 is impossible. */
export function rulingsOf(
  slice: Slice,
  diagrams: Diagrams,
): { readonly root: Ref; readonly rulings: readonly Ruling[] } {
  const { set, coding } = slice
  const keyOf = (value: Ending): string => `${value.winner}|${value.duties.join()}|${value.bronnen.join()}`
  const endings = createRegistry<Ending>(keyOf, { winner: 0, duties: [], bronnen: [] })
  const told = diagrams.map(slice.explained, (number) => {
    if (number === IMPOSSIBLE) return number
    const { winner, duties } = slice.explanations.get(number)
    return endings.intern({ winner, duties, bronnen: normOf(slice, winner)?.vindplaats ?? [] })
  })
  const root = set.bronfilters.reduce((ref, filter) => {
    const where = toDiagram(diagrams, coding, set.woorden.groepen, { [filter.feit]: filter.waarde })
    return diagrams.combine(where, ref, (hit, number) => {
      if (hit === 0 || number === IMPOSSIBLE) return number
      const ending = endings.get(number)
      return endings.intern({ ...ending, bronnen: withoutHidden(ending.bronnen, filter) })
    })
  }, told)
  const rulings = Array.from({ length: endings.size() }, (_, number) =>
    number === IMPOSSIBLE ? NO_RULING : rulingOf(slice, endings.get(number)),
  )
  return { root, rulings }
}

function normOf(slice: Slice, winner: number): NormData | undefined {
  return slice.norms[slice.winners.get(winner).norm]
}

function rulingOf(slice: Slice, { winner, duties, bronnen }: Ending): Ruling {
  const { oordeel, gewicht } = slice.winners.get(winner)
  const brought = new Set(duties.map((index) => slice.set.plichten[index]?.plicht))
  return Object.freeze({
    oordeel,
    gewicht,
    norm: normOf(slice, winner)?.id ?? '',
    bronnen: Object.freeze([...bronnen]),
    plichten: Object.freeze(slice.set.woorden.plichten.filter((duty) => brought.has(duty))),
  })
}
