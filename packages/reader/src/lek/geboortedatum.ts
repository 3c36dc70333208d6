// Finds dates of birth: by a word such as "geboren", by their place behind a name, and by their age.
import type { Dated } from './datums.ts'
import { dateAt } from './datums.ts'
import { findLooseBirths } from './geboorte-los.ts'
import type { Page } from './pagina.ts'
import { anyWord, gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { SEX_SIGNS, YOUNG } from './woorden/geboorte.ts'
import { BIRTH_WORDS, EVENT_WORDS } from './woorden/labels.ts'
import { RELATION_WORDS } from './woorden/relaties.ts'
import { FIRST_NAMES } from './woorden/voornamen.ts'

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

/** "*4-9-2010". */
const behindSign = (page: Page, date: Dated): boolean => {
  const gap = gapBefore(page, date.first)
  const sign = gap.trim()
  return (
    BIRTH_SIGNS.includes(sign.slice(-1)) &&
    date.year > 0 &&
    date.year <= YOUNGEST + 2 &&
    sign.length <= 2 &&
    gap.endsWith(sign)
  )
}

/** How sure a date without a word of birth is one: by its age and its place. */
const sureByAge = (page: Page, date: Dated): number => {
  if (date.year < OLDEST || date.year > YOUNGEST || date.spaced) return 0
  if (behindName(page, date)) return 0.8
  if (date.short) return gapBefore(page, date.first).trim().endsWith('(') ? 0.5 : 0
  return isEvent(page, date) ? 0 : 0.5
}

const sureness = (page: Page, date: Dated): number => {
  if (labelledBefore(page, date)) return 0.97
  if (labelledAfter(page, date)) return 0.9
  if (behindSign(page, date)) return 0.8
  if (besideYoung(page, date)) return 0.7
  return turnsOlder(page, date) ? 0.6 : sureByAge(page, date)
}

/** "j. 14-02-11", "22-08-14, m", "Lisa 05.06.12": a sex, someone young or a first name beside a date of a young person. */
const besideYoung = (page: Page, date: Dated): boolean => {
  if (date.year < YOUNG_FROM || date.year > YOUNG_TO || date.spaced) return false
  const before = date.first - 1
  const named = page.shapes[before] !== SHAPE.lower && FIRST_NAMES.has(wordAt(page, before))
  const tight = onOneLine(page, before, date.first) && gapBefore(page, date.first).length <= 3
  if (tight && (SEX_SIGNS.has(wordAt(page, before)) || YOUNG.has(wordAt(page, before)) || named)) return true
  if (tight && /^(?:van|uit)$/.test(wordAt(page, before)) && YOUNG.has(wordAt(page, before - 1))) return true
  return (
    onOneLine(page, date.first, date.last) && SEX_SIGNS.has(wordAt(page, date.last)) && wordAt(page, date.last) !== 'd'
  )
}

const YOUNG_FROM = 1998
const YOUNG_TO = 2024
const AGE_WITHIN = 8
const TURNING = new Set('wordt werd bereikt bereikte viert vierde verjaart'.split(' '))
const AGES = new Set('jarig leeftijd achttien zestien meerderjarig achttienjarige volwassen'.split(' '))

const OTHER_AGE = /^(?:verleng|duur|toegewezen|toewijzing)/

/** "18 jaar", "jarig", "de leeftijd van". */
const isAge = (page: Page, at: number): boolean =>
  AGES.has(wordAt(page, at)) || (wordAt(page, at) === 'jaar' && /^(?:[4-9]|1\d|2[0-3])$/.test(wordAt(page, at - 1)))

/** "wordt op 17 oktober 18 jaar", "op 23-05-2026 bereikt hij de leeftijd van 18". */
const turnsOlder = (page: Page, date: Dated): boolean => {
  const sentence = page.reading.sentences[page.reading.sentenceOf[date.first] ?? 0]
  if (sentence === undefined) return false
  const first = Math.max(sentence.first, date.first - AGE_WITHIN)
  const last = Math.min(sentence.last, date.last + AGE_WITHIN)
  return (
    anyWord(page, first, last, (word) => TURNING.has(word)) &&
    anyWord(page, first, last, (_, at) => isAge(page, at)) &&
    !anyWord(page, first, last, (word) => OTHER_AGE.test(word))
  )
}

/** Finds dates of birth. In: a page. Out: findings. Fails never; linear. */
export const findBirthDates = (page: Page): readonly Leak[] => {
  const found: Leak[] = []
  for (let at = 0; at < page.reading.tokens.count; at += 1) {
    if (page.shapes[at] !== SHAPE.digits) continue
    const date = dateAt(page, at)
    if (date === undefined) continue
    const sure = sureness(page, date)
    if (sure > 0) found.push(leakOn(page, [date.first, date.last], ['geboortedatum', sure, 'lek/geboortedatum']))
    at = date.last - 1
  }
  const places = found.toSorted((left, right) => left.van - right.van)
  return [...found, ...findLooseBirths(page, (leak) => overlapsOne(places, leak))]
}

/** Whether a leak overlaps one of these, which stand in order and apart. */
const overlapsOne = (places: readonly Leak[], leak: Leak): boolean => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.tot ?? 0) <= leak.van) low = middle + 1
    else high = middle
  }
  const next = places[low]
  return next !== undefined && next.van < leak.tot
}
