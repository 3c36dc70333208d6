// Finds e-mail addresses, also when the signs are written as words: "naam [at] domein punt nl".
import { isInSignature } from './eigen-contact.ts'
import type { Page } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { SHARED_MAILBOXES } from './woorden/labels.ts'

const isLocal = (sign: string): boolean => /^[a-z0-9._%+'-]$/.test(sign)
const isDomain = (sign: string): boolean => /^[a-z0-9-]$/.test(sign)

const AT_WORDS = ['@', 'at', 'apenstaartje', 'apenstaart', 'ad', 'a']
const DOT_WORDS = ['.', 'punt', 'dot']
const OPEN = ' ([{<'
const CLOSE = ' )]}>'
const SPACE_MOST = 3
const PART_MOST = 64

/** A connecting sign or word that starts at `at`, with brackets and spaces around it. `end` is the offset behind it. */
const connector = (
  text: string,
  at: number,
  words: readonly string[],
): { readonly end: number; readonly wrapped: boolean } | undefined => {
  let here = at
  while (here < at + SPACE_MOST && OPEN.includes(text.charAt(here)) && text.charAt(here) !== '') here += 1
  const word = words.find((candidate) => text.startsWith(candidate, here))
  if (word === undefined) return undefined
  let end = here + word.length
  const opened = here > at
  const start = end
  while (end < start + SPACE_MOST && CLOSE.includes(text.charAt(end)) && text.charAt(end) !== '') end += 1
  const letters = word.length > 0 && word >= 'a'
  if (letters && !(opened && end > start)) return undefined
  const bracket = /[([{<]/.test(text.slice(at, here))
  return { end, wrapped: !letters || bracket }
}

/** Offset of the next label of the domain when a dot (or a word for it) stands at `at`, or -1. */
const afterDot = (text: string, at: number): number => {
  const dot = connector(text, at, DOT_WORDS)
  if (dot === undefined || !/[a-z]/.test(text.charAt(dot.end))) return -1
  return text.charAt(at) === '.' && /\s/.test(text.charAt(at + 1)) ? -1 : dot.end
}

/** End of the domain that starts at `at`, or -1. `dots` must be there unless `loose`. */
const domainEnd = (text: string, at: number, loose: boolean): number => {
  let end = at
  let labels = 0
  let last = 0
  while (labels < 6) {
    const start = end
    while (end - start < PART_MOST && isDomain(text.charAt(end))) end += 1
    if (end === start) break
    labels += 1
    last = end
    const next = afterDot(text, end)
    if (next < 0) break
    end = next
  }
  return labels >= 2 || (loose && labels === 1 && last - at >= 3) ? last : -1
}

/** Start of the name part that ends at `at` (exclusive). Words such as "punt" join two parts. */
const localStart = (text: string, at: number): number => {
  let start = at
  while (at - start < PART_MOST && isLocal(text.charAt(start - 1)) && start > 0) start -= 1
  const joined = / (?:punt|dot) $/.exec(text.slice(Math.max(0, start - 6), start))
  if (joined !== null && start < at) {
    const before = start - joined[0].length
    let part = before
    while (before - part < PART_MOST && part > 0 && isLocal(text.charAt(part - 1))) part -= 1
    return part < before ? part : start
  }
  return start
}

type Span = { readonly from: number; readonly to: number; readonly sure: number }

const spanAt = (text: string, sign: number): Span | undefined => {
  let nameEnd = sign
  while (sign - nameEnd < SPACE_MOST && nameEnd > 0 && OPEN.includes(text.charAt(nameEnd - 1))) nameEnd -= 1
  const link = connector(text, nameEnd, AT_WORDS)
  if (link === undefined) return undefined
  const from = localStart(text, nameEnd)
  if (from === nameEnd || !/[a-z0-9]/.test(text.slice(from, nameEnd))) return undefined
  const tight = text.charAt(sign) === '@' && nameEnd === sign && link.end === sign + 1
  const to = domainEnd(text, link.end, tight)
  if (to < 0) return undefined
  return { from, to, sure: text.charAt(sign) === '@' ? 0.98 : link.wrapped ? 0.9 : 0.7 }
}

/** Offsets at which an at sign, or a word for it, stands. */
const signsIn = (page: Page): readonly number[] => {
  const { text, tokens } = page.reading
  const found: number[] = []
  for (let at = text.folded.indexOf('@'); at >= 0; at = text.folded.indexOf('@', at + 1)) found.push(at)
  const isWord = tokens.words.map((word) => AT_WORDS.includes(word))
  for (let word = 1; word < tokens.count; word += 1)
    if (isWord[tokens.ids[word] ?? 0] === true) found.push(tokens.from[word] ?? 0)
  return found.sort((left, right) => left - right)
}

/** Number of the last word that starts at or before `offset`. */
const wordFrom = (page: Page, offset: number): number => {
  const { from, count } = page.reading.tokens
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((from[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Finds e-mail addresses of persons. In: a page. Out: findings; shared mailboxes and the writer's own are left out. Linear. */
export const findMail = (page: Page): readonly Leak[] => {
  const { text } = page.reading
  const found: Leak[] = []
  let until = 0
  for (const sign of signsIn(page)) {
    if (sign < until) continue
    const span = spanAt(text.folded, sign)
    if (span === undefined || span.from < until) continue
    until = span.to
    const shared = SHARED_MAILBOXES.has(text.folded.slice(span.from, sign).trim())
    if (shared || isInSignature(page, wordFrom(page, span.from))) continue
    const van = text.place[span.from] ?? 0
    const tot = (text.place[span.to - 1] ?? 0) + 1
    found.push({
      soort: 'e-mail',
      van,
      tot,
      tekst: page.reading.text.original.slice(van, tot),
      zekerheid: span.sure,
      waarom: 'lek/e-mail',
    })
  }
  return found
}
