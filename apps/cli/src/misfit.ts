// What does not fit in a file with norms: the place, and one Dutch sentence on what is wrong there.
import { quote } from './refusal.ts'

export type Misfit = { readonly place: string; readonly why: string }

/** The first that does not fit, or null. */
export function firstMisfit(misfits: readonly (Misfit | null)[]): Misfit | null {
  return misfits.find((misfit) => misfit !== null) ?? null
}

/** Names that are not among the known ones. */
export function unknownIn(known: readonly string[], names: readonly string[], place: string): Misfit | null {
  const stray = names.find((name) => !known.includes(name))
  return stray === undefined ? null : { place, why: `De naam "${quote(stray)}" is hier onbekend.` }
}

/** A list without names, or with a name that stands in it twice. */
export function notOneOfEach(names: readonly string[], place: string): Misfit | null {
  if (names.length === 0) return { place, why: 'Deze lijst is leeg.' }
  return doubleIn(names, place)
}

/** A name that stands in a list twice. */
export function doubleIn(names: readonly string[], place: string): Misfit | null {
  const double = names.find((name, index) => names.indexOf(name) !== index)
  return double === undefined ? null : { place, why: `De naam "${quote(double)}" staat er twee keer.` }
}

/** A name that should be in a list and is not. */
export function absentFrom(names: readonly string[], needed: readonly string[], place: string): Misfit | null {
  const absent = needed.find((name) => !names.includes(name))
  return absent === undefined ? null : { place, why: `De naam "${quote(absent)}" ontbreekt hier.` }
}
