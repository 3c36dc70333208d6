// Times everyone in turns: each round has new cases and a new order, so that no one always runs on a warm or a busy machine.
import type { Decider } from '@deelwijs/engine'
import { mulberry32 } from '@deelwijs/norms/trekking'
import { type Drawing, drawBlock } from './cases.ts'
import type { Contestant, ContestantId } from './contestants.ts'

/** Nanoseconds per decision, one number per measured round. */
export type Times = ReadonlyMap<ContestantId, readonly number[]>

export type Plan = {
  readonly drawing: Drawing
  readonly rounds: number
  /** Rounds that are run first and not counted. */
  readonly warmup: number
  readonly cases: number
  /** For slow contestants: how many cases they decide in a round. */
  readonly fewer: ReadonlyMap<ContestantId, number>
}

/** Right before its turn a contestant decides so many other cases: enough to undo what the one before it left behind. */
const WARM_CASES = 2000

/**
 * Runs all rounds. The cases differ per round and are the same for everyone in a round; each contestant gets them as
 * objects made just before its turn, as a request that has just been read.
 */
export async function runRounds(contestants: readonly Contestant[], decider: Decider, plan: Plan): Promise<Times> {
  const times = new Map<ContestantId, number[]>(contestants.map(({ id }) => [id, []]))
  const random = mulberry32(1)
  const others = drawBlock(decider, plan.drawing, 0, WARM_CASES)
  for (let round = -plan.warmup; round < plan.rounds; round += 1) {
    for (const { id, run } of shuffled(contestants, random)) {
      const count = plan.fewer.get(id) ?? plan.cases
      const block = drawBlock(decider, plan.drawing, round + plan.warmup + 1, count)
      await run(others, Math.min(count, WARM_CASES))
      const start = process.hrtime.bigint()
      const later = run(block, count)
      if (typeof later !== 'number') await later
      const nanoseconds = Number(process.hrtime.bigint() - start)
      if (round >= 0) times.get(id)?.push(nanoseconds / count)
    }
  }
  return times
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
