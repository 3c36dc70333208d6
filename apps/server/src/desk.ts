// The desk where requests come in: parsed JSON in, an answer or a problem out. Compiles each period of the norms once.
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

export type Desk = {
  readonly set: NormSet
  /** The norms as they hold on a date (`jjjj-mm-dd`); fails outside the span of the set. */
  readonly sliceOn: (date: string) => Slice | Problem
  /** Judges a request that was read as JSON. Without `peildatum` the date of today counts. */
  readonly answer: (input: unknown, today: string) => Answer | Problem
}

/** Opens a desk for one norm set. Slices are compiled once per period in which no norm starts or ends. */
export function openDesk(set: NormSet): Desk {
  const starts = boundaries(set)
  const compiled = new Map<string, Slice>()
  const sliceOn = (date: string): Slice | Problem => {
    const period = starts.findLast((start) => start <= date)
    const known = period === undefined ? undefined : compiled.get(period)
    if (known !== undefined && isWithin(set, date)) return { ...known, peildatum: date }
    const slice = compile(set, date)
    if (!isProblem(slice) && period !== undefined) compiled.set(period, slice)
    return slice
  }
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

/** The days on which the set of valid norms changes, in order. */
function boundaries(set: NormSet): readonly string[] {
  const days = set.normen.flatMap((norm) =>
    norm.geldigTot === null ? [norm.geldigVanaf] : [norm.geldigVanaf, dayAfter(norm.geldigTot)],
  )
  return [...new Set(days)].sort()
}

function dayAfter(date: string): string {
  const moment = new Date(`${date}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 1)
  return moment.toISOString().slice(0, 10)
}

function isWithin(set: NormSet, date: string): boolean {
  return set.geldigVanaf <= date && (set.geldigTot === null || date <= set.geldigTot)
}

/** The date in a request, or today. */
function readPeildatum(input: unknown, today: string): string | Problem {
  return typeof input === 'object' && input !== null && 'peildatum' in input ? parseDate(input.peildatum) : today
}
