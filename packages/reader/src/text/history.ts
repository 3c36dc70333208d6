// Finds the older messages quoted under (or between) a new one: only the newest message asks something now.

import type { Folded } from './fold.ts'

/** A line of the folded text: offsets of its first letter and its end, without the line break. */
export type Line = { readonly from: number; readonly to: number }

/** The lines of a folded text, in order. Linear. */
export const linesOf = (text: Folded): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  for (;;) {
    const end = text.folded.indexOf('\n', from)
    if (end < 0) break
    lines.push({ from, to: end })
    from = end + 1
  }
  lines.push({ from, to: text.folded.length })
  return lines
}

const HEADS = [
  'van:',
  'from:',
  'verzonden:',
  'sent:',
  'datum:',
  'date:',
  'aan:',
  'to:',
  'onderwerp:',
  'subject:',
  'cc:',
  'verstuurd:',
  'verzonden op:',
  'betreft:',
]
const SENDER = new Set(['van:', 'from:'])
const SENT = new Set([
  'verzonden:',
  'sent:',
  'datum:',
  'date:',
  'verstuurd:',
  'verzonden op:',
  'onderwerp:',
  'subject:',
  'aan:',
  'to:',
])

const headOf = (line: string): string => HEADS.find((head) => line.startsWith(head)) ?? ''

const MARKERS = [
  'oorspronkelijk bericht',
  'original message',
  'oorspronkelijke bericht',
  'doorgestuurd bericht',
  'forwarded message',
  'begin doorgestuurd',
  'eerder bericht',
  'vorig bericht',
  'vorige bericht',
  'eerdere mail',
  'eerdere e-mail',
  'vorige mail',
  'vorige e-mail',
  'oorspronkelijke mail',
  'onderstaande mail',
  'eerdere correspondentie',
]

const bare = (line: string): string => {
  let from = 0
  let to = line.length
  const isFrame = (sign: string): boolean => '-_=*~> \r'.includes(sign)
  while (from < to && isFrame(line.charAt(from))) from += 1
  while (to > from && isFrame(line.charAt(to - 1))) to -= 1
  return line.slice(from, to)
}

const WROTE = ['schreef', 'heeft geschreven', 'het volgende geschreven', 'wrote']

/** "J. Jansen schreef op 3 maart:": a day comes behind "op". */
const datedLater = (line: string): boolean => {
  const at = line.indexOf(' op ')
  return at >= 0 && /\d/.test(line.slice(at))
}

/** "Op 3 maart 2026 om 10:12 schreef J. Jansen:" and its kin; mail programs write it on one line, or over two. */
const saysWhoWrote = (line: string, next: string): boolean => {
  const one = bare(line)
  const both = `${one} ${bare(next)}`
  const looks = (text: string): boolean =>
    text.length < 200 && text.endsWith(':') && WROTE.some((word) => text.includes(word))
  const dated = one.startsWith('op ') || one.startsWith('on ') || /^\d/.test(one)
  return (
    (looks(one) && (dated || one.includes('@') || one.includes('<') || datedLater(one))) ||
    (dated && !one.endsWith('.') && looks(both))
  )
}

const opensOlder = (lines: readonly string[], at: number): boolean => {
  const line = bare(lines[at] ?? '')
  if (MARKERS.some((marker) => line.startsWith(marker))) return true
  if (saysWhoWrote(lines[at] ?? '', lines[at + 1] ?? '')) return true
  if (!SENDER.has(headOf(line))) return false
  return [1, 2, 3].some((step) => SENT.has(headOf(bare(lines[at + step] ?? ''))))
}

const LETTERS_OF_A_MESSAGE = 40

const lettersIn = (lines: readonly string[]): number => {
  let letters = 0
  for (const line of lines) for (let at = 0; at < line.length; at += 1) if (line.charAt(at) > ' ') letters += 1
  return letters
}

const MOST_HEADING_LINES = 6

/** The last line of a mail heading: up to the first empty line. */
const endOfHeading = (words: readonly string[], at: number): number => {
  let last = at
  while (last + 1 < words.length && last - at < MOST_HEADING_LINES && headOf(bare(words[last + 1] ?? '')) !== '')
    last += 1
  return last
}

/**
 * Tells of each line whether it belongs to an older, quoted message. In: a folded text and its lines. Out: one truth per line.
 * A line that starts with ">" is quoted; from a mail heading under real text on, all is older. A forward with nothing above it is not
 * history: then the forwarded message is what came in, and only a second heading opens the history.
 */
export const quotedLines = (text: Folded, lines: readonly Line[]): readonly boolean[] => {
  const words = lines.map((line) => text.folded.slice(line.from, line.to).trim())
  const older: boolean[] = []
  let inOlder = false
  let fresh: string[] = []
  let headingUntil = -1
  words.forEach((line, at) => {
    if (!inOlder && at > headingUntil && opensOlder(words, at)) {
      if (lettersIn(fresh) >= LETTERS_OF_A_MESSAGE) inOlder = true
      else {
        headingUntil = endOfHeading(words, at)
        fresh = []
      }
    }
    const quoted = line.startsWith('>')
    older.push(inOlder || quoted)
    if (!quoted && at > headingUntil) fresh.push(line)
  })
  return older.every((line, at) => line || (words[at] ?? '') === '') ? older.map(() => false) : older
}
