// Folds a text to lower case letters without accents, joins words broken over a line, and remembers where every letter stood.

import { MOST_LETTERS, plainOf } from './plain-letters.ts'

/** A text made plain for comparing. `place[i]` is the offset (UTF-16 units) in `original` of `folded[i]`; its last entry is the length. */
export type Folded = {
  readonly original: string
  readonly folded: string
  readonly place: Int32Array
}

const HYPHEN = 0x2d
const NEWLINE = 0x0a
const RETURN = 0x0d
const SPACE = 0x20

const plainAscii = (code: number): number => {
  if (code === 0x09) return SPACE
  return code >= 0x41 && code <= 0x5a ? code + 32 : code
}

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** Offset after a line break (with the spaces around it) at `at`, when a word goes on there in lower case; otherwise -1. */
const afterBreak = (text: string, at: number): number => {
  let next = at
  while (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === RETURN) next += 1
  if (text.charCodeAt(next) !== NEWLINE) return -1
  next += 1
  while (text.charCodeAt(next) === SPACE) next += 1
  return isLower(text.charCodeAt(next)) ? next : -1
}

/** "in- en uitstroom" over a line keeps its hyphen: the word after it is a joining word. */
const JOINING = /^(?:en|of|dan|tot)\b/

const countWide = (text: string): number => {
  let wide = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) wide += 1
  return wide
}

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true })

const toText = (codes: Uint16Array): string => DECODER.decode(codes)

/** A fold under way: the letters so far, and the plain form of each wide character met. */
type Draft = {
  readonly original: string
  readonly codes: Uint16Array
  readonly place: Int32Array
  readonly seen: Map<string, string>
  size: number
}

const newDraft = (original: string): Draft => {
  const room = original.length + (MOST_LETTERS - 1) * countWide(original)
  return { original, codes: new Uint16Array(room), place: new Int32Array(room + 1), seen: new Map(), size: 0 }
}

const put = (draft: Draft, code: number, at: number): void => {
  draft.codes[draft.size] = code
  draft.place[draft.size] = at
  draft.size += 1
}

/** Where a word goes on when the hyphen at `at` breaks it over two lines; otherwise -1. */
const joinsNextLine = ({ original, codes, size }: Draft, at: number): number => {
  if (size === 0 || !isLower(codes[size - 1] ?? 0)) return -1
  const next = afterBreak(original, at + 1)
  return next >= 0 && !JOINING.test(original.slice(next, next + 4)) ? next : -1
}

/** Folds the character outside ASCII at `at`. Out: the offset behind it. */
const foldWide = (draft: Draft, at: number): number => {
  const character = String.fromCodePoint(draft.original.codePointAt(at) ?? 0)
  const plain = draft.seen.get(character) ?? plainOf(character)
  draft.seen.set(character, plain)
  for (let letter = 0; letter < plain.length; letter += 1) put(draft, plain.charCodeAt(letter), at)
  return at + character.length
}

/** Folds what stands at `at`. Out: the offset behind it. */
const foldOne = (draft: Draft, at: number): number => {
  const code = draft.original.charCodeAt(at)
  if (code >= 0x80) return foldWide(draft, at)
  const next = code === HYPHEN ? joinsNextLine(draft, at) : -1
  if (next >= 0) return next
  put(draft, plainAscii(code), at)
  return at + 1
}

/**
 * Folds `original`: lower case, no accents, plain quotes and dashes, no invisible marks, "behandel-⏎plan" as one word.
 * In: any text. Out: the folded text with the place of each letter. Fails never; time and memory are linear.
 */
export const fold = (original: string): Folded => {
  const draft = newDraft(original)
  for (let at = 0; at < original.length; ) at = foldOne(draft, at)
  const { codes, place, size } = draft
  place[size] = original.length
  return { original, folded: toText(codes.subarray(0, size)), place: place.slice(0, size + 1) }
}
