// The cases that every contestant decides: drawn from fixed seeds, made anew for every round, packed and plain.
import type { Decider } from '@deelwijs/engine'
import { mulberry32, trek, trekDiep } from '@deelwijs/norms/trekking'
import type { VolledigeFeiten } from '@deelwijs/norms/tweede-lezing'
import { type Feiten, GEGEVENS, type Gegeven, groepVan } from '@deelwijs/words'
import type { Input } from './peers/peer.ts'

export type Case = {
  readonly facts: VolledigeFeiten
  readonly element: Gegeven
  /** Facts and element in one object, with the group of the element: what peers get. */
  readonly input: Input
}

/** Many cases, and the same cases packed one after another. */
export type Block = { readonly cases: readonly Case[]; readonly packed: Uint16Array }

/** How cases are drawn: likely to get past the first refusals, as requests do; or all possible cases alike. */
export type Drawing = 'diep' | 'gelijk'

const DRAW = { diep: trekDiep, gelijk: trek } as const satisfies Record<Drawing, (seed: number) => VolledigeFeiten>

/** Draws cases; the same seed gives the same cases. */
export function drawCases(drawing: Drawing, seed: number, count: number): readonly Case[] {
  const random = mulberry32(seed)
  return Array.from({ length: count }, () => {
    const facts = DRAW[drawing](Math.floor(random() * 2 ** 32))
    const element = GEGEVENS[Math.floor(random() * GEGEVENS.length)] ?? 'bsn'
    return { facts, element, input: { ...facts, gegeven: element, groep: groepVan(element) } }
  })
}

/** Draws a block of cases and packs them. */
export function drawBlock(decider: Decider, drawing: Drawing, seed: number, count: number): Block {
  const cases = drawCases(drawing, seed, count)
  const packed = new Uint16Array(count * decider.width)
  for (const [index, { facts, element }] of cases.entries()) decider.pack(facts, element, packed, index * decider.width)
  return { cases, packed }
}

/** The same case with each fact known or not by the toss of a coin. */
export function halfKnown({ facts }: Case, random: () => number): Feiten {
  return Object.fromEntries(Object.entries(facts).filter(() => random() < 0.5))
}
