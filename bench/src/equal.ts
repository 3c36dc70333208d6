// Before anything is timed: everyone must say the same in every case that is drawn.
import type { Decider } from '@deelwijs/engine'
import { leesTabelMetUitleg } from '@deelwijs/norms/tweede-lezing'
import type { Block, Case } from './cases.ts'
import type { PeerId } from './contestants.ts'
import { labelOf } from './decision-list.ts'
import type { Decide } from './peers/peer.ts'

/** A case in which someone says something else, in Dutch. */
export type Disagreement = {
  readonly wie: string
  readonly geval: string
  readonly zegt: string
  readonly moet: string
}

/** Holds the engine (packed, plain and explained) against the hand-written reading: outcome, weight and duties. */
export function checkOurs(decider: Decider, { cases, packed }: Block): readonly Disagreement[] {
  return cases.flatMap((one, index) => {
    const hand = leesTabelMetUitleg(one.facts, one.element)
    const ruling = decider.read(one.facts, one.element)
    const told = [hand.oordeel, hand.gewicht, ...hand.plichten].join()
    const said = [ruling.oordeel, ruling.gewicht, ...ruling.plichten].join()
    const same = decider.decide(packed, index * decider.width) === ruling && said === told
    return same ? [] : [{ wie: 'deelwijs', geval: nameOf(one), zegt: said, moet: told }]
  })
}

/** Holds a peer against the engine: norm and outcome. Also gives the time per case, and whether it answers later. */
export async function checkPeer(
  id: PeerId,
  decide: Decide,
  decider: Decider,
  { cases }: Block,
): Promise<{ readonly wrong: readonly Disagreement[]; readonly ms: number; readonly answersLater: boolean }> {
  const wrong: Disagreement[] = []
  let answersLater = false
  const start = performance.now()
  for (const one of cases) {
    const answer = decide(one.input)
    answersLater ||= typeof answer !== 'string'
    const zegt = await answer
    const moet = labelOf(decider.read(one.facts, one.element))
    if (zegt !== moet) wrong.push({ wie: id, geval: nameOf(one), zegt, moet })
  }
  return { wrong, ms: (performance.now() - start) / cases.length, answersLater }
}

function nameOf({ input }: Case): string {
  return JSON.stringify(input)
}
