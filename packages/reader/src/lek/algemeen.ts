// Tells whether a sentence speaks of nobody in particular: what an organisation offers, what a law says, what children in general need.
import { type Page, SHAPE, wordAt } from './pagina.ts'
import { GENERAL_OPENINGS, GENERAL_SIGNS, GENERAL_STRONG, PERSON_SIGNS } from './woorden/algemeen.ts'
import { FIRST_NAMES } from './woorden/voornamen.ts'

const OPENING_WORDS = 3
const MARK = { opening: 1, sign: 2, strong: 4, person: 8, name: 16 } as const

const marksOf = (word: string): number =>
  (GENERAL_OPENINGS.has(word) ? MARK.opening : 0) |
  (GENERAL_SIGNS.has(word) ? MARK.sign : 0) |
  (GENERAL_STRONG.has(word) ? MARK.strong | MARK.sign : 0) |
  (PERSON_SIGNS.has(word) ? MARK.person : 0) |
  (FIRST_NAMES.has(word) ? MARK.name : 0)

/** A first name says that someone is meant only with its capital. */
const seenAt = (page: Page, marks: Uint8Array, at: number): number => {
  const mark = marks[page.reading.tokens.ids[at] ?? 0] ?? 0
  return (mark & MARK.name) !== 0 && page.shapes[at] === SHAPE.capital ? mark | MARK.person : mark
}

const opensGeneral = (page: Page, first: number, opening: number): boolean =>
  (opening & MARK.opening) !== 0 ||
  (wordAt(page, first) === 'bij' && /^(?:een|vermoedens|signalen)$/.test(wordAt(page, first + 1)))

/** A test on sentences (words `first` up to `last`). In: a page. Out: the test; it never fails and is linear over all sentences. */
export const generalTest = (page: Page): ((first: number, last: number) => boolean) => {
  const marks = Uint8Array.from(page.reading.tokens.words, marksOf)
  return (first, last) => {
    let all = 0
    let opening = 0
    for (let at = first; at < last; at += 1) {
      const seen = seenAt(page, marks, at)
      all |= seen
      if (at < first + OPENING_WORDS) opening |= seen
      if ((seen & MARK.person) !== 0) return false
    }
    if ((all & MARK.sign) === 0) return false
    return (all & MARK.strong) !== 0 || opensGeneral(page, first, opening)
  }
}
