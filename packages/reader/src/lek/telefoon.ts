// Finds telephone numbers, Dutch and foreign, and leaves numbers of invoices, cases and bank accounts alone.

import { isOwnContact } from './eigen-contact.ts'
import type { NumberRun } from './getallen.ts'
import { labelBefore } from './labels.ts'
import type { Page } from './pagina.ts'
import { gapBefore, leakOn, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'

const COUNTRY_CODES =
  '1 20 211 212 213 216 218 220 221 223 224 225 226 227 228 229 233 234 237 238 240 243 244 250 251 252 254 255 256 257 258 260 263 27 291 297 30 31 32 33 34 351 352 353 354 355 356 357 358 359 36 370 371 372 373 374 375 376 380 381 382 383 385 386 387 389 39 40 41 420 421 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 599 60 61 62 63 64 65 66 7 81 82 84 86 880 886 90 91 92 93 94 95 961 962 963 964 965 966 967 968 970 971 972 973 974 976 977 98 992 993 994 995 996 998'.split(
    ' ',
  )

const SERVICE = ['0800', '0900', '0906', '0909', '0970']
const DUTCH_LENGTH = 10

/** How many words from group `start` on make a number, or 0. `allowed` says which lengths are right. */
const groupsFor = (run: NumberRun, start: number, allowed: (digits: string) => boolean, most: number): number => {
  let digits = ''
  let best = 0
  for (let at = start; at < run.groups.length && digits.length < most; at += 1) {
    const group = run.groups[at] ?? ''
    digits += group
    if (digits.length <= most && allowed(digits)) best = at - start + 1
  }
  return best
}

const isInternational = (digits: string): boolean =>
  digits.length >= 9 &&
  digits.length <= 15 &&
  COUNTRY_CODES.some((code) => digits.startsWith(code)) &&
  (!digits.startsWith('31') || rightDutch(digits))

/** +31 with nine digits after it, with or without the zero between brackets. */
const rightDutch = (digits: string): boolean =>
  digits.length === 11 ? digits.charAt(2) !== '0' : digits.length === 12 && digits.charAt(2) === '0'

const isDutch = (digits: string): boolean =>
  digits.length === DUTCH_LENGTH &&
  digits.startsWith('0') &&
  digits.charAt(1) !== '0' &&
  !SERVICE.includes(digits.slice(0, 4))

const isDialled = (digits: string): boolean => digits.startsWith('00') && isInternational(digits.slice(2))

/** A number behind a word such as "tel.": any length that a telephone can have. */
const isLabelled = (digits: string): boolean =>
  digits.length >= 6 && digits.length <= 12 && !SERVICE.includes(digits.slice(0, 4))

const looksLikeDate = (run: NumberRun): boolean => {
  const [day = '', month = '', year = ''] = run.groups
  return run.groups.length === 3 && day.length <= 2 && month.length <= 2 && (year.length === 4 || year.length === 2)
}

/** "NL91 ABNA 0417 1643 00": the digits of a bank account. */
const inBankAccount = (page: Page, at: number): boolean =>
  /^[a-z]{4}$/.test(wordAt(page, at - 1)) &&
  /^[a-z]{2}\d{2}$/.test(wordAt(page, at - 2)) &&
  gapBefore(page, at - 1).length <= 1

const NONE = { size: 0, sure: 0 } as const

type Sized = { readonly size: number; readonly sure: number }

/** A number behind a word such as "tel.", of any shape. */
const labelledSize = (page: Page, run: NumberRun, start: number): Sized => {
  if (start > 0 || looksLikeDate(run)) return NONE
  const label = labelBefore(page, run.first)
  if (label?.kind !== 'telefoon') return NONE
  return { size: groupsFor(run, start, isLabelled, 12), sure: label.far <= 2 ? 0.8 : 0.5 }
}

/** How many words from group `start` on are a telephone number, and how sure that is. */
const sizeAt = (page: Page, run: NumberRun, start: number): Sized => {
  const abroad = run.plus && start === 0 ? groupsFor(run, start, isInternational, 16) : 0
  if (abroad > 0) return { size: abroad, sure: 0.95 }
  const zero = run.groups[start]?.startsWith('0') === true
  const size = zero ? Math.max(groupsFor(run, start, isDutch, DUTCH_LENGTH), groupsFor(run, start, isDialled, 17)) : 0
  if (size === 0) return labelledSize(page, run, start)
  const label = labelBefore(page, run.first + start)
  if (label?.kind === 'ander' && label.far <= 3) return NONE
  return { size, sure: label?.kind === 'telefoon' ? 0.98 : 0.9 }
}

/** Finds telephone numbers. In: a page and its numbers. Out: findings, and the words they take. Fails never. */
export const findPhones = (page: Page, runs: readonly NumberRun[]): readonly Leak[] => {
  const found: Leak[] = []
  for (const run of runs) {
    if (inBankAccount(page, run.first)) continue
    for (let start = 0; start < run.groups.length; start += 1) {
      const { size, sure } = sizeAt(page, run, start)
      if (size === 0) continue
      const first = run.first + start
      if (!isOwnContact(page, first))
        found.push(leakOn(page, [first, first + size], ['telefoon', sure, 'lek/telefoon']))
      start += size - 1
    }
  }
  return found
}
