// Cuts a text in chains of words that may be a name: "mw. F. el Amrani", "Dylan Kuipers-Nguyen", "Noor".

import type { Page } from './pagina.ts'
import { gapBefore, SHAPE, wordAt } from './pagina.ts'
import { isRole } from './woorden/brief.ts'
import { NOT_NAME_ENDINGS, NOT_NAMES, OPENING_PARTICLES, PARTICLES } from './woorden/geen-naam.ts'
import { FIRST_NAMES } from './woorden/voornamen.ts'

/** Words `first` up to `last` (exclusive). What was seen in it: a listed first name, initials, how many other capitals. */
export type Chain = {
  readonly first: number
  readonly last: number
  readonly given: boolean
  readonly initials: number
  readonly capitals: number
}

const CHAIN_MOST = 9
const ENDING_LETTERS = 4

/** Kinds of words, per distinct word. */
type WordKind = 'name' | 'not' | 'given' | 'thing'

const kindOf = (word: string): WordKind => {
  if (FIRST_NAMES.has(word)) return 'given'
  if (/\d/.test(word)) return 'not'
  if (NOT_NAMES.has(word) || isRole(word)) return 'not'
  return NOT_NAME_ENDINGS.some(
    (end) => word.length >= end.length + (end.length < ENDING_LETTERS ? 3 : 0) && word.endsWith(end),
  )
    ? 'thing'
    : 'name'
}

export type Chains = { readonly page: Page; readonly kinds: readonly WordKind[] }

/** Prepares the kinds of all distinct words of a page. */
export const chainsOf = (page: Page): Chains => ({ page, kinds: page.reading.tokens.words.map(kindOf) })

const kindAt = ({ page, kinds }: Chains, at: number): WordKind => kinds[page.reading.tokens.ids[at] ?? 0] ?? 'not'

const isInitial = (page: Page, at: number): boolean => {
  const word = wordAt(page, at)
  const shape = page.shapes[at]
  if (shape !== SHAPE.capital && shape !== SHAPE.upper) return false
  if (word.length === 1) return true
  return (
    (word === 'th' || word === 'ch' || word === 'ij' || word === 'chr' || word === 'ph') &&
    gapBefore(page, at + 1).startsWith('.')
  )
}

const isUpper = (page: Page, at: number): boolean =>
  page.shapes[at] === SHAPE.capital || page.shapes[at] === SHAPE.upper

/** A word that ends like a thing ("Oosterhuis") is a name only inside a chain, or behind a title. */
const isNameWord = (chains: Chains, at: number, inside: boolean): boolean => {
  const { page } = chains
  if (!isUpper(page, at) || wordAt(page, at).length < 2) return false
  if (page.shapes[at] === SHAPE.upper && wordAt(page, at).length <= 4 && kindAt(chains, at) !== 'given') return false
  const kind = kindAt(chains, at)
  return kind !== 'not' && (kind !== 'thing' || inside)
}

const TIGHT = /^(?:[ ]{1,2}|-| - ?|'| '|'-?|)$/
const AFTER_INITIAL = /^\.? ?-?'?$|^\. '$|^\.-$/
const SKIPPED_LETTERS = /^[^\s\p{P}\d]{1,3}$/u

/** May the chain go on over the gap before word `at`? */
const holds = (page: Page, at: number, afterInitial: boolean): boolean => {
  const gap = gapBefore(page, at)
  if (gap === ' - ' || gap === '- ') return false
  return TIGHT.test(gap) || (afterInitial && AFTER_INITIAL.test(gap)) || SKIPPED_LETTERS.test(gap)
}

const NEEDS_ARTICLE = new Set('op in aan bij uit'.split(' '))
const ARTICLES = new Set('de den der het t'.split(' '))

/** End of a row of small words that start at `at` and lead to a capital; `at` itself when they lead nowhere. */
const overParticles = (chains: Chains, at: number): number => {
  const { page } = chains
  let here = at
  if (NEEDS_ARTICLE.has(wordAt(page, at)) && !ARTICLES.has(wordAt(page, at + 1))) return at
  while (here < at + 3 && PARTICLES.has(wordAt(page, here)) && holds(page, here, here === at)) here += 1
  return here > at && isNameWord(chains, here, true) && holds(page, here, false) ? here : at
}

type Growing = Chain & { readonly afterInitial: boolean }

/** The chain with word `last` taken along: as an initial, a name, or small words that lead to a name; or nothing when it ends. */
const grown = (chains: Chains, chain: Growing, loose: boolean): Growing | undefined => {
  const at = chain.last
  if (at > chain.first && !holds(chains.page, at, chain.afterInitial)) return undefined
  if (isInitial(chains.page, at)) return { ...chain, last: at + 1, initials: chain.initials + 1, afterInitial: true }
  if (isNameWord(chains, at, loose || chain.given || chain.initials > 0)) {
    const given = chain.given || (kindAt(chains, at) === 'given' && chain.capitals === 0)
    return { ...chain, last: at + 1, given, capitals: chain.capitals + 1, afterInitial: false }
  }
  const next = at === chain.first ? overOpening(chains, at) : overParticles(chains, at)
  return next === at ? undefined : { ...chain, last: next }
}

/** The chain that starts at word `start`. In: a word that may start one. */
const chainFrom = (chains: Chains, start: number, loose: boolean): Chain => {
  let chain: Growing = { first: start, last: start, given: false, initials: 0, capitals: 0, afterInitial: false }
  while (chain.last < start + CHAIN_MOST) {
    const next = grown(chains, chain, loose)
    if (next === undefined) break
    chain = next
  }
  return chain
}

const overOpening = (chains: Chains, at: number): number =>
  OPENING_PARTICLES.has(wordAt(chains.page, at)) ? overParticles(chains, at) : at

/** The chain that starts at `at`, or nothing. With `loose` it may start with a small word ("van der Berg" behind a title). */
export const chainAt = (chains: Chains, at: number, loose: boolean): Chain | undefined => {
  const { page } = chains
  const opens =
    isInitial(page, at) || isNameWord(chains, at, loose) || (loose && OPENING_PARTICLES.has(wordAt(page, at)))
  if (!opens) return undefined
  const chain = chainFrom(chains, at, loose)
  return chain.capitals > 0 || (loose && chain.initials > 0) ? chain : undefined
}
