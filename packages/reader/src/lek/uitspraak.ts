// Finds sentences that say something about the young person and in which no other content was found: a last net, with little certainty.
import type { Page } from './pagina.ts'
import { anyWord, gapBefore, leakOn, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { isRole } from './woorden/brief.ts'
import { FAMILY_NEUTRAL } from './woorden/gezin.ts'
import { NEUTRAL_STATEMENT } from './woorden/uitspraak.ts'
import { ALSO_A_WORD, FIRST_NAMES } from './woorden/voornamen.ts'
import { ZONE } from './zones.ts'

const SUBJECTS = new Set('hij ze zij meisje jongen'.split(' '))
const LEAST_WORDS = 4
const MOST_WORDS = 16
const WITHIN = 6

const isSubject = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  if (page.shapes[at + 1] !== SHAPE.lower || gapBefore(page, at + 1) !== ' ') return false
  if (SUBJECTS.has(word)) return true
  return page.shapes[at] === SHAPE.capital && FIRST_NAMES.has(word) && !ALSO_A_WORD.has(word)
}

/** First word of a subject near the start of the sentence, or -1. */
const subjectIn = (page: Page, first: number, last: number): number => {
  for (let at = first; at < Math.min(last - 2, first + WITHIN); at += 1) if (isSubject(page, at)) return at
  return -1
}

const isNeutral = (word: string): boolean => NEUTRAL_STATEMENT.has(word) || FAMILY_NEUTRAL.has(word) || isRole(word)

/** Sentences that hold one of these places, as marks per sentence. */
const sentencesWith = (page: Page, found: readonly Leak[]): ReadonlySet<number> => {
  const { tokens, sentenceOf, text } = page.reading
  const taken = new Set<number>()
  const sorted = found.toSorted((left, right) => left.van - right.van)
  let at = 0
  for (const { van } of sorted) {
    while (at + 1 < tokens.count && (text.place[tokens.from[at + 1] ?? 0] ?? 0) <= van) at += 1
    taken.add(sentenceOf[at] ?? 0)
  }
  return taken
}

/**
 * Finds statements about the young person. In: a page, the marks of its sentences, and the findings so far that are content.
 * Out: findings of little certainty. Fails never; linear.
 */
export const findStatements = (page: Page, traits: Uint8Array, found: readonly Leak[]): readonly Leak[] => {
  const taken = sentencesWith(page, found)
  return page.reading.sentences.flatMap(({ first, last, older, kind }, sentence) => {
    const plain =
      kind === 'zin' && last - first >= LEAST_WORDS && !older && (traits[sentence] ?? 0) === 0 && !taken.has(sentence)
    if (!plain || ((page.zones[first] ?? 0) & (ZONE.salutation | ZONE.signature | ZONE.header)) !== 0) return []
    const subject = subjectIn(page, first, last)
    if (subject < 0 || anyWord(page, first, last, isNeutral)) return []
    const end = Math.min(last, subject + MOST_WORDS)
    return [leakOn(page, [subject, end], ['behandelinhoud', 0.4, 'lek/uitspraak'])]
  })
}
