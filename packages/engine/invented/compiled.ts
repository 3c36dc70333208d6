// Compiles an invented set or stops the test that needs it.
import { compile, isProblem, type NormSet, type Slice } from '../src/index.ts'
import { INVENTED } from './norms.ts'

export const DATE = '2026-01-01'

/** The compiled set. A problem is a broken fixture, hence thrown. */
export function compiled(set: NormSet = INVENTED, date: string = DATE): Slice {
  const slice = compile(set, date)
  if (isProblem(slice)) throw new Error(`${slice.code} ${slice.veld}: ${slice.melding}`)
  return slice
}
