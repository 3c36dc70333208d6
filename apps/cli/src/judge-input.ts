// The answer to one request that was read as JSON, on the norms of its own date.
import {
  type Answer,
  isProblem,
  judge,
  type Problem,
  parseDate,
  parseRequest,
  type Slice,
  type SliceOn,
} from '@deelwijs/engine'

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
