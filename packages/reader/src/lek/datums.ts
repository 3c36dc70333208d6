// Reads a date that starts at a word, in the ways people write one: 12-3-2013, 12 mrt. '13, 2013-03-12, 12e maart.
import { digitsOf } from './labels.ts'
import type { Page } from './pagina.ts'
import { gapBefore, wordAt } from './pagina.ts'
import { MONTHS } from './woorden/labels.ts'

/** A date in words `first` up to `last` (exclusive). `year` is 0 when none is written; `spaced` when only spaces part its numbers, `short` when the year has two digits. */
export type Dated = {
  readonly first: number
  readonly last: number
  readonly year: number
  readonly spaced: boolean
  readonly short: boolean
}

const GAP_MOST = 3
const near = (gap: string): boolean => gap.length <= GAP_MOST && [...gap].every((sign) => " -./'".includes(sign))

const DAY = /^(\d{1,2})(?:e|de|ste)?$/

const dayOf = (word: string): number => {
  const day = Number(DAY.exec(word)?.[1] ?? 0)
  return day <= 31 ? day : 0
}

const yearOf = (word: string): number => {
  const digits = digitsOf(word)
  if (digits.length === 4) return /^(?:19|20)/.test(digits) ? Number(digits) : 0
  if (digits.length !== 2) return 0
  const short = Number(digits)
  return short > 40 ? 1900 + short : 2000 + short
}

const monthOf = (word: string): number => {
  const named = MONTHS.get(word)
  if (named !== undefined) return named
  const digits = digitsOf(word)
  const month = digits.length <= 2 ? Number(digits) : 0
  return month <= 12 ? month : 0
}

const compact = (page: Page, at: number): Dated | undefined => {
  const word = wordAt(page, at)
  if (word.length !== 8 || digitsOf(word) === '') return undefined
  const forward = [Number(word.slice(0, 4)), Number(word.slice(4, 6)), Number(word.slice(6))] as const
  const backward = [Number(word.slice(4)), Number(word.slice(2, 4)), Number(word.slice(0, 2))] as const
  const right = [forward, backward].find(
    ([year, month, day]) => year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31,
  )
  return right === undefined ? undefined : { first: at, last: at + 1, year: right[0], spaced: true, short: false }
}

/** "2013-03-12". */
const yearFirst = (page: Page, at: number): Dated | undefined => {
  if (wordAt(page, at).length !== 4 || !near(gapBefore(page, at + 1)) || !near(gapBefore(page, at + 2)))
    return undefined
  const year = yearOf(wordAt(page, at))
  const right = year > 0 && monthOf(wordAt(page, at + 1)) > 0 && dayOf(wordAt(page, at + 2)) > 0
  return right ? { first: at, last: at + 3, year, spaced: gapBefore(page, at + 1) === ' ', short: false } : undefined
}

/** The date that starts at word `at`, or nothing. A day with a month by name may lack its year. */
export const dateAt = (page: Page, at: number): Dated | undefined => {
  const word = wordAt(page, at)
  const code = word.charCodeAt(0)
  if (!(code >= 0x30 && code <= 0x39)) return undefined
  if (word.length === 8) return compact(page, at)
  if (word.length === 4) return yearFirst(page, at)
  const gap = gapBefore(page, at + 1)
  if (dayOf(word) === 0 || !near(gap)) return undefined
  const monthWord = wordAt(page, at + 1)
  if (monthOf(monthWord) === 0) return undefined
  const named = MONTHS.has(monthWord)
  const yearGap = gapBefore(page, at + 2)
  const year = near(yearGap) ? yearOf(wordAt(page, at + 2)) : 0
  if (year === 0) return named ? { first: at, last: at + 2, year: 0, spaced: false, short: true } : undefined
  return { first: at, last: at + 3, year, spaced: !named && gap === ' ', short: wordAt(page, at + 2).length < 4 }
}
