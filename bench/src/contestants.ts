// Who takes part: the engine in four ways, the hand-written reading in two, and the five peers.
import type { Decider } from '@deelwijs/engine'
import { leesTabel, leesTabelMetUitleg } from '@deelwijs/norms/tweede-lezing'
import type { Block } from './cases.ts'
import type { Decide, Peer } from './peers/peer.ts'

export const OURS = ['gecodeerd', 'gewoon', 'gecodeerd-uitleg', 'gewoon-uitleg'] as const
export const HAND = ['hand', 'hand-uitleg'] as const
export const PEERS = ['json-logic', 'zen', 'cedar', 'json-rules', 'publicodes'] as const

export type PeerId = (typeof PEERS)[number]
export type ContestantId = (typeof OURS)[number] | (typeof HAND)[number] | PeerId

/** Decides the first cases of a block and gives a number that depends on every answer, so that no work can be left out. */
export type Run = (block: Block, count: number) => number | Promise<number>

export type Contestant = { readonly id: ContestantId; readonly run: Run }

const LOAD: { readonly [P in PeerId]: () => Promise<Peer> } = {
  'json-logic': async () => (await import('./peers/json-logic.ts')).JSON_LOGIC,
  zen: async () => (await import('./peers/zen.ts')).ZEN,
  cedar: async () => (await import('./peers/cedar.ts')).CEDAR,
  'json-rules': async () => (await import('./peers/json-rules.ts')).JSON_RULES,
  publicodes: async () => (await import('./peers/publicodes.ts')).PUBLICODES,
}

/** Loads the code of a peer; apart, so that memory can be measured one at a time. */
export function loadPeer(id: PeerId): Promise<Peer> {
  return LOAD[id]()
}

/**
 * The engine: rulings from packed and from plain facts. An explanation is the sources and duties of the same ruling.
 * Each loop is written out, here and below: in a loop that is shared, the call itself would cost as much as the decision.
 */
export function ours(decider: Decider): readonly Contestant[] {
  const { width } = decider
  return [
    {
      id: 'gecodeerd',
      run({ packed }, count) {
        let sum = 0
        for (let at = 0; at < count * width; at += width) sum += decider.decide(packed, at).oordeel.length
        return sum
      },
    },
    {
      id: 'gewoon',
      run({ cases }, count) {
        let sum = 0
        for (const one of firstOf(cases, count)) sum += decider.read(one.facts, one.element).oordeel.length
        return sum
      },
    },
    {
      id: 'gecodeerd-uitleg',
      run({ packed }, count) {
        let sum = 0
        for (let at = 0; at < count * width; at += width) sum += sizeOf(decider.decide(packed, at))
        return sum
      },
    },
    {
      id: 'gewoon-uitleg',
      run({ cases }, count) {
        let sum = 0
        for (const one of firstOf(cases, count)) sum += sizeOf(decider.read(one.facts, one.element))
        return sum
      },
    },
  ]
}

/** The second reading of the table, written by hand. */
export function handWritten(): readonly Contestant[] {
  return [
    {
      id: 'hand',
      run({ cases }, count) {
        let sum = 0
        for (const one of firstOf(cases, count)) sum += leesTabel(one.facts, one.element).oordeel.length
        return sum
      },
    },
    {
      id: 'hand-uitleg',
      run({ cases }, count) {
        let sum = 0
        for (const one of firstOf(cases, count)) sum += sizeOf(leesTabelMetUitleg(one.facts, one.element))
        return sum
      },
    },
  ]
}

/** A peer. One that answers at once is not made to wait for a promise. */
export function peerContestant(id: PeerId, decide: Decide, answersLater: boolean): Contestant {
  if (answersLater) {
    return {
      id,
      async run({ cases }, count) {
        let sum = 0
        for (const { input } of firstOf(cases, count)) sum += (await decide(input)).length
        return sum
      },
    }
  }
  return {
    id,
    run({ cases }, count) {
      let sum = 0
      for (const { input } of firstOf(cases, count)) {
        const label = decide(input)
        sum += typeof label === 'string' ? label.length : 0
      }
      return sum
    },
  }
}

/** The first items; the list itself when that is all of them. */
function firstOf<T>(items: readonly T[], count: number): readonly T[] {
  return count < items.length ? items.slice(0, count) : items
}

function sizeOf(told: { readonly bronnen: readonly string[]; readonly plichten: readonly string[] }): number {
  return told.bronnen.length + told.plichten.length
}
