// The norms as they hold on a date, compiled when first asked for, and the answer to one request on them.
import {
  type Answer,
  compile,
  isProblem,
  judge,
  type NormSet,
  type Problem,
  parseDate,
  parseRequest,
  type Slice,
} from '@deelwijs/engine'

export type SliceOn = (date: string) => Slice | Problem

/** Requests for more dates than this in one run are rare: then the slices are compiled anew. */
const MOST_KEPT = 8

/** Gives slices of one norm set by date (`jjjj-mm-dd`); fails outside the span of the set. */
export function slicesOf(set: NormSet): SliceOn {
  const kept = new Map<string, Slice>()
  return (date) => {
    const known = kept.get(date)
    if (known !== undefined) return known
    const slice = compile(set, date)
    if (isProblem(slice)) return slice
    if (kept.size === MOST_KEPT) kept.clear()
    kept.set(date, slice)
    return slice
  }
}

/** A judged request with the slice it was put to, so that it can be explained too. */
export type Judged = { readonly answer: Answer; readonly slice: Slice }

/** Judges a request that was read as JSON. Without `peildatum` the date of today counts. */
export function judgeInput(sliceOn: SliceOn, input: unknown, today: string): Judged | Problem {
  const given = typeof input === 'object' && input !== null && 'peildatum' in input
  const date = given ? parseDate(input.peildatum) : today
  if (isProblem(date)) return date
  const slice = sliceOn(date)
  if (isProblem(slice)) return slice
  const request = parseRequest(slice, input)
  return isProblem(request) ? request : { answer: judge(slice, request), slice }
}
