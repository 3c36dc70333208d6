// Everything a verdict says in a complete case, made once per ending and shared by all cases that end there.
import type { Diagrams, Ref } from './diagram.ts'
import { createRegistry } from './registry.ts'
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

type Ending = { readonly winner: number; readonly duties: readonly number[]; readonly filters: readonly number[] }

const NO_RULING: Ruling = Object.freeze({ oordeel: '', gewicht: null, norm: '', bronnen: [], plichten: [] })

/** A diagram in `diagrams` (a fork of the slice's store) whose leaves are numbers in `rulings`; 0 is impossible. */
export function rulingsOf(
  slice: Slice,
  diagrams: Diagrams,
): { readonly root: Ref; readonly rulings: readonly Ruling[] } {
  const endings = createRegistry<Ending>((value) => `${value.winner}|${value.duties.join()}|${value.filters.join()}`, {
    winner: 0,
    duties: [],
    filters: [],
  })
  const told = diagrams.map(slice.explained, (number) => {
    const { winner, duties } = slice.explanations.get(number)
    return number === IMPOSSIBLE ? number : endings.intern({ winner, duties, filters: [] })
  })
  const root = slice.set.bronfilters.reduce((ref, filter, index) => {
    const variable = slice.coding.variable.get(filter.feit) ?? -1
    const where = diagrams.test(variable, [slice.coding.values[variable]?.get(filter.waarde) ?? -1])
    return diagrams.combine(where, ref, (hit, number) => {
      const ending = endings.get(number)
      const touched = hit === 1 && citedBy(slice, ending.winner).some((source) => filter.zonder.includes(source))
      return touched ? endings.intern({ ...ending, filters: [...ending.filters, index] }) : number
    })
  }, told)
  const rulings = Array.from({ length: endings.size() }, (_, number) =>
    number === IMPOSSIBLE ? NO_RULING : rulingOf(slice, endings.get(number)),
  )
  return { root, rulings }
}

function citedBy(slice: Slice, winner: number): readonly string[] {
  return slice.norms[slice.winners.get(winner).norm]?.vindplaats ?? []
}

function rulingOf(slice: Slice, { winner, duties, filters }: Ending): Ruling {
  const { oordeel, gewicht, norm } = slice.winners.get(winner)
  const left = new Set(filters.flatMap((index) => slice.set.bronfilters[index]?.zonder ?? []))
  const brought = new Set(duties.map((index) => slice.set.plichten[index]?.plicht))
  return Object.freeze({
    oordeel,
    gewicht,
    norm: slice.norms[norm]?.id ?? '',
    bronnen: Object.freeze(citedBy(slice, winner).filter((source) => !left.has(source))),
    plichten: Object.freeze(slice.set.woorden.plichten.filter((duty) => brought.has(duty))),
  })
}
