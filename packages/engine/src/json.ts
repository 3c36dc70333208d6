// Questions about anything parsed from JSON: is it an object, and does it say the same.

export type Json = { readonly [key: string]: unknown }

/** True for a plain object from JSON. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * True when `given`, parsed from a file, says exactly what we say: nothing more, nothing less, in any order of keys. Walks
 * along what we say, so that a file of any depth costs no more than that.
 */
export function sameJson(ours: unknown, given: unknown): boolean {
  if (Array.isArray(ours)) {
    return (
      Array.isArray(given) && given.length === ours.length && ours.every((item, index) => sameJson(item, given[index]))
    )
  }
  if (!isObject(ours)) return ours === given
  const names = Object.keys(ours).filter((name) => ours[name] !== undefined)
  return (
    isObject(given) &&
    Object.keys(given).length === names.length &&
    names.every((name) => Object.hasOwn(given, name) && sameJson(ours[name], given[name]))
  )
}
