// Finds addresses: a street with a house number, a postcode with its place.
import type { Page } from './pagina.ts'
import { gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { NOT_NAMES, PARTICLES } from './woorden/geen-naam.ts'
import { MONTHS } from './woorden/labels.ts'
import { RELATION_WORDS } from './woorden/relaties.ts'
import { LIVING_WORDS, NOT_A_STREET, STREET_ENDINGS, WEAK_STREET_ENDINGS } from './woorden/straten.ts'
import { ZONE } from './zones.ts'

const HOUSE = /^[1-9]\d{0,3}[a-z]{0,2}$/
const POSTCODE = /^[1-9]\d{3}[a-z]{2}$/
const ADDITION = /^(?:[a-z]|i{1,3}|iv|hs|bis|rood|zwart|boven|beneden|\d{1,3}|hoog)$/
const PARTS_MOST = 5

const isCapital = (page: Page, at: number): boolean => {
  const shape = page.shapes[at]
  return at >= 0 && (shape === SHAPE.capital || shape === SHAPE.upper)
}

/** 2 for a sure ending of a street, 1 for a weak one, 0 for none. */
const endingOf = (word: string): number => {
  if (NOT_A_STREET.has(word)) return 0
  if (STREET_ENDINGS.some((end) => word.endsWith(end) && word.length > end.length)) return 2
  if (STREET_ENDINGS.includes(word) || /(?:str|pln|ln)$/.test(word)) return word.length > 3 && /str$/.test(word) ? 2 : 1
  return WEAK_STREET_ENDINGS.some((end) => word.endsWith(end)) && word.length > 3 ? 1 : 0
}

/** First word of a street name that ends before `end`: capitals, with small words between them. */
const streetStart = (page: Page, end: number): number => {
  let first = end - 1
  let at = end - 2
  while (
    at >= 0 &&
    end - at <= PARTS_MOST + 1 &&
    onOneLine(page, at, end) &&
    gapBefore(page, at + 1).length <= 2 &&
    !/[,;:|(]/.test(gapBefore(page, at + 1))
  ) {
    if (isCapital(page, at) && !RELATION_WORDS.has(wordAt(page, at))) first = at
    else if (wordAt(page, at) === 't' && at === end - 2) first = at
    else if (!PARTICLES.has(wordAt(page, at)) && !/^\d{1,2}e$/.test(wordAt(page, at))) break
    at -= 1
  }
  return first
}

/** Index after house number additions and the place that follow word `at` (exclusive end so far). */
const addressEnd = (page: Page, from: number): number => {
  let at = from
  while (
    at < from + 2 &&
    onOneLine(page, from - 1, at) &&
    /^[ -/]{0,2}$/.test(gapBefore(page, at)) &&
    ADDITION.test(wordAt(page, at))
  )
    at += 1
  const postcode = postcodeSize(page, at)
  if (postcode > 0 && gapBefore(page, at).length <= 3) at += postcode
  const place = gapBefore(page, at)
  const mayGoOn = (postcode > 0 || /,/.test(place) || / te /.test(place)) && place.length <= 3
  return mayGoOn ? placeEnd(page, at, from - 1) : at
}

const placeEnd = (page: Page, from: number, line: number): number => {
  let at = from
  while (
    at < from + 3 &&
    isCapital(page, at) &&
    (at === from || /^[ -]{1,2}$/.test(gapBefore(page, at))) &&
    (onOneLine(page, line, at) || at === from)
  )
    at += 1
  return at
}

/** How many words a postcode at `at` takes: 0, 1 ("1234AB") or 2 ("1234 AB"). */
const postcodeSize = (page: Page, at: number): number => {
  const word = wordAt(page, at)
  if (POSTCODE.test(word)) return /(?:sa|sd|ss)$/.test(word) ? 0 : 1
  if (!/^[1-9]\d{3}$/.test(word)) return 0
  const letters = wordAt(page, at + 1)
  const gap = gapBefore(page, at + 1)
  return /^[a-z]{2}$/.test(letters) && page.shapes[at + 1] === SHAPE.upper && (gap === ' ' || gap === '  ') ? 2 : 0
}

const AT_STREET = new Set('aan op'.split(' '))

const aboutLiving = (page: Page, at: number): boolean => {
  if (
    AT_STREET.has(wordAt(page, at - 1)) ||
    (AT_STREET.has(wordAt(page, at - 2)) && /^(?:de|het)$/.test(wordAt(page, at - 1)))
  )
    return true
  for (let back = at - 1; back >= at - 6 && back >= 0; back -= 1) {
    if (!onOneLine(page, back, at)) return false
    if (LIVING_WORDS.has(wordAt(page, back))) return true
  }
  return false
}

const LETTERHEAD_WORDS = 5

/** A line that holds no more than an address, under the name of an organisation; or one in the signature, or a post box. */
const isLetterhead = (page: Page, first: number): boolean => {
  const zone = page.zones[first] ?? 0
  if ((zone & ZONE.signature) !== 0) return true
  const line = page.lines.of[first] ?? 0
  const start = page.lines.first[line] ?? 0
  const from = Math.max(start, first - LETTERHEAD_WORDS)
  const before = Array.from({ length: first - from }, (_, at) => wordAt(page, from + at))
  if (before.includes('postbus') || before.includes('antwoordnummer')) return true
  if (wordAt(page, start - 2) === 'postbus' && first === start) return true
  const personal = before.some((word) => RELATION_WORDS.has(word) || LIVING_WORDS.has(word))
  return !personal && (zone & ZONE.letterhead) !== 0 && first - start < LETTERHEAD_WORDS
}

const isHouseNumber = (page: Page, at: number): boolean => {
  const glued = gapBefore(page, at)
  const month = MONTHS.has(wordAt(page, at + 1)) && gapBefore(page, at + 1) === ' '
  return (
    HOUSE.test(wordAt(page, at)) &&
    (glued === ' ' ||
      glued === '  ' ||
      /^,? ?(?:nr\.? ?)?$/.test(glued) ||
      (glued === '. ' && /(?:str|pln|ln)$/.test(wordAt(page, at - 1)))) &&
    !month &&
    onOneLine(page, at - 1, at)
  )
}

/** "woont (tijdelijk) op Bosrand 18": a word of living proves a street without a known ending. */
const lives = (page: Page, at: number): boolean => {
  if (NOT_NAMES.has(wordAt(page, at)) && !/^(?:de|het|den|t)$/.test(wordAt(page, at))) return false
  for (let back = at - 1; back >= at - 6 && back >= 0 && onOneLine(page, back, at); back -= 1) {
    if (LIVING_WORDS.has(wordAt(page, back)) || RELATION_WORDS.has(wordAt(page, back)))
      return (
        AT_STREET.has(wordAt(page, at - 1)) ||
        AT_STREET.has(wordAt(page, at - 2)) ||
        wordAt(page, at - 1) === 'naar' ||
        back === at - 1 ||
        back === at - 2
      )
  }
  return false
}

const TIME_UNITS = new Set(
  'uur uren minuten dagen weken maanden jaar euro procent kinderen eenheden keer maal'.split(' '),
)

type Street = { readonly first: number; readonly at: number; readonly end: number; readonly ending: number }

/** Whether the words before a house number are a street: by its ending, by what stands around it, or by a postcode behind it. */
const isStreet = (page: Page, { first, at, end, ending }: Street): boolean => {
  const capital = isCapital(page, first) || /^\d{1,2}e$/.test(wordAt(page, first)) || wordAt(page, first) === 't'
  if (!capital) return ending === 2 && aboutLiving(page, first)
  const avenueOf = first < at - 1 && endingOf(`x${wordAt(page, first)}`) === 2
  if (ending === 2 || avenueOf || postcodeSize(page, end) > 0) return true
  const more = end > at + 1 && isCapital(page, end - 1)
  if (ending === 1 && (more || aboutLiving(page, first))) return true
  return isCapital(page, at - 1) && lives(page, first)
}

/** Street and house number with the number at word `at`. */
const streetAt = (page: Page, at: number): Leak | undefined => {
  if (!isHouseNumber(page, at) || TIME_UNITS.has(wordAt(page, at + 1))) return undefined
  const street = {
    first: streetStart(page, at),
    at,
    end: addressEnd(page, at + 1),
    ending: endingOf(wordAt(page, at - 1)),
  }
  if (!isStreet(page, street)) return undefined
  return leakOn(page, [street.first, street.end], ['adres', street.ending === 2 ? 0.9 : 0.7, 'lek/adres-straat'])
}

/** A postcode at word `at`, with the street before it and the place behind it. */
const postcodeAt = (page: Page, at: number): Leak | undefined => {
  const size = postcodeSize(page, at)
  if (size === 0) return undefined
  const small = size === 1 && page.shapes[at] === SHAPE.digits
  const end = placeEnd(page, at + size, at)
  const proof =
    end > at + size ||
    gapBefore(page, at + size).trim() !== '' ||
    at + size >= page.reading.tokens.count ||
    aboutLiving(page, at) ||
    small
  return proof ? leakOn(page, [at, end], ['adres', 0.9, 'lek/adres-postcode']) : undefined
}

/** "huisnummer 88", "op nummer 14 van de Achterweg". */
const labelledHouse = (page: Page, at: number): Leak | undefined => {
  const label = wordAt(page, at - 1)
  if (!HOUSE.test(wordAt(page, at)) || !onOneLine(page, at - 1, at)) return undefined
  const street = label === 'nummer' && wordAt(page, at + 1) === 'van' && endingOf(wordAt(page, at + 3)) > 0
  if (!street && label !== 'huisnummer' && label !== 'huisnr') return undefined
  return leakOn(page, [at, street ? at + 4 : at + 1], ['adres', 0.7, 'lek/adres-huisnummer'])
}

/** Finds addresses. In: a page. Out: findings; letterheads and signatures are left out. Fails never; linear. */
export const findAddresses = (page: Page): readonly Leak[] => {
  const found: Leak[] = []
  let until = -1
  for (let at = 0; at < page.reading.tokens.count; at += 1) {
    if (page.shapes[at] !== SHAPE.digits) continue
    const leak = streetAt(page, at) ?? postcodeAt(page, at) ?? labelledHouse(page, at)
    if (leak === undefined || leak.van < until) continue
    if (!isLetterhead(page, streetStart(page, at))) found.push(leak)
    until = leak.tot
  }
  return found
}
