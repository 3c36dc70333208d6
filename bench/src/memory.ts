// How much memory a contestant takes, in a process of its own: what the process holds after deciding cases, less before.
import { compile, createDecider } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { drawCases } from './cases.ts'
import { loadPeer, PEERS } from './contestants.ts'
import { DATE } from './date.ts'
import { decisionList } from './decision-list.ts'
import { sound } from './whole.ts'

const CASES = 200

/** Megabytes that a contestant adds; `who` is a peer, or anything else for the engine. */
export async function measureMemory(who: string): Promise<number> {
  const cases = drawCases('diep', 1, CASES)
  const rows = decisionList(NORMENSET, DATE)
  const peer = PEERS.find((id) => id === who)
  const before = residentMegabytes()
  if (peer === undefined) {
    const decider = sound(createDecider(sound(compile(NORMENSET, DATE))))
    for (const { facts, element } of cases) decider.read(facts, element)
  } else {
    const decide = (await loadPeer(peer)).prepare(rows)
    for (const { input } of cases) await decide(input)
  }
  return residentMegabytes() - before
}

function residentMegabytes(): number {
  // Only there with --expose-gc; without it the number is a little higher.
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}
