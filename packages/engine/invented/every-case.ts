// Writes out every case of the invented set, and what its rules say there, by hand and without the engine.
import type { Facts, NormSet } from '../src/index.ts'
import { VOCABULARY } from './vocabulary.ts'

export type Case = { readonly facts: Facts; readonly element: string }
export type Domains = { readonly [fact: string]: readonly string[] }

export const ELEMENTS: readonly string[] = Object.values(VOCABULARY.groepen).flat()

/** All ways to fill in the facts that are not given. */
export function completions(domains: Domains, known: Facts = {}): readonly Facts[] {
  return Object.entries(domains).reduce<readonly Facts[]>(
    (some, [fact, domain]) => {
      const fixed = known[fact]
      const values = fixed === undefined ? domain : [fixed]
      return some.flatMap((facts) => values.map((value) => ({ ...facts, [fact]: value })))
    },
    [{}],
  )
}

/** All ways to know each fact or not. */
export function partialFacts(domains: Domains): readonly Facts[] {
  return Object.entries(domains).reduce<readonly Facts[]>(
    (some, [fact, domain]) => some.flatMap((facts) => [facts, ...domain.map((value) => ({ ...facts, [fact]: value }))]),
    [{}],
  )
}

/** The two exclusions of the invented set, in plain code. */
export function canHappen(facts: Facts): boolean {
  return (
    !(facts['seizoen'] === 'zomer' && facts['maan'] === 'nieuw') &&
    !(facts['rol'] === 'controleur' && facts['lengte'] === 'klein')
  )
}

/** Every possible case with all facts known. */
export const EVERY_CASE: readonly Case[] = completions(VOCABULARY.feiten)
  .filter(canHappen)
  .flatMap((facts) => ELEMENTS.map((element) => ({ facts, element })))

/** The possible cases that agree with the known facts. */
export function casesWith(known: Facts): readonly Facts[] {
  return completions(VOCABULARY.feiten, known).filter(canHappen)
}

/** What the invented rules say, as a person would read them: outcome and weight. */
export function readByHand({ facts, element }: Case): readonly [string, string | null] {
  if (element === 'telling') return ['vrij', null]
  if (facts['rol'] === 'controleur') return ['weigeren', null]
  if (facts['pas'] === 'verlopen') return ['navragen', null]
  const [outcome, weight] = readFavour(facts, element)
  // Whoever may see a breakable thing must be tall: that finding is not made for the small.
  if (outcome === 'wegen' && element === 'atlas' && facts['boete'] !== 'groot' && facts['lengte'] === 'klein')
    return ['weigeren', null]
  if (facts['boete'] !== 'groot') return [outcome, weight]
  return [outcome === 'vragen' ? 'navragen' : 'weigeren', null]
}

function readFavour(facts: Facts, element: string): readonly [string, string | null] {
  if (element === 'atlas') return facts['ijver'] === 'ja' ? ['wegen', 'zwaar'] : ['weigeren', null]
  if (element === 'boek') {
    const allowed = facts['boete'] === 'geen' || (facts['boete'] === 'klein' && facts['ijver'] === 'ja')
    return allowed ? ['wegen', 'licht'] : ['weigeren', null]
  }
  if (facts['rol'] === 'helper') return ['geven', null]
  const closed = facts['pas'] === 'nee' || (element === 'ballon' && facts['seizoen'] === 'winter')
  return closed ? ['weigeren', null] : ['vragen', null]
}

/** A copy of a norm set in which one norm, found by id, is changed. */
export function withNorm(set: NormSet, id: string, change: Partial<NormSet['normen'][number]>): NormSet {
  return { ...set, normen: set.normen.map((norm) => (norm.id === id ? { ...norm, ...change } : norm)) }
}
