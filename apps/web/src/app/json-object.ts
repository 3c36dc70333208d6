// The first question about a file from outside: is it an object.

export type Json = { readonly [key: string]: unknown }

/** True for a plain object from JSON. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
