// A text made ready for the leak check: its words with their capitals, its lines, and the zones that are not about the family.
import type { Reading } from '../text/sentences.ts'
import { readText } from '../text/sentences.ts'
import { type Lines, linesOf } from './regels.ts'
import type { Leak, LeakKind } from './soorten.ts'
import { findZones, ZONE } from './zones.ts'

/** How a word is written in the original. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, digits: 3 } as const

/** A text that was read for the leak check. `zones` holds the marks of `ZONE` per word. */
export type Page = {
  readonly reading: Reading
  readonly shapes: Uint8Array
  readonly lines: Lines
  readonly zones: Uint8Array
  /** Words with a capital in the signature: who signs. */
  readonly signers: ReadonlySet<string>
}

const shapeAt = ({ tokens, text }: Reading, word: number): number => {
  const from = tokens.from[word] ?? 0
  const place = text.place[from] ?? 0
  if (text.folded.charCodeAt(from) < 0x61) return SHAPE.digits
  if (!isCapital(text.original, place)) return SHAPE.lower
  const next = text.place[from + 1] ?? 0
  const more = (tokens.to[word] ?? from) - from > 1 && next !== place
  return more && isCapital(text.original, next) ? SHAPE.upper : SHAPE.capital
}

const shapesOf = (reading: Reading): Uint8Array => {
  const shapes = new Uint8Array(reading.tokens.count)
  for (let word = 0; word < shapes.length; word += 1) shapes[word] = shapeAt(reading, word)
  return shapes
}

const isCapital = (original: string, at: number): boolean => {
  const code = original.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const sign = original.charAt(at)
  return sign.toLowerCase() !== sign
}

const signersOf = ({ tokens }: Reading, shapes: Uint8Array, zones: Uint8Array): ReadonlySet<string> => {
  const signers = new Set<string>()
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.words[tokens.ids[at] ?? 0] ?? ''
    if (((zones[at] ?? 0) & ZONE.signature) !== 0 && shapes[at] === SHAPE.capital && word.length > 2) signers.add(word)
  }
  return signers
}

/** Reads a text for the leak check. In: any text. Out: a page. Fails never; linear. */
export const readPage = (text: string): Page => {
  const reading = readText(text)
  const lines = linesOf(reading)
  const shapes = shapesOf(reading)
  const zones = findZones(reading, lines)
  return { reading, shapes, lines, zones, signers: signersOf(reading, shapes, zones) }
}

/** Word `at`, folded; an empty text outside the page. */
export const wordAt = ({ reading: { tokens } }: Page, at: number): string =>
  at < 0 || at >= tokens.count ? '' : (tokens.words[tokens.ids[at] ?? 0] ?? '')

/** What stands between word `at - 1` and word `at`, folded. */
export const gapBefore = ({ reading: { tokens, text } }: Page, at: number): string =>
  text.folded.slice(at > 0 ? (tokens.to[at - 1] ?? 0) : 0, tokens.from[at] ?? text.folded.length)

/** Whether one of the words `first` up to `last` (exclusive) passes a test. */
export const anyWord = (
  page: Page,
  first: number,
  last: number,
  test: (word: string, at: number) => boolean,
): boolean => {
  for (let at = first; at < last; at += 1) if (test(wordAt(page, at), at)) return true
  return false
}

/** Whether words `left` and `right` stand on one line. */
export const onOneLine = ({ lines }: Page, left: number, right: number): boolean =>
  left >= 0 && lines.of[left] === lines.of[right]

/** A finding on words `first` up to `last` (exclusive); letters the words leave out (such as a dotless i) are taken along. */
export const leakOn = (
  page: Page,
  [first, last]: readonly [number, number],
  [soort, zekerheid, waarom]: readonly [LeakKind, number, string],
): Leak => {
  const { text, tokens } = page.reading
  const van = widened(text.original, text.place[tokens.from[first] ?? 0] ?? 0, -1)
  const end = (text.place[(tokens.to[last - 1] ?? 1) - 1] ?? 0) + 1
  const tot = widened(text.original, end, 1)
  return { soort, van, tot, tekst: text.original.slice(van, tot), zekerheid, waarom }
}

const WIDEN_MOST = 12
const LETTER = /\p{L}|\p{M}/u

const widened = (original: string, start: number, step: 1 | -1): number => {
  let at = start
  for (let count = 0; count < WIDEN_MOST; count += 1) {
    const sign = original.charAt(step > 0 ? at : at - 1)
    if (sign === '' || !LETTER.test(sign)) break
    at += step
  }
  return at
}
