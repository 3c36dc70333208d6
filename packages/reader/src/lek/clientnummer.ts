// Finds numbers of a client or a file: only behind a word that says so, for such numbers have no shape of their own.
import { isClientPair, isClientWord, isOpenNumber, ownedAhead } from './clientnummer-labels.ts'
import type { Page } from './pagina.ts'
import { gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'

const BETWEEN = new Set(
  'systeem clientsysteem administratie bsn aanbieder zorgaanbieder instelling eigen organisatie is met nummer nr nrs no id code intern interne ons onze uw jullie het de van bij heeft luidt in ecd dossier client onder a'.split(
    ' ',
  ),
)
const AHEAD = 5
const PARTS_MOST = 5

/** Labels that are also everyday words: the number must follow at once. */
const PLAIN = new Set(['client', 'patient', 'ecd', 'epd'])

const hasDigit = (word: string): boolean => /\d/.test(word)

/** "WH" of "WH-30988": letters that lead the digits of a code. */
const leadsCode = (page: Page, at: number): boolean =>
  ((page.shapes[at] ?? 0) > 0 || gapBefore(page, at + 1) === '_') &&
  /^[a-z]{1,4}$/.test(wordAt(page, at)) &&
  /^[-_./ ]?$/.test(gapBefore(page, at + 1)) &&
  hasDigit(wordAt(page, at + 1))

const SHORT_FOR_NUMBER = new Set(['nr', 'nrs', 'no', 'num', 'nummer'])

/** May the number still come at word `at`: no end of a sentence or line since the label? */
const goesOn = (page: Page, label: number, at: number): boolean => {
  if (wordAt(page, at) === '') return false
  if (at === label + 1 || SHORT_FOR_NUMBER.has(wordAt(page, at - 1))) return true
  return onOneLine(page, label, at) && !/[.?!]\s/.test(gapBefore(page, at))
}

/** First word of the number behind label `at`, or -1. Letters such as "WH" may lead. */
const valueAfter = (page: Page, label: number): number => {
  const ahead = PLAIN.has(wordAt(page, label)) && !SHORT_FOR_NUMBER.has(wordAt(page, label + 2)) ? 2 : AHEAD
  for (let at = label + 1; at <= label + ahead && goesOn(page, label, at); at += 1) {
    if (hasDigit(wordAt(page, at)) || leadsCode(page, at)) return at
    if (!BETWEEN.has(wordAt(page, at))) return -1
  }
  return -1
}

const valueEnd = (page: Page, first: number): number => {
  let end = first + 1
  while (end < first + PARTS_MOST && onOneLine(page, first, end)) {
    const gap = gapBefore(page, end)
    const tight = /^[-_./#]$/.test(gap)
    const led = end === first + 1 && !hasDigit(wordAt(page, first)) && /^ ?$/.test(gap)
    const digits = gap === ' ' && /^\d{2,}$/.test(wordAt(page, end)) && /^\d+$/.test(wordAt(page, end - 1))
    if (!tight && !led && !digits) break
    end += 1
  }
  return end
}

const DOSSIER = new Set([
  'dossier',
  'kind',
  'jeugdige',
  'deelnemer',
  'bewoner',
  'pupil',
  'clienten',
  'patienten',
  'jeugdigen',
  'deelnemers',
])

/** A year, or one digit, is no number of a client. */
const isNumber = (page: Page, first: number, last: number): boolean => {
  const parts = Array.from({ length: last - first }, (_, part) => wordAt(page, first + part))
  const digits = parts.join('').replace(/[a-z]/g, '')
  return digits.length >= 2 && !/^(?:19|20)\d\d$/.test(digits)
}

/** Kinds of labels: a word for a client, a word for a file, a half of two words, a plain word that may have an owner. */
const KIND = { none: 0, client: 1, file: 2, half: 3 } as const

const kindOf = (word: string): number => {
  if (isClientWord(word)) return KIND.client
  if (DOSSIER.has(word)) return KIND.file
  return PLAIN_LABELS.has(word) || isOpenNumber(word) ? KIND.half : KIND.none
}

const PLAIN_LABELS = new Set(
  'intern interne cl pat v casus deelnemer bewoner zorg inschrijf pupil id nummer nummers nr kenmerk code reg zaaknr zaaknummer zaak registratienr registratienummer relatienr relatienummer referentie referentienummer volgnummer lidnummer polisnr leerling'.split(
    ' ',
  ),
)

const OWNER_GAP = 8

/** The number behind a plain label that has an owner: "zaaknr. van Noor: Z/24/88121". */
const ownedValue = (page: Page, at: number): number => {
  const ahead = ownedAhead(page, at)
  for (let value = at + 1; value <= at + ahead && value <= at + OWNER_GAP && onOneLine(page, at, value); value += 1)
    if (hasDigit(wordAt(page, value)) || leadsCode(page, value)) return value
  return -1
}

const candidate = (page: Page, at: number, kind: number): number => {
  const value = kind === KIND.client ? valueAfter(page, at) : -1
  if (value >= 0) return value
  const direct = kind === KIND.file ? directCode(page, at) : -1
  if (direct >= 0) return direct
  if (kind === KIND.file && namedFile(page, at)) return at + 2
  if (isClientPair(page, at)) return valueAfter(page, at + 1)
  return ownedValue(page, at)
}

/** "Dossier Vink: 88-2031". */
const namedFile = (page: Page, at: number): boolean =>
  page.shapes[at + 1] === SHAPE.capital &&
  onOneLine(page, at, at + 2) &&
  gapBefore(page, at + 2) === ': ' &&
  hasDigit(wordAt(page, at + 2))

/** First word of the number behind a label, or -1. */
const numberBehind = (page: Page, at: number, kind: number): number => {
  const value = candidate(page, at, kind)
  return value >= 0 && isNumber(page, value, valueEnd(page, value)) ? value : -1
}

/** First word of a further number in a row: "80012, 80013 en 80014"; or -1. */
const nextInRow = (page: Page, end: number): number => {
  const at = wordAt(page, end) === 'en' ? end + 1 : end
  if (!onOneLine(page, end - 1, at) || !/^(?:,| ?[&/;] ?| )/.test(gapBefore(page, end))) return -1
  if (at === end && !/[,&/;]/.test(gapBefore(page, end))) return -1
  return (/\d{3,}/.test(wordAt(page, at)) || leadsCode(page, at)) && isNumber(page, at, valueEnd(page, at)) ? at : -1
}

const ROW_MOST = 30

/** Finds client and file numbers. In: a page. Out: findings. Fails never; linear. */
export const findClientNumbers = (page: Page): readonly Leak[] => {
  const { tokens } = page.reading
  const labels = tokens.words.map(kindOf)
  const found: Leak[] = []
  let until = -1
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = labels[tokens.ids[at] ?? 0] ?? 0
    let value = kind === KIND.none || at < until ? -1 : numberBehind(page, at, kind)
    for (let row = 0; value >= 0 && row < ROW_MOST; row += 1) {
      until = valueEnd(page, value)
      found.push(leakOn(page, [value, until], ['clientnummer', kind === KIND.client ? 0.9 : 0.6, 'lek/clientnummer']))
      value = nextInRow(page, until)
    }
  }
  return found
}

/** "dossier D-2024-55", "dossier nr. 3041": a number or code right behind the word. */
const directCode = (page: Page, at: number): number => {
  const next = wordAt(page, at + 1)
  const skip = next === 'nr' || next === 'nummer' || next === 'code' || next === 'id' ? at + 2 : at + 1
  const word = wordAt(page, skip)
  const more = /^[-/.]$/.test(gapBefore(page, skip + 1)) && /^\d+$/.test(wordAt(page, skip + 1))
  if ((/^[a-z]{0,3}\d{3,}$/.test(word) || (more && /^[a-z]{1,3}\d+$/.test(word))) && onOneLine(page, at, skip))
    return skip
  return (page.shapes[skip] ?? 0) > 0 &&
    /^[a-z]{1,3}$/.test(word) &&
    /^[-_/]$/.test(gapBefore(page, skip + 1)) &&
    hasDigit(wordAt(page, skip + 1))
    ? skip
    : -1
}
