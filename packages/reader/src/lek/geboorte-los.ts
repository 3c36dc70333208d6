// Finds when someone was born where no full date stands: "in mei 2011", "03/2014", "is van 2009", "Noor (2011)", "180311".
import { digitsOf } from './labels.ts'
import { gapBefore, leakOn, onOneLine, type Page, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { BIRTH_FILLING, NUMBER_WORDS, SEASONS, SEX_SIGNS, YOUNG } from './woorden/geboorte.ts'
import { BIRTH_WORDS, MONTHS } from './woorden/labels.ts'
import { FIRST_NAMES } from './woorden/voornamen.ts'

const FILLING_MOST = 6
const VALUE_MOST = 9
const YEAR = /^(?:19[4-9]|20[0-3])\d$/
const CHILD_YEAR = /^20[0-2]\d$/
const SHORT = /^\d{1,2}(?:e|de|ste)?$/

/** 2 for a part that tells a time by itself (month, year, season), 1 for a number, 0 for anything else. */
const weight = (word: string): number => {
  if (YEAR.test(word) || MONTHS.has(word) || SEASONS.has(word)) return 2
  return SHORT.test(word) || NUMBER_WORDS.has(word) || digitsOf(word).length === 6 ? 1 : 0
}

const isFilling = (page: Page, at: number): boolean =>
  BIRTH_FILLING.has(wordAt(page, at)) || (page.shapes[at] === SHAPE.capital && weight(wordAt(page, at)) === 0)

const reaches = (page: Page, label: number, at: number): boolean =>
  (page.lines.of[at] ?? -1) - (page.lines.of[label] ?? 0) <= (at === label + 1 ? 1 : 0) && wordAt(page, at) !== ''

/** The row of parts that starts at `first`: its end and whether it tells a time. */
const valueFrom = (page: Page, first: number): { readonly end: number; readonly tells: boolean } => {
  let end = first
  let best = 0
  let numbers = 0
  while (end < first + VALUE_MOST && (end === first || onOneLine(page, first, end))) {
    if (numbers > 0 && wordAt(page, end) === 'van') end += 1
    const part = weight(wordAt(page, end))
    if (part === 0) break
    best = Math.max(best, part)
    numbers += 1
    end += 1
  }
  return { end, tells: best === 2 || numbers >= 3 || digitsOf(wordAt(page, first)).length === 6 }
}

/** The value behind a word of birth. */
const behindLabel = (page: Page, label: number): Leak | undefined => {
  let at = label + 1
  while (
    at <= label + FILLING_MOST &&
    reaches(page, label, at) &&
    weight(wordAt(page, at)) === 0 &&
    isFilling(page, at)
  )
    at += 1
  if (!reaches(page, label, at)) return undefined
  const { end, tells } = valueFrom(page, at)
  const short = end === at + 1 && /^'\d/.test(`${gapBefore(page, at).slice(-1)}${wordAt(page, at)}`)
  return tells || short ? leakOn(page, [at, end], ['geboortedatum', 0.8, 'lek/geboren']) : undefined
}

/** The value before a word of birth: "in februari 2020 geboren". */
const beforeLabel = (page: Page, label: number): Leak | undefined => {
  let last = label
  while (last > label - FILLING_MOST && onOneLine(page, last - 1, label) && isFilling(page, last - 1)) last -= 1
  let first = last
  while (first > last - 3 && onOneLine(page, first - 1, label) && weight(wordAt(page, first - 1)) > 0) first -= 1
  return first < last && valueFrom(page, first).tells
    ? leakOn(page, [first, last], ['geboortedatum', 0.6, 'lek/geboren'])
    : undefined
}

const isFirstName = (page: Page, at: number): boolean =>
  page.shapes[at] !== SHAPE.lower && FIRST_NAMES.has(wordAt(page, at))

/** "het meisje uit 2014", "hij is van mei 2009": someone young stands before, and nothing else between. */
const yearOfYoung = (page: Page, at: number): Leak | undefined => {
  const month = MONTHS.has(wordAt(page, at - 1)) ? at - 1 : at
  const first = /^(?:jaar|bouwjaar)$/.test(wordAt(page, month - 1)) ? month - 2 : month
  if (!/^(?:van|uit)$/.test(wordAt(page, first - 1))) return undefined
  for (let back = first - 2; back >= first - 5 && onOneLine(page, back, at); back -= 1) {
    const word = wordAt(page, back)
    if (YOUNG.has(word) || isFirstName(page, back))
      return leakOn(page, [month, at + 1], ['geboortedatum', 0.6, 'lek/geboortejaar'])
    if (!/^(?:is|was|allebei|beiden|ook|en|heeft|t|de|groot)$/.test(word) && page.shapes[back] === SHAPE.lower)
      return undefined
  }
  return undefined
}

/** "De jongste (maart 2019)": a month before the year. */
const monthInBrackets = (page: Page, at: number): Leak | undefined => {
  const month = at - 1
  const right =
    MONTHS.has(wordAt(page, month)) && gapBefore(page, month).endsWith('(') && gapBefore(page, at + 1).startsWith(')')
  const young = YOUNG.has(wordAt(page, month - 1)) || isNameBefore(page, month - 1)
  return right && young ? leakOn(page, [month, at + 1], ['geboortedatum', 0.6, 'lek/geboortejaar']) : undefined
}

/** "Noor (2011)", "Youssef ('11)". */
const inBrackets = (page: Page, at: number): Leak | undefined => {
  const gap = gapBefore(page, at).trim().replace(/[,*°]/g, '').trim()
  const right = (gap === '(' || gap === "('") && gapBefore(page, at + 1).startsWith(')')
  const named = onOneLine(page, at - 1, at) && page.shapes[at - 1] !== SHAPE.lower && isNameBefore(page, at - 1)
  const year = gap === '(' ? CHILD_YEAR.test(wordAt(page, at)) : /^\d\d$/.test(wordAt(page, at))
  return right && named && year ? leakOn(page, [at, at + 1], ['geboortedatum', 0.7, 'lek/geboortejaar']) : undefined
}

const isNameBefore = (page: Page, at: number): boolean => isFirstName(page, at) || isFirstName(page, at - 1)

/** "Testkind, Noor v 180311". */
const sixDigits = (page: Page, at: number): Leak | undefined => {
  const word = wordAt(page, at)
  const named = isNameBefore(page, at - 1) && gapBefore(page, at).includes(',')
  const sex = named || SEX_SIGNS.has(wordAt(page, at - 1)) || SEX_SIGNS.has(wordAt(page, at + 1))
  const month = Number(word.slice(2, 4))
  const right = sex && onOneLine(page, at - 1, at) && month >= 1 && month <= 12
  return right ? leakOn(page, [at, at + 1], ['geboortedatum', 0.6, 'lek/geboortedatum']) : undefined
}

const digitsAt = (page: Page, at: number): Leak | undefined => {
  const word = wordAt(page, at)
  if (word.length === 4 && CHILD_YEAR.test(word))
    return yearOfYoung(page, at) ?? inBrackets(page, at) ?? monthInBrackets(page, at)
  if (word.length === 2) return inBrackets(page, at)
  return word.length === 6 && /^\d{6}$/.test(word) ? sixDigits(page, at) : undefined
}

const tellsBirth = (page: Page, at: number): boolean =>
  wordAt(page, at) === 'wereld' ? wordAt(page, at - 1) === 'ter' : BIRTH_WORDS.has(wordAt(page, at))

/** What word `at` tells: a word of birth, or digits beside someone young. */
const birthAt = (page: Page, at: number): Leak | undefined => {
  if (page.shapes[at] === SHAPE.digits) return digitsAt(page, at)
  return tellsBirth(page, at) ? (behindLabel(page, at) ?? beforeLabel(page, at)) : undefined
}

/** Finds births without a full date. In: a page, and a test whether a place was found before. Out: findings. Fails never; linear. */
export const findLooseBirths = (page: Page, isKnown: (leak: Leak) => boolean): readonly Leak[] => {
  const { tokens } = page.reading
  const maybe = tokens.words.map((word) => word === 'wereld' || BIRTH_WORDS.has(word))
  const found: Leak[] = []
  let until = -1
  for (let at = 0; at < tokens.count; at += 1) {
    if (page.shapes[at] !== SHAPE.digits && maybe[tokens.ids[at] ?? 0] !== true) continue
    const leak = birthAt(page, at)
    if (leak === undefined || leak.van < until || isKnown(leak)) continue
    found.push(leak)
    until = leak.tot
  }
  return found
}
