// All subsets of a size, one by one, in the order of the list.

/** Yields every subset of `items` with `size` members. */
export function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (const [offset, item] of items.slice(from, items.length - size + 1).entries()) {
    for (const rest of subsets(items, size - 1, from + offset + 1)) yield [item, ...rest]
  }
}
