// The desk where requests come in: parsed JSON in, an answer or a problem out.
import {
  type Answer,
  isProblem,
  judge,
  type NormSet,
  openSlices,
  type Problem,
  parseDate,
  parseRequest,
  type SliceOn,
} from '@deelwijs/engine'

export type Desk = {
  readonly set: NormSet
  /** The norms as they hold on a date (`jjjj-mm-dd`); fails outside the span of the set. */
  readonly sliceOn: SliceOn
  /** Judges a request that was read as JSON. Without `peildatum` the date of today counts. */
  readonly answer: (input: unknown, today: string) => Answer | Problem
}

/** Opens a desk for one norm set; each period of it is compiled once. */
export function openDesk(set: NormSet): Desk {
  const sliceOn = openSlices(set)
  const answer = (input: unknown, today: string): Answer | Problem => {
    const date = readPeildatum(input, today)
    if (isProblem(date)) return date
    const slice = sliceOn(date)
    if (isProblem(slice)) return slice
    const request = parseRequest(slice, input)
    return isProblem(request) ? request : judge(slice, request)
  }
  return { set, sliceOn, answer }
}

/** The date in a request, or today. */
function readPeildatum(input: unknown, today: string): string | Problem {
  return typeof input === 'object' && input !== null && 'peildatum' in input ? parseDate(input.peildatum) : today
}
