// Finds dates of birth: by a word such as "geboren", by their place behind a name, and by their age.
import type { Dated } from './datums.ts'
import { dateAt } from './datums.ts'
import type { Page } from './pagina.ts'
import { gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { BIRTH_WORDS, EVENT_WORDS } from './woorden/labels.ts'
import { RELATION_WORDS } from './woorden/relaties.ts'

const LABEL_BACK = 7
const LABEL_AHEAD = 3
const YOUNGEST = 2021
const OLDEST = 1925

const isBirthWord = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  return BIRTH_WORDS.has(word)
}

const reaches = (page: Page, at: number): boolean => {
  if (onOneLine(page, at, at + 1)) return true
  const line = page.lines.of[at] ?? 0
  return (page.lines.first[line + 1] ?? 0) - (page.lines.first[line] ?? 0) <= 3
}

/** A word of birth before the date, with no other date between. */
const labelledBefore = (page: Page, date: Dated): boolean => {
  for (let at = date.first - 1; at >= date.first - LABEL_BACK && at >= 0; at -= 1) {
    if (!reaches(page, at)) return false
    if (isBirthWord(page, at)) return true
    if (wordAt(page, at).length === 4 && /^(?:19|20)\d\d$/.test(wordAt(page, at))) return false
  }
  return false
}

const labelledAfter = (page: Page, date: Dated): boolean => {
  for (let at = date.last; at < date.last + LABEL_AHEAD; at += 1) {
    if (!onOneLine(page, date.first, at)) return false
    if (isBirthWord(page, at)) return !gapBefore(page, at).includes('.')
  }
  return false
}

const BIRTH_SIGNS = ['*', '°', '†']

/** "Bram (9 sept. 2014)", "Noor, 12-3-2013", "Finn is van 17 dec 2016". */
const behindName = (page: Page, date: Dated): boolean => {
  const before = date.first - 1
  if (before < 0 || !onOneLine(page, before, date.first)) return false
  const gap = gapBefore(page, date.first)
  const named = (at: number): boolean => page.shapes[at] === SHAPE.capital || RELATION_WORDS.has(wordAt(page, at))
  if (gap.trim() === '(' && date.short && date.last - date.first === 3) return true
  if (/[(,;/|–-]/.test(gap) && (named(before) || /^\d{8,9}$/.test(wordAt(page, before)))) return true
  return wordAt(page, before) === 'van' && ['is', 'was'].includes(wordAt(page, before - 1))
}

const isEvent = (page: Page, date: Dated): boolean => {
  for (let at = date.first - 1; at >= date.first - 3 && at >= 0; at -= 1) {
    if (!onOneLine(page, at, date.first)) return false
    const word = wordAt(page, at)
    if (EVENT_WORDS.has(word)) return true
  }
  return false
}

const sureness = (page: Page, date: Dated): number => {
  const gap = gapBefore(page, date.first).trim()
  if (labelledBefore(page, date)) return 0.97
  if (labelledAfter(page, date)) return 0.9
  if (
    BIRTH_SIGNS.includes(gap.slice(-1)) &&
    date.year > 0 &&
    date.year <= YOUNGEST + 2 &&
    gap.length <= 2 &&
    gapBefore(page, date.first).endsWith(gap)
  )
    return 0.8
  if (date.year === 0 || date.year < OLDEST || date.spaced) return 0
  const old = date.year <= YOUNGEST
  if (old && behindName(page, date)) return 0.8
  if (old && date.short && gap.trim().endsWith('(')) return 0.5
  return old && !date.short && !isEvent(page, date) ? 0.5 : 0
}

/** "geboren in 2012", "geboren in mei 2013". */
const yearOfBirth = (page: Page, at: number): Leak | undefined => {
  if (!/^(?:19|20)\d\d$/.test(wordAt(page, at))) return undefined
  for (let back = at - 1; back >= at - 3 && onOneLine(page, back, at); back -= 1) {
    if (isBirthWord(page, back)) return leakOn(page, [back + 1, at + 1], ['geboortedatum', 0.7, 'lek/geboortejaar'])
  }
  return undefined
}

/** Finds dates of birth. In: a page. Out: findings. Fails never; linear. */
export const findBirthDates = (page: Page): readonly Leak[] => {
  const found: Leak[] = []
  for (let at = 0; at < page.reading.tokens.count; at += 1) {
    if (page.shapes[at] !== SHAPE.digits) continue
    const date = dateAt(page, at)
    if (date === undefined) {
      const born = yearOfBirth(page, at)
      if (born !== undefined) found.push(born)
      continue
    }
    const sure = sureness(page, date)
    if (sure > 0) found.push(leakOn(page, [date.first, date.last], ['geboortedatum', sure, 'lek/geboortedatum']))
    at = date.last - 1
  }
  return found
}
