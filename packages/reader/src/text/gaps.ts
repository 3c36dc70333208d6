// What stands between two words: a comma, the end of a sentence, a new line, a bullet, the dots of a form.

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

/** A letter or digit of a word. In: a code unit of a folded text. */
export const isWordCode = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Shortened words after which a full stop does not end the sentence. */
const SHORTENED = new Set(
  'art artt bijv bv evt ca mw mevr dhr dr drs ir mr prof nr tel blz pag resp incl excl max min gem jl ll nl svp aub enz etc jr sr st str zgn zg vs ivm dmv tav tbv mbt obv ihkv par lid sub afd dd cq red vgl z.o.z i d m v b o t a w'.split(
    ' ',
  ),
)

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

/** What a sign says wherever it stands. */
const SIGNS: Readonly<Record<string, number>> = {
  ',': MARK.comma,
  ':': MARK.colon,
  ';': MARK.semicolon,
  '?': MARK.question | MARK.stop,
  '!': MARK.stop,
  '(': MARK.bracket,
  ')': MARK.bracket,
  '[': MARK.leader,
  ']': MARK.leader,
}

const signMark = (sign: string, lineStart: boolean, next: string, previous: string): number => {
  const fixed = SIGNS[sign]
  if (fixed !== undefined) return fixed
  if (sign === '|') return lineStart ? 0 : MARK.leader
  if (sign === '>' && lineStart) return MARK.quoted
  if (sign !== '-') return BULLETS.has(sign) ? MARK.bullet : 0
  if (lineStart) return MARK.bullet
  return next === ' ' && previous === ' ' ? MARK.dash : 0
}

const endsSentence = (folded: string, at: number, to: number, word: string, glued: boolean): boolean => {
  if (at + 1 === to && isWordCode(folded.charCodeAt(to))) return false
  return !(glued && (word.length === 1 || SHORTENED.has(word)))
}

/** What was read of a gap so far. */
type Gap = { mark: number; lines: number; lineStart: boolean; dots: number }

/** A line break, a space or a return moves the gap on, and says nothing else. Out: was it one of these? */
const takeSpace = (gap: Gap, sign: string): boolean => {
  if (sign === '\n') {
    gap.lines += 1
    gap.lineStart = true
    gap.dots = 0
    return true
  }
  if (sign === ' ') gap.mark |= MARK.space
  return sign === ' ' || sign === '\r'
}

const takeDot = (gap: Gap, sign: string): void => {
  if (sign === '.' || sign === '_') gap.dots += 1
  if (gap.dots >= 3) gap.mark |= MARK.leader
}

/** Reads the signs between two words, in `folded` from `from` to `to`. `word` is the word before. Out: the marks, added up. */
export const readGap = (folded: string, from: number, to: number, word: string): number => {
  const gap: Gap = { mark: 0, lines: 0, lineStart: from === 0, dots: 0 }
  for (let at = from; at < to; at += 1) {
    const sign = folded.charAt(at)
    if (takeSpace(gap, sign)) continue
    gap.mark |= signMark(sign, gap.lineStart, folded.charAt(at + 1), folded.charAt(at - 1))
    takeDot(gap, sign)
    if (sign === '.' && gap.dots === 1 && endsSentence(folded, at, to, word, at === from)) gap.mark |= MARK.stop
    // A quote mark or the edge of a table cell leaves us at the start of the line.
    gap.lineStart &&= sign === '>' || sign === '|'
  }
  return gap.mark | (gap.lines > 0 ? MARK.line : 0) | (gap.lines > 1 ? MARK.blank : 0)
}
