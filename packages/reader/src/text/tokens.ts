// Cuts a folded text in words, and remembers for each word what stands before it: a comma, the end of a sentence, a new line.

import type { Folded } from './fold.ts'

/** What may stand between two words; the marks of one place are added up. */
export const MARK = {
  space: 1,
  comma: 2,
  colon: 4,
  semicolon: 8,
  stop: 16,
  question: 32,
  line: 64,
  blank: 128,
  bullet: 256,
  quoted: 512,
  leader: 1024,
  bracket: 2048,
  dash: 4096,
} as const

/** The words of a text as columns: `words[ids[i]]` is word i, `from` and `to` are offsets in the folded text, `before` its marks. */
export type Tokens = {
  readonly text: Folded
  readonly count: number
  readonly ids: Int32Array
  readonly words: readonly string[]
  readonly from: Int32Array
  readonly to: Int32Array
  readonly before: Uint16Array
}

const isWordCode = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Shortened words after which a full stop does not end the sentence. */
const SHORTENED = new Set(
  'art artt bijv bv evt ca mw mevr dhr dr drs ir mr prof nr tel blz pag resp incl excl max min gem jl ll nl svp aub enz etc jr sr st str zgn zg vs ivm dmv tav tbv mbt obv ihkv par lid sub afd dd cq red vgl z.o.z i d m v b o t a w'.split(
    ' ',
  ),
)

/** A mark made of the signs between two words, in `folded` from `from` to `to`. `word` is the word before. */
const readGap = (folded: string, from: number, to: number, word: string): number => {
  let mark = 0
  let lines = 0
  let lineStart = from === 0
  let dots = 0
  for (let at = from; at < to; at += 1) {
    const sign = folded.charAt(at)
    if (sign === '\n') {
      lines += 1
      lineStart = true
      dots = 0
      continue
    }
    if (sign === ' ') {
      mark |= MARK.space
      continue
    }
    if (sign === '\r') continue
    mark |= signMark(sign, lineStart, folded.charAt(at + 1), folded.charAt(at - 1))
    if (sign === '.' || sign === '_') {
      dots += 1
      if (dots >= 3) mark |= MARK.leader
    }
    if (sign === '.' && dots === 1 && endsSentence(folded, at, to, word, at === from)) mark |= MARK.stop
    if (!(lineStart && (sign === '>' || sign === '|'))) lineStart = false
  }
  if (lines > 0) mark |= MARK.line
  if (lines > 1) mark |= MARK.blank
  return mark
}

const BULLETS = new Set([
  '•',
  '*',
  '·',
  '▪',
  '◦',
  '●',
  '○',
  '□',
  '☐',
  '☑',
  '☒',
  '✓',
  '✔',
  '➢',
  '➤',
  '',
  'o\t',
  '+',
  '§',
])

const signMark = (sign: string, lineStart: boolean, next: string, previous: string): number => {
  if (sign === ',') return MARK.comma
  if (sign === ':') return MARK.colon
  if (sign === ';') return MARK.semicolon
  if (sign === '?') return MARK.question | MARK.stop
  if (sign === '!') return MARK.stop
  if (sign === '(' || sign === ')') return MARK.bracket
  if (sign === '[' || sign === ']') return MARK.leader
  if (sign === '|') return lineStart ? 0 : MARK.leader
  if (sign === '>' && lineStart) return MARK.quoted
  if (sign === '-') return lineStart ? MARK.bullet : next === ' ' && previous === ' ' ? MARK.dash : 0
  return BULLETS.has(sign) ? MARK.bullet : 0
}

const endsSentence = (folded: string, at: number, to: number, word: string, glued: boolean): boolean => {
  if (at + 1 === to && isWordCode(folded.charCodeAt(to))) return false
  return !(glued && (word.length === 1 || SHORTENED.has(word)))
}

/**
 * Cuts a folded text in words (letters and digits). In: a folded text. Out: columns of words; equal words share one entry in `words`.
 * Fails never; linear in the text.
 */
export const tokenise = (text: Folded): Tokens => {
  const { folded } = text
  const room = (folded.length >> 1) + 2
  const ids = new Int32Array(room)
  const from = new Int32Array(room)
  const to = new Int32Array(room)
  const before = new Uint16Array(room)
  const words: string[] = []
  const known = new Map<string, number>()
  let count = 0
  let end = 0
  let at = 0
  let last = ''
  while (at < folded.length) {
    if (!isWordCode(folded.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    while (at < folded.length && isWordCode(folded.charCodeAt(at))) at += 1
    const word = folded.slice(start, at)
    let id = known.get(word)
    if (id === undefined) {
      id = words.length
      words.push(word)
      known.set(word, id)
    }
    ids[count] = id
    from[count] = start
    to[count] = at
    before[count] = readGap(folded, end, start, last)
    count += 1
    end = at
    last = word
  }
  before[count] = readGap(folded, end, folded.length, last) | MARK.stop
  return {
    text,
    count,
    ids: ids.slice(0, count),
    words,
    from: from.slice(0, count),
    to: to.slice(0, count),
    before: before.slice(0, count + 1),
  }
}
