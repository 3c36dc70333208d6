// Tells in one search whether a place in a text overlaps any of many places, however many there are.

type Span = { readonly van: number; readonly tot: number }

/**
 * Makes a question of a list of places: does this place overlap one of them? In: places in UTF-16 units, in any order. Out: the
 * question, answered in the logarithm of the number of places. Fails never.
 */
export const overlapsAny = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = spans.toSorted((left, right) => left.van - right.van)
  const furthest: number[] = []
  for (const { tot } of sorted) furthest.push(Math.max(tot, furthest.at(-1) ?? 0))
  const before = (edge: number): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.van ?? edge) < edge) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ van, tot }) => (furthest[before(tot) - 1] ?? -1) > van
}
