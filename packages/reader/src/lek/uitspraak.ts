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
const JOINING = new Set('en of van'.split(' '))
const LEAST_WORDS = 4
const MOST_WORDS = 16
const WITHIN = 6

const isSubject = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  if (JOINING.has(wordAt(page, at + 1)) || page.shapes[at + 1] !== SHAPE.lower || gapBefore(page, at + 1) !== ' ')
    return false
  if (SUBJECTS.has(word)) return true
  return page.shapes[at] === SHAPE.capital && FIRST_NAMES.has(word) && !ALSO_A_WORD.has(word)
}

const CLAUSE_MARKS = 2 | 8
const LINKS = new Set('en want omdat waardoor dat maar terwijl'.split(' '))

/** Does a clause start at word `at`: behind a comma, a semicolon or a linking word? */
const opensClause = (page: Page, at: number): boolean =>
  ((page.reading.tokens.before[at] ?? 0) & CLAUSE_MARKS) !== 0 || LINKS.has(wordAt(page, at - 1))

/** End of the clause of the subject at word `at`. */
const clauseEnd = (page: Page, at: number, last: number): number => {
  let end = at + 1
  while (end < Math.min(last, at + MOST_WORDS) && ((page.reading.tokens.before[end] ?? 0) & CLAUSE_MARKS) === 0)
    end += 1
  return end
}

const isNeutral = (word: string): boolean => NEUTRAL_STATEMENT.has(word) || FAMILY_NEUTRAL.has(word) || isRole(word)

/** Marks of the words that lie in one of these places. */
const wordsIn = (page: Page, found: readonly Leak[]): Uint8Array => {
  const { tokens, text } = page.reading
  const taken = new Uint8Array(tokens.count)
  const placeOf = (at: number): number => text.place[tokens.from[at] ?? 0] ?? 0
  let at = 0
  for (const { van, tot } of found.toSorted((left, right) => left.van - right.van)) {
    while (at + 1 < tokens.count && placeOf(at + 1) <= van) at += 1
    for (let word = at; word < tokens.count && placeOf(word) < tot; word += 1) taken[word] = 1
  }
  return taken
}

type Clause = { readonly first: number; readonly last: number }

/** The first clause of a sentence that says something of the young person and in which nothing was found. */
const statementIn = (page: Page, taken: Uint8Array, first: number, last: number): Clause | undefined => {
  for (let at = first; at < last - 2; at += 1) {
    if (!(at < first + WITHIN || opensClause(page, at)) || !isSubject(page, at)) continue
    const end = clauseEnd(page, at, last)
    const free = end - at >= LEAST_WORDS && !taken.subarray(at, end).includes(1)
    if (free && !anyWord(page, at, end, isNeutral)) return { first: at, last: end }
    at = end - 1
  }
  return undefined
}

/**
 * Finds statements about the young person. In: a page, the marks of its sentences, and the findings so far that are content.
 * Out: findings of little certainty. Fails never; linear.
 */
export const findStatements = (page: Page, traits: Uint8Array, found: readonly Leak[]): readonly Leak[] => {
  const taken = wordsIn(page, found)
  return page.reading.sentences.flatMap(({ first, last, older, kind }, sentence) => {
    const plain = kind === 'zin' && last - first >= LEAST_WORDS && !older && (traits[sentence] ?? 0) === 0
    if (!plain || ((page.zones[first] ?? 0) & (ZONE.signature | ZONE.header)) !== 0) return []
    const clause = statementIn(page, taken, first, last)
    return clause === undefined || ((page.zones[clause.first] ?? 0) & ZONE.salutation) !== 0
      ? []
      : [leakOn(page, [clause.first, clause.last], ['behandelinhoud', 0.4, 'lek/uitspraak'])]
  })
}
