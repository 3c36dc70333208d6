// The first question about anything parsed from JSON: is it an object.

export type Json = { readonly [key: string]: unknown }

/** True for a plain object from JSON. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
