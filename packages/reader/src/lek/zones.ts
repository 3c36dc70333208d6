// Finds the parts of a message that are about the people who write and read it: salutation, signature, lines with sender and addressee.

import type { Reading } from '../text/sentences.ts'
import type { Lines } from './regels.ts'
import { CLOSING_WORDS, HEADER_WORDS, ORGANISATION_WORDS, SALUTATIONS } from './woorden/brief.ts'

/** Marks per word; they add up. */
export const ZONE = { salutation: 1, signature: 2, header: 4, letterhead: 8 } as const

const SIGNATURE_LINES = 8
const HEADER_LINES = 4
const SHORT_LINE = 9

type Look = { readonly reading: Reading; readonly lines: Lines }

const FIRST_WORDS = 3

/** The words of a short line; of a long line only the first few. */
const lineWords = ({ reading: { tokens }, lines }: Look, line: number): readonly string[] => {
  const first = lines.first[line] ?? 0
  const end = lines.first[line + 1] ?? 0
  const last = end - first > SHORT_LINE ? first + FIRST_WORDS : end
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => tokens.words[tokens.ids[first + at] ?? 0] ?? '')
}

const isShort = ({ lines }: Look, line: number): boolean =>
  (lines.first[line + 1] ?? 0) - (lines.first[line] ?? 0) <= SHORT_LINE

const closes = (words: readonly string[], short: boolean): boolean => {
  if (!short) return false
  const [one = '', two = '', three = ''] = words
  return CLOSING_WORDS.has(one) || CLOSING_WORDS.has(`${one} ${two}`) || CLOSING_WORDS.has(`${one} ${two} ${three}`)
}

const headerOf = (words: readonly string[], gapHasColon: boolean): boolean => {
  const [one = '', two = '', three = ''] = words
  if (one === 'tav' || (one === 't' && two === 'a' && three === 'v')) return true
  return gapHasColon && (HEADER_WORDS.has(one) || HEADER_WORDS.has(`${one} ${two}`))
}

const COLON_WITHIN = 4
const COLON_LETTERS = 60

/** A colon after one of the first words of the line: "Aan:", "Behandeld door:". */
const hasColon = ({ reading: { tokens, text }, lines }: Look, line: number): boolean => {
  const first = lines.first[line] ?? 0
  const last = Math.min(lines.first[line + 1] ?? 0, first + COLON_WITHIN)
  if (last <= first) return false
  const end = last < tokens.count ? (tokens.from[last] ?? 0) : text.folded.length
  return text.folded.slice(tokens.to[first] ?? 0, Math.min(end, (tokens.to[first] ?? 0) + COLON_LETTERS)).includes(':')
}

/** Where the salutation that starts this line ends: after the first comma or the line. */
const salutationEnd = ({ reading: { tokens }, lines }: Look, line: number): number => {
  const last = lines.first[line + 1] ?? tokens.count
  const first = lines.first[line] ?? 0
  for (let at = first + 1; at < last; at += 1) {
    const mark = tokens.before[at] ?? 0
    if ((mark & (2 | 16)) !== 0) return at
  }
  return last - first <= SHORT_LINE ? last : first
}

const ENDS_SIGNATURE = new Set(
  'ps pps bijlage bijlagen van betreft onderwerp op naschrift geachte beste naam kind jeugdige waar'.split(' '),
)

/** How many lines a signature and a letterhead still go on. */
type Left = { readonly signature: number; readonly head: number }

const leftAfter = (left: Left, words: readonly string[], short: boolean): Left => {
  const ended = !short || ENDS_SIGNATURE.has(words[0] ?? '')
  const signature = closes(words, short) ? SIGNATURE_LINES : ended ? 0 : left.signature - 1
  const head = short && words.some((word) => ORGANISATION_WORDS.has(word)) ? HEADER_LINES : short ? left.head - 1 : 0
  return { signature, head }
}

const zoneOf = (left: Left, header: boolean): number =>
  (left.signature > 0 ? ZONE.signature : 0) | (left.head > 0 ? ZONE.letterhead : 0) | (header ? ZONE.header : 0)

const greets = (words: readonly string[]): boolean => {
  const [one = '', two = ''] = words
  return SALUTATIONS.has(one) || SALUTATIONS.has(`${one} ${two}`)
}

/**
 * The zones of a text. In: a text that was read and its lines. Out: the marks of `ZONE` for every word. Fails never; linear.
 */
export const findZones = (reading: Reading, lines: Lines): Uint8Array => {
  const look: Look = { reading, lines }
  const zones = new Uint8Array(reading.tokens.count)
  let left: Left = { signature: 0, head: 0 }
  for (let line = 0; line < lines.count; line += 1) {
    const first = lines.first[line] ?? 0
    const words = lineWords(look, line)
    left = leftAfter(left, words, isShort(look, line))
    zones.fill(zoneOf(left, headerOf(words, hasColon(look, line))), first, lines.first[line + 1] ?? 0)
    const greeted = greets(words) ? salutationEnd(look, line) : first
    for (let at = first; at < greeted; at += 1) zones[at] = (zones[at] ?? 0) | ZONE.salutation
  }
  return zones
}
