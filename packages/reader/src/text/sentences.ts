// Groups the words of a text in sentences, list items and labels of a form, and ties a list to the sentence that introduces it.

import type { Folded } from './fold.ts'
import { fold } from './fold.ts'
import { MARK } from './gaps.ts'
import { linesOf, quotedLines } from './history.ts'
import type { Tokens } from './tokens.ts'
import { tokenise } from './tokens.ts'

/**
 * A group of words: `first` up to `last` (exclusive). `kind`: a sentence, an item of a list, the label of a form field, or a heading.
 * `intro` is the number of the sentence that introduces this item or label ("Wij ontvangen graag:"), or -1.
 * `older` says that it stands in a quoted, older message.
 */
export type Sentence = {
  readonly first: number
  readonly last: number
  readonly kind: 'zin' | 'punt' | 'label' | 'kop'
  readonly intro: number
  readonly older: boolean
  readonly asks: boolean
}

/** A text that was read once: its words and its sentences. Every recogniser works on this. */
export type Reading = {
  readonly text: Folded
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** The sentence of each word. */
  readonly sentenceOf: Int32Array
}

const has = (mark: number, ...bits: readonly number[]): boolean => bits.some((bit) => (mark & bit) !== 0)

const WIDE_LINE = 55

type Cut = {
  readonly tokens: Tokens
  readonly startsUpper: (token: number) => boolean
  readonly lineLength: (token: number) => number
}

/** Starts a new group before word `at`? Decided from the marks between the words and the shape of the line above. */
const cutsBefore = (cut: Cut, at: number): boolean => {
  const mark = cut.tokens.before[at] ?? 0
  if (has(mark, MARK.blank, MARK.bullet)) return true
  if (has(mark, MARK.stop)) return !closesNumber(cut, at) && (!has(mark, MARK.comma) || has(mark, MARK.line))
  if (!has(mark, MARK.line)) return has(mark, MARK.leader) && !has(mark, MARK.comma)
  if (has(mark, MARK.colon, MARK.semicolon, MARK.leader)) return true
  if (startsNumbered(cut, at)) return true
  return cut.startsUpper(at) && cut.lineLength(at - 1) < WIDE_LINE
}

/** "1. het plan" or "b) de diagnose": a number or one letter at the start of a line, closed by a stop or a bracket. */
const startsNumbered = (cut: Cut, at: number): boolean => {
  const { tokens } = cut
  const word = tokens.words[tokens.ids[at] ?? 0] ?? ''
  const mark = tokens.before[at] ?? 0
  const next = tokens.before[at + 1] ?? 0
  const short = /^(?:\d{1,2}|[a-z])$/.test(word)
  return (
    short &&
    (at === 0 || has(mark, MARK.line, MARK.bullet)) &&
    has(next, MARK.stop, MARK.bracket, MARK.space) &&
    sign(tokens, at) !== ''
  )
}

/** The stop behind "3." or "c." at the start of a line ends no sentence. */
const closesNumber = (cut: Cut, at: number): boolean =>
  !has(cut.tokens.before[at] ?? 0, MARK.line) && startsNumbered(cut, at - 1)

const sign = (tokens: Tokens, at: number): string => {
  const next = tokens.text.folded.charAt(tokens.to[at] ?? 0)
  return next === '.' || next === ')' || next === ':' ? next : ''
}

const LABEL_WORDS = 14
const HEADING_WORDS = 9

const kindOf = (cut: Cut, first: number, last: number): Sentence['kind'] => {
  const { tokens } = cut
  const opening = tokens.before[first] ?? 0
  const closing = tokens.before[last] ?? MARK.stop
  if (has(opening, MARK.bullet) || startsNumbered(cut, first)) return 'punt'
  const alone = first === 0 || has(opening, MARK.line, MARK.leader)
  if (!alone) return 'zin'
  if (last - first <= LABEL_WORDS && has(closing, MARK.leader)) return 'label'
  const short = last - first <= HEADING_WORDS && has(closing, MARK.line)
  if (!short || has(closing, MARK.stop, MARK.comma)) return 'zin'
  return has(closing, MARK.colon) ? 'label' : 'kop'
}

/** The sentence that introduces a list: the one right above the first item, or the one above a form that ends in a colon. */
const introOf = (sentences: readonly Sentence[], tokens: Tokens, kind: Sentence['kind'], first: number): number => {
  const above = sentences.at(-1)
  if (above === undefined || kind === 'zin' || kind === 'kop') return -1
  if (kind === 'punt')
    return above.kind === 'punt' && !has(tokens.before[above.last] ?? 0, MARK.colon)
      ? above.intro
      : sentences.length - 1
  if (has(tokens.before[first] ?? 0, MARK.blank)) return -1
  if (above.kind === 'label') return above.intro
  return has(tokens.before[above.last] ?? 0, MARK.colon) ? sentences.length - 1 : -1
}

const makeCut = (tokens: Tokens): Cut => {
  const { text } = tokens
  return {
    tokens,
    startsUpper: (token) => {
      const place = text.place[tokens.from[token] ?? 0] ?? 0
      const code = text.original.charCodeAt(place)
      return !(code >= 0x61 && code <= 0x7a)
    },
    lineLength: (token) => {
      const end = tokens.to[token] ?? 0
      return end - (text.folded.lastIndexOf('\n', end - 1) + 1)
    },
  }
}

const olderWords = (tokens: Tokens): Uint8Array => {
  const lines = linesOf(tokens.text)
  const quoted = quotedLines(tokens.text, lines)
  const older = new Uint8Array(tokens.count)
  let line = 0
  for (let token = 0; token < tokens.count; token += 1) {
    const at = tokens.from[token] ?? 0
    while (line + 1 < lines.length && at > (lines[line]?.to ?? 0)) line += 1
    older[token] = quoted[line] === true ? 1 : 0
  }
  return older
}

/** Where the groups of words begin, and after the last of them the number of words. */
const bordersOf = (cut: Cut, older: Uint8Array): readonly number[] => {
  const { count } = cut.tokens
  if (count === 0) return []
  const borders = [0]
  for (let at = 1; at < count; at += 1) if (cutsBefore(cut, at) || older[at] !== older[at - 1]) borders.push(at)
  return [...borders, count]
}

/**
 * Reads a text into words and sentences. In: any text (up to the caller's limit). Out: a `Reading`. Fails never; linear.
 */
export const readText = (original: string): Reading => {
  const tokens = tokenise(fold(original))
  const cut = makeCut(tokens)
  const olderWord = olderWords(tokens)
  const borders = bordersOf(cut, olderWord)
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.count)
  for (let number = 1; number < borders.length; number += 1) {
    const first = borders[number - 1] ?? 0
    const last = borders[number] ?? 0
    const older = olderWord[first] === 1
    const kind = kindOf(cut, first, last)
    const intro = introOf(sentences, tokens, kind, first)
    sentenceOf.fill(sentences.length, first, last)
    sentences.push({ first, last, kind, intro, older, asks: has(tokens.before[last] ?? 0, MARK.question) })
  }
  return { text: tokens.text, tokens, sentences, sentenceOf }
}

/** The place of words `first` up to `last` (exclusive) in the original text, in UTF-16 units, with the text itself. */
export const placeOf = (
  reading: Reading,
  first: number,
  last: number,
): { readonly van: number; readonly tot: number; readonly tekst: string } => {
  const { tokens, text } = reading
  const van = text.place[tokens.from[first] ?? 0] ?? 0
  const end = (tokens.to[last - 1] ?? 1) - 1
  const tot = lastOf(text, end)
  return { van, tot, tekst: text.original.slice(van, tot) }
}

/** Offset just behind the letter of the original that folded letter `at` came from. */
const lastOf = (text: Folded, at: number): number => {
  const start = text.place[at] ?? 0
  const code = text.original.codePointAt(start) ?? 0
  return start + (code > 0xffff ? 2 : 1)
}
