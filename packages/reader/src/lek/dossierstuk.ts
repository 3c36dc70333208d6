// Finds documents of the file that are enclosed: "bijgevoegd het behandelplan", a list under "Bijlagen", a file name. A refusal is none.
import type { ContentHit } from './inhoud.ts'
import type { Page } from './pagina.ts'
import { anyWord, gapBefore, leakOn, onOneLine, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import {
  ENCLOSING,
  ENCLOSING_VERBS,
  FILE_ENDINGS,
  NEGATIONS,
  NO_FILE_PIECES,
  STRONG_ENCLOSING,
} from './woorden/stukken.ts'
import { TRAIT } from './zinnen.ts'

const FILE_AHEAD = 6
const FIRST_PERSON = new Set('ik wij we mijn onze'.split(' '))
const PRONOUNS = new Set('wij we ik u je jullie'.split(' '))
const AT_LETTER = new Set('schrijven brief mail bericht e-mail'.split(' '))
const SENDING = new Set('post mail apart zivver bericht'.split(' '))
const CLAUSE_WORDS = new Set('maar behalve'.split(' '))

/** A comma, a semicolon or the end of a sentence (see text/tokens.ts). */
const CLAUSE_MARKS = 2 | 8 | 16

/** Numbers the clauses of a page, and tells which of them hold a negation. */
const negatedClauses = (page: Page): { readonly of: Int32Array; readonly negated: Uint8Array } => {
  const { count, ids, words, before } = page.reading.tokens
  const { sentenceOf } = page.reading
  const negation = words.map((word) => NEGATIONS.has(word))
  const turn = words.map((word) => CLAUSE_WORDS.has(word))
  const of = new Int32Array(count)
  const negated = new Uint8Array(count + 1)
  let clause = 0
  for (let at = 0; at < count; at += 1) {
    const id = ids[at] ?? 0
    const cut = ((before[at] ?? 0) & CLAUSE_MARKS) !== 0 || turn[id] === true || sentenceOf[at] !== sentenceOf[at - 1]
    if (at > 0 && cut) clause += 1
    of[at] = clause
    if (negation[id] === true) negated[clause] = 1
  }
  return { of, negated }
}

type Clauses = ReturnType<typeof negatedClauses>

const SENDS = /^(?:gaan|gaat|ging|gingen|stuur|sturen|stuurde|zend|zenden|geef|geven|lever|leveren|kwam|komt)$/
const SENDS_BACK = 12

/** "gaan met de post mee", "sturen we wel mee". */
const sendsBefore = (page: Page, at: number): boolean => {
  const { sentenceOf } = page.reading
  const first = Math.max(0, at - SENDS_BACK)
  return anyWord(page, first, at, (word, back) => sentenceOf[back] === sentenceOf[at] && SENDS.test(word))
}

const isEnclosing = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  if (ENCLOSING.has(word)) return true
  if (word === 'volgt') return SENDING.has(wordAt(page, at - 1))
  if (AT_LETTER.has(word) && /^(?:dit|deze)$/.test(wordAt(page, at - 1)) && /^(?:bij|met)$/.test(wordAt(page, at - 2)))
    return true
  if (word === 'ligt') return wordAt(page, at - 1) === 'u' && wordAt(page, at - 2) === 'voor'
  if (word === 'mee') return sendsBefore(page, at)
  if (!ENCLOSING_VERBS.has(word) || wordAt(page, at - 1) === 'te') return false
  return PRONOUNS.has(wordAt(page, at + 1)) || PRONOUNS.has(wordAt(page, at - 1))
}

/** Per sentence: 0 encloses nothing, 1 encloses, 2 encloses with a strong word. */
const enclosingSentences = (page: Page, clauses: Clauses): Uint8Array => {
  const { ids, words } = page.reading.tokens
  const maybe = words.map(
    (word) =>
      word === 'volgt' ||
      word === 'mee' ||
      word === 'ligt' ||
      AT_LETTER.has(word) ||
      ENCLOSING.has(word) ||
      ENCLOSING_VERBS.has(word),
  )
  const found = new Uint8Array(page.reading.sentences.length)
  for (let at = 0; at < page.reading.tokens.count; at += 1) {
    if (maybe[ids[at] ?? 0] !== true || !isEnclosing(page, at) || clauses.negated[clauses.of[at] ?? 0] === 1) continue
    const sentence = page.reading.sentenceOf[at] ?? 0
    found[sentence] = Math.max(found[sentence] ?? 0, STRONG_ENCLOSING.has(wordAt(page, at)) ? 2 : 1)
  }
  return withNext(page, found)
}

/** "Bijl.: eindverslag": a sentence of one or two words encloses what stands behind it on the line. */
const withNext = (page: Page, found: Uint8Array): Uint8Array => {
  page.reading.sentences.forEach(({ first, last }, sentence) => {
    const heads = last - first <= 2 && (found[sentence] ?? 0) > 0 && onOneLine(page, first, last)
    if (heads && sentence + 1 < found.length) found[sentence + 1] = Math.max(found[sentence + 1] ?? 0, 1)
  })
  return found
}

/** Is this document part of a file name: "Behandelplan_v3.pdf"? Gives the end of the name, or -1. */
const fileEnd = (page: Page, last: number): number => {
  for (let at = last; at < last + FILE_AHEAD && onOneLine(page, last - 1, at); at += 1) {
    if (FILE_ENDINGS.has(wordAt(page, at)) && /^\)?\.$/.test(gapBefore(page, at))) return at + 1
    if (/[,;:]/.test(gapBefore(page, at))) return -1
  }
  return -1
}

type Look = {
  readonly page: Page
  readonly clauses: Clauses
  readonly enclosing: Uint8Array
  readonly traits: Uint8Array
}

const isEnclosedBy = ({ enclosing, traits }: Look, sentence: number): boolean => {
  const force = enclosing[sentence] ?? 0
  const trait = traits[sentence] ?? 0
  if (force === 0 || (trait & TRAIT.asks) !== 0) return false
  if ((trait & TRAIT.general) !== 0 && force < 2) return false
  return (trait & TRAIT.repeats) === 0 || force === 2
}

/** "naar bijgevoegde evaluatie", also in a question. */
const hasEnclosingBeside = ({ page, traits }: Look, first: number): boolean =>
  /^(?:toegestuurde|toegezonden|meegezonden|opgestuurde|aangeleverde|overhandigde|bijgevoegde|bijgaande|bijgesloten|meegestuurde|bijgaand|ingesloten|toegevoegde)$/.test(
    wordAt(page, first - 1),
  ) &&
  (page.reading.sentenceOf[first] ?? 0) === (page.reading.sentenceOf[first - 1] ?? 0) &&
  anyWord(page, Math.max(0, first - SENDS_BACK), first, (word) => FIRST_PERSON.has(word)) &&
  ((traits[page.reading.sentenceOf[first] ?? 0] ?? 0) & TRAIT.refuses) === 0

const isEnclosed = (look: Look, { first }: ContentHit): boolean => {
  const { page, clauses } = look
  const sentence = page.reading.sentenceOf[first] ?? 0
  if (clauses.negated[clauses.of[first] ?? 0] === 1) return false
  if (isEnclosedBy(look, sentence) || hasEnclosingBeside(look, first)) return true
  const here = page.reading.sentences[sentence]
  if (here === undefined || here.intro < 0) return false
  return isEnclosedBy(look, here.intro) && !negatedIntro(look, here.intro)
}

const negatedIntro = ({ page }: Look, sentence: number): boolean => {
  const intro = page.reading.sentences[sentence]
  return intro !== undefined && anyWord(page, intro.first, intro.last, (word) => NEGATIONS.has(word))
}

const isOfOrganisation = (page: Page, { first, last }: ContentHit): boolean =>
  anyWord(page, first, last, (word) => NO_FILE_PIECES.has(word))

/** Finds enclosed documents. In: a page, the hits of the word lists, the marks of its sentences. Out: findings. Fails never; linear. */
export const findDocuments = (page: Page, hits: readonly ContentHit[], traits: Uint8Array): readonly Leak[] => {
  const clauses = negatedClauses(page)
  const look: Look = { page, clauses, enclosing: enclosingSentences(page, clauses), traits }
  const found: Leak[] = []
  let until = -1
  for (const hit of hits) {
    if (hit.wat.soort !== 'dossierstuk' || hit.first < until || isOfOrganisation(page, hit)) continue
    const file = fileEnd(page, hit.last)
    if (file < 0 && !isEnclosed(look, hit)) continue
    until = Math.max(hit.last, file)
    found.push(leakOn(page, [hit.first, until], ['dossierstuk', file > 0 ? 0.95 : hit.wat.zekerheid, hit.wat.lijst]))
  }
  return found
}
