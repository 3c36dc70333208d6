// The periods of a norm set: between two days on which a norm starts or ends, every day has the same norms.
import { compile, isValidOn } from './compile.ts'
import type { NormSet } from './grammar.ts'
import { isProblem, type Problem } from './problem.ts'
import type { Slice } from './slice.ts'

/** Gives the norms as they hold on a date (`jjjj-mm-dd`); a problem when they cannot be compiled for that date. */
export type SliceOn = (date: string) => Slice | Problem

/** The days (`jjjj-mm-dd`) on which other norms start to hold than the day before, in order. */
export function boundariesOf(set: NormSet): readonly string[] {
  const days = set.normen.flatMap((norm) =>
    norm.geldigTot === null ? [norm.geldigVanaf] : [norm.geldigVanaf, dayAfter(norm.geldigTot)],
  )
  return [...new Set(days)].sort()
}

/**
 * Opens a norm set by date. Each period is compiled once, when first asked for; dates in one period share what was
 * compiled and each slice carries its own `peildatum`. What fails is what `compile` refuses, such as a date outside the
 * span of the set.
 */
export function openSlices(set: NormSet): SliceOn {
  const starts = boundariesOf(set)
  const compiled = new Map<string, Slice>()
  return (date) => {
    const period = starts.findLast((start) => start <= date) ?? ''
    const known = compiled.get(period)
    if (known !== undefined && isValidOn(set, date))
      return known.peildatum === date ? known : { ...known, peildatum: date }
    const slice = compile(set, date)
    if (!isProblem(slice)) compiled.set(period, slice)
    return slice
  }
}

function dayAfter(date: string): string {
  const moment = new Date(`${date}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 1)
  return moment.toISOString().slice(0, 10)
}
