// Finds names of young people and their families, and leaves the professionals of the letter alone.
import { isProfessional, surnamesOfProfessionals } from './naam-beroep.ts'
import type { Chain, Chains } from './naam-keten.ts'
import { chainAt, chainsOf } from './naam-keten.ts'
import type { Page } from './pagina.ts'
import { gapBefore, leakOn, onOneLine, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import { TITLES } from './woorden/brief.ts'
import { OPENING_PARTICLES, PERSON_PREPOSITIONS, PLACE_WORDS } from './woorden/geen-naam.ts'
import { BIRTH_WORDS } from './woorden/labels.ts'
import { NAMING_WORDS, PERSON_VERBS, PLAIN_VERBS, RELATION_WORDS } from './woorden/relaties.ts'
import { ALSO_A_WORD, FIRST_NAMES } from './woorden/voornamen.ts'

const startsSentence = (page: Page, at: number): boolean =>
  at === 0 || ((page.reading.tokens.before[at] ?? 0) & (16 | 64 | 256)) !== 0

/** The word before, when it stands on the same line or is a label right above. */
const lead = (page: Page, at: number): string => {
  if (at === 0) return ''
  if (onOneLine(page, at - 1, at))
    return /[.!?;]\s/.test(gapBefore(page, at)) && !TITLES.has(wordAt(page, at - 1)) ? '' : wordAt(page, at - 1)
  return NAMING_WORDS.has(wordAt(page, at - 1)) ? wordAt(page, at - 1) : ''
}

const bornAfter = (page: Page, last: number): boolean => {
  const next = wordAt(page, last)
  if (!onOneLine(page, last - 1, last)) return false
  const gap = gapBefore(page, last)
  if (BIRTH_WORDS.has(next)) return true
  if (!gap.includes('(')) return false
  return /^\d{1,2}$/.test(next) || FIRST_NAMES.has(next)
}

/** "Testkind, N.": a surname with its initials behind a comma. */
const initialsAfter = (page: Page, last: number): boolean =>
  gapBefore(page, last) === ', ' &&
  wordAt(page, last).length === 1 &&
  page.shapes[last] === SHAPE.capital &&
  gapBefore(page, last + 1).startsWith('.')

/** After a relation word a name follows at once ("zoon Bram", "ouders Oosterhuis", "moeder: S. Bakker"). */
const afterRelation = (page: Page, chain: Chain): boolean => {
  const before = lead(page, chain.first)
  if (RELATION_WORDS.has(before) || NAMING_WORDS.has(before)) return true
  const two = wordAt(page, chain.first - 2)
  const linked =
    onOneLine(page, chain.first - 2, chain.first) &&
    (before === 'van' || before === 'is' || before === 'genaamd' || before === 'en' || before === 'met')
  return linked && (RELATION_WORDS.has(two) || NAMING_WORDS.has(two))
}

const isPlaceLike = (page: Page, chain: Chain): boolean => {
  const before = lead(page, chain.first)
  if (PLACE_WORDS.has(before)) return true
  const article = wordAt(page, chain.first - 1)
  return (
    (article === 'de' || article === 'het' || article === 't') &&
    page.shapes[chain.first - 1] !== SHAPE.lower &&
    !OPENING_PARTICLES.has(wordAt(page, chain.first))
  )
}

/** "Mees, 9 jaar", "Mees (2012)". */
const hasDateBehind = (page: Page, last: number): boolean =>
  page.shapes[last] === SHAPE.digits && /^[,(] ?$| \($/.test(gapBefore(page, last))

/** How sure it is that a chain with a listed first name is a name. */
const givenSure = (page: Page, chain: Chain): number => {
  if (chain.capitals > 1 || chain.initials > 0) return 0.95
  const word = wordAt(page, chain.first)
  if (!ALSO_A_WORD.has(word))
    return isPlaceLike(page, chain) && !['in', 'uit', 'te'].includes(lead(page, chain.first)) ? 0 : 0.85
  if (!startsSentence(page, chain.first)) return isPlaceLike(page, chain) ? 0 : 0.7
  if (hasDateBehind(page, chain.last)) return 0.6
  return PERSON_VERBS.has(wordAt(page, chain.last)) || PLAIN_VERBS.has(wordAt(page, chain.last)) ? 0.6 : 0
}

const WORD_ENDING =
  /(?:en|ing|heid|tie|age|sel|schap|isme|iteit|ment|lijk|ig|aar|sie|tijd|erij|nis|de|te|els|je|ers|iek|uur|orm|act|ect|eit|ap|st|d|t)$/

/** One unknown word at the start of a sentence, before a verb. */
const beforeVerb = (word: string, verb: string): number => {
  const plain = WORD_ENDING.test(word)
  if (PERSON_VERBS.has(verb)) return plain ? 0.4 : 0.6
  return PLAIN_VERBS.has(verb) && !plain ? 0.4 : 0
}

/** At the start of a sentence every word has a capital: the verb behind it must tell. */
const atStartSure = (page: Page, chain: Chain): number => {
  if (aloneOnLine(page, chain)) return chain.capitals === 2 ? 0.4 : 0
  if (page.shapes[chain.first] !== SHAPE.capital || !onOneLine(page, chain.first, chain.last)) return 0
  const next = wordAt(page, chain.last)
  if (chain.capitals > 1) return PERSON_VERBS.has(next) || PLAIN_VERBS.has(next) ? 0.6 : 0.4
  return beforeVerb(wordAt(page, chain.first), next)
}

/** How sure without a listed first name: by shape and by what stands around it. */
const unlistedSure = (page: Page, chain: Chain): number => {
  const start = startsSentence(page, chain.first)
  if (isPlaceLike(page, chain)) return 0
  if (chain.initials > 0 && chain.last - chain.first > 1) return 0.8
  if (chain.capitals === 0) return 0
  if (start) return atStartSure(page, chain)
  if (page.shapes[chain.first] === SHAPE.upper) return 0
  return PERSON_PREPOSITIONS.has(lead(page, chain.first)) || chain.capitals > 1 ? 0.5 : 0
}

const aloneOnLine = (page: Page, chain: Chain): boolean => {
  const line = page.lines.of[chain.first] ?? 0
  return page.lines.first[line] === chain.first && page.lines.first[line + 1] === chain.last
}

const sureness = (page: Page, chain: Chain): number => {
  if (TITLES.has(lead(page, chain.first)) && chain.capitals > 0) return 0.85
  if (afterRelation(page, chain) && !(chain.capitals === 0 && chain.initials === 1)) return 0.85
  if (chain.given) return givenSure(page, chain)
  if (bornAfter(page, chain.last)) return 0.8
  if (initialsAfter(page, chain.last)) return 0.6
  return unlistedSure(page, chain)
}

/** First word of the finding: a title before the name belongs to it. */
const withTitle = (page: Page, first: number): number =>
  first > 0 && TITLES.has(lead(page, first)) ? first - 1 : first

const mayStart = (page: Page, at: number): boolean =>
  page.shapes[at] === SHAPE.capital || page.shapes[at] === SHAPE.upper

const looseAt = (page: Page, at: number): boolean => {
  const before = lead(page, at)
  if (TITLES.has(before) || NAMING_WORDS.has(before)) return true
  return RELATION_WORDS.has(before) && page.shapes[at] !== SHAPE.lower
}

/** Names written without capitals behind a word of the family: "de moeder van noor". */
const plainName = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  if (page.shapes[at] !== SHAPE.lower || !FIRST_NAMES.has(word) || ALSO_A_WORD.has(word) || word.length < 3)
    return false
  const before = lead(page, at)
  const two = wordAt(page, at - 2)
  return (
    RELATION_WORDS.has(before) ||
    NAMING_WORDS.has(before) ||
    ((before === 'van' || before === 'is' || before === 'over') && (RELATION_WORDS.has(two) || NAMING_WORDS.has(two)))
  )
}

type Seen = { readonly chain: Chain; readonly sure: number }

/** A capital, or a small word that opens a surname behind a title. */
const opensChain = (page: Page, at: number): boolean =>
  mayStart(page, at) || (OPENING_PARTICLES.has(wordAt(page, at)) && looseAt(page, at))

const collect = (page: Page, chains: Chains): readonly Seen[] => {
  const seen: Seen[] = []
  const listed = page.reading.tokens.words.map((word) => FIRST_NAMES.has(word))
  const professionals = surnamesOfProfessionals(page, chains)
  for (let at = 0; at < page.reading.tokens.count; at += 1) {
    if (listed[page.reading.tokens.ids[at] ?? 0] === true && plainName(page, at)) {
      seen.push({ chain: { first: at, last: at + 1, given: true, initials: 0, capitals: 1 }, sure: 0.5 })
      continue
    }
    if (!opensChain(page, at)) continue
    const chain = chainAt(chains, at, looseAt(page, at))
    if (chain === undefined) continue
    if (!isProfessional(page, chain, professionals)) seen.push({ chain, sure: sureness(page, chain) })
    at = chain.last - 1
  }
  return seen
}

const KNOWN_LEAST = 3

/** Words of the names that were found; a later capital that is one of them is the same person. */
const knownWords = (page: Page, seen: readonly Seen[]): ReadonlySet<string> => {
  const known = new Set<string>()
  for (const { chain, sure } of seen) {
    if (sure < 0.6) continue
    for (let at = chain.first; at < chain.last; at += 1) {
      const word = wordAt(page, at)
      if (mayStart(page, at) && word.length >= KNOWN_LEAST && !ALSO_A_WORD.has(word) && !OPENING_PARTICLES.has(word))
        known.add(word)
    }
  }
  return known
}

/** Finds names. In: a page. Out: findings. Fails never; linear. A name is a proposal: the list of first names is one sign among others. */
export const findNames = (page: Page): readonly Leak[] => {
  const seen = collect(page, chainsOf(page))
  const known = knownWords(page, seen)
  return seen.flatMap(({ chain, sure }) => {
    const repeated = sure === 0 && known.has(wordAt(page, chain.first)) && !isPlaceLike(page, chain) ? 0.7 : 0
    const best = Math.max(sure, repeated)
    if (best === 0) return []
    const first = withTitle(page, chain.first)
    return [leakOn(page, [first, chain.last], ['naam', best, chain.given ? 'lek/woorden/voornamen' : 'lek/naam'])]
  })
}
