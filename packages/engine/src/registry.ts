// Gives every distinct value one small number, so that it can stand in a leaf of a diagram.

export type Registry<T> = {
  readonly intern: (value: T) => number
  readonly get: (index: number) => T
  readonly size: () => number
}

/** Makes a registry; `keyOf` must give equal keys to equal values only. `first` gets number 0. */
export function createRegistry<T>(keyOf: (value: T) => string, first: T): Registry<T> {
  const values: T[] = [first]
  const numbers = new Map<string, number>([[keyOf(first), 0]])
  return {
    intern(value) {
      const key = keyOf(value)
      const known = numbers.get(key)
      if (known !== undefined) return known
      values.push(value)
      numbers.set(key, values.length - 1)
      return values.length - 1
    },
    get: (index) => values[index] ?? first,
    size: () => values.length,
  }
}
