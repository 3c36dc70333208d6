// Checks the shape of parsed JSON and names the first place where it differs.

/** The path of the first value that does not fit, or null when all fits. */
export type Shape = (value: unknown, path: string) => string | null

type Fields = { readonly [name: string]: Shape }

/** A text. */
export const text: Shape = (value, path) => (typeof value === 'string' ? null : path)

/** A text or null. */
export const textOrNull: Shape = (value, path) => (value === null ? null : text(value, path))

/** A list of which each item has a shape. */
export function listOf(item: Shape): Shape {
  return (value, path) =>
    Array.isArray(value) ? firstOf(value.map((one, index) => item(one, `${path}.${index}`))) : path
}

/** An object with any names, of which each value has a shape. */
export function mapOf(item: Shape): Shape {
  return (value, path) =>
    isObject(value) ? firstOf(Object.entries(value).map(([name, one]) => item(one, `${path}.${name}`))) : path
}

/** An object with all of `required`, any of `optional`, and nothing else. */
export function objectOf(required: Fields, optional: Fields = {}): Shape {
  const known = { ...required, ...optional }
  return (value, path) => {
    const stray = isObject(value) ? Object.keys(value).find((name) => !Object.hasOwn(known, name)) : undefined
    return stray === undefined ? withAtLeast(required, optional)(value, path) : `${path}.${stray}`
  }
}

/** An object with all of `required`, any of `optional`, and whatever else. */
export function withAtLeast(required: Fields, optional: Fields = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return path
    const absent = Object.keys(required).find((name) => !Object.hasOwn(value, name))
    if (absent !== undefined) return `${path}.${absent}`
    const fields = Object.entries({ ...required, ...optional }).filter(([name]) => Object.hasOwn(value, name))
    return firstOf(fields.map(([name, shape]) => shape(value[name], `${path}.${name}`)))
  }
}

/** One of several shapes; when none fits, the place is the value itself. */
export function oneOf(...shapes: readonly Shape[]): Shape {
  return (value, path) => (shapes.some((shape) => shape(value, path) === null) ? null : path)
}

function firstOf(paths: readonly (string | null)[]): string | null {
  return paths.find((path) => path !== null) ?? null
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
