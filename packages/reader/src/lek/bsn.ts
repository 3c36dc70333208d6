// Finds citizen service numbers (BSN): by the eleven-test, however they are written, and by their label when the test fails.
import { doorstaatElfproef } from '@deelwijs/words'
import type { NumberRun } from './getallen.ts'
import { labelBefore } from './labels.ts'
import type { Page } from './pagina.ts'
import { leakOn } from './pagina.ts'
import type { Leak } from './soorten.ts'

const LENGTH = 9
const OLD_LENGTH = 8

/** Eight digits that read as a day: 20260401 or 01042026. */
const isDay = (digits: string): boolean => {
  const asYear = (year: number, month: number, day: number): boolean =>
    year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  const number = (from: number, to: number): number => Number(digits.slice(from, to))
  return asYear(number(0, 4), number(4, 6), number(6, 8)) || asYear(number(4, 8), number(2, 4), number(0, 2))
}

type Window = { readonly start: number; readonly size: number; readonly digits: string }

/** Every row of groups in a run with eight or nine digits in total. */
const windowsOf = (run: NumberRun): readonly Window[] => {
  const windows: Window[] = []
  for (let start = 0; start < run.groups.length; start += 1) {
    let digits = ''
    for (let at = start; at < run.groups.length && digits.length < LENGTH; at += 1) {
      digits += run.groups[at] ?? ''
      if (digits.length === LENGTH || digits.length === OLD_LENGTH)
        windows.push({ start, size: at - start + 1, digits })
    }
  }
  return windows.sort((left, right) => right.digits.length - left.digits.length)
}

/** How sure without the label "BSN": only what passes the test, and eight digits only when nothing else fits. */
const unlabelledSure = ({ size, digits }: Window, labelled: boolean): number => {
  if (digits.length === LENGTH) return size === 1 ? 0.9 : 0.7
  return size === 1 && !labelled && !isDay(digits) ? 0.4 : 0
}

/** Behind the label "BSN" a number that fails the test is still told, with less certainty. */
const labelledSure = (passes: boolean, fits: boolean): number => {
  if (passes) return 0.99
  return fits ? 0.6 : 0
}

/** How sure it is that this window is a BSN; 0 is not. */
const sureness = (page: Page, run: NumberRun, window: Window): number => {
  const { start, size, digits } = window
  const passes = doorstaatElfproef(digits)
  const whole = size === run.groups.length
  if (start > 0 && !(passes && size === 1)) return 0
  const label = labelBefore(page, run.first + start)
  if (label?.kind === 'bsn') return labelledSure(passes, digits.length === LENGTH || whole)
  const other = label !== undefined && label.far <= 3 && label.kind !== 'client'
  const whatever = passes && !run.plus && (size === 1 || whole)
  return other || !whatever ? 0 : unlabelledSure(window, label !== undefined)
}

const SEVEN = 7

/** A number behind the label "BSN" with a digit too few or too many. */
const labelledOnly = (page: Page, run: NumberRun): boolean => {
  const size = run.groups.join('').length
  const label = labelBefore(page, run.first)
  return label?.kind === 'bsn' && label.far <= 4 && size >= SEVEN && size <= LENGTH + 1
}

const bsnIn = (page: Page, run: NumberRun): readonly Leak[] => {
  const found: Leak[] = []
  let until = run.first
  const sure = windowsOf(run)
    .map((window) => ({ window, sure: sureness(page, run, window) }))
    .filter((one) => one.sure > 0)
    .toSorted((left, right) => left.window.start - right.window.start)
  for (const { window, sure: how } of sure) {
    const first = run.first + window.start
    if (first < until) continue
    until = first + window.size
    found.push(
      leakOn(
        page,
        [first, until],
        ['bsn', how, doorstaatElfproef(window.digits) ? 'lek/bsn-elfproef' : 'lek/bsn-label'],
      ),
    )
  }
  if (found.length > 0 || !labelledOnly(page, run)) return found
  return [leakOn(page, [run.first, run.last], ['bsn', 0.5, 'lek/bsn-label'])]
}

/** Finds citizen service numbers. In: a page and its numbers. Out: findings. Fails never; linear. */
export const findBsn = (page: Page, runs: readonly NumberRun[]): readonly Leak[] =>
  runs.flatMap((run) => bsnIn(page, run))
