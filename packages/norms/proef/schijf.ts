// De geldende normen, gebouwd voor de dag waarop deze proeven staan.
import { compile, isProblem, type NormSet, type Slice } from '@deelwijs/engine'
import { NORMENSET } from '../src/index.ts'

export const PEILDATUM = '2026-11-23'

/** Builds a norm set. A problem stops the test that needs it: the set under test must build. */
export function builtSlice(set: NormSet = NORMENSET, peildatum: string = PEILDATUM): Slice {
  const slice = compile(set, peildatum)
  if (isProblem(slice)) throw new Error(`${slice.code} ${slice.veld}: ${slice.melding}`)
  return slice
}
