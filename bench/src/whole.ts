// Times what is done with whole norm sets, once, as a fresh process does it: compile, prove, compare, questions with gaps.
import {
  compare,
  compile,
  createDecider,
  type Decider,
  isProblem,
  isValidOn,
  type NormSet,
  type Problem,
  prove,
  reachableOutcomes,
  type Slice,
} from '@deelwijs/engine'
import { NORMENSET, ONTWERP_2030, STELLINGEN } from '@deelwijs/norms'
import { mulberry32 } from '@deelwijs/norms/trekking'
import { drawCases, halfKnown } from './cases.ts'
import { quantile } from './spread.ts'

/** Milliseconds, and for questions with gaps microseconds per question. */
export type Whole = {
  readonly slices: number
  readonly compileMs: number
  readonly deciderMs: number
  readonly statements: number
  readonly proofsMs: number
  readonly compareMs: number
  readonly reachUs: number
}

const QUESTIONS = 2000
const PASSES = 9

/** A broken norm set stops the benchmark: there is nothing to time. */
export function sound<T>(value: T | Problem): T {
  if (isProblem(value)) throw new Error(`${value.code} ${value.veld}: ${value.melding}`)
  return value
}

type Validity = Pick<NormSet, 'geldigVanaf' | 'geldigTot'>

/** The first days on which the norms of a set differ from the day before, within the span of the set. */
export function sliceDates(set: Validity & { readonly normen: readonly Validity[] }): readonly string[] {
  const days = [
    set.geldigVanaf,
    ...set.normen.flatMap(({ geldigVanaf, geldigTot }) => [geldigVanaf, dayAfter(geldigTot)]),
  ]
  return [...new Set(days)].filter((day): day is string => day !== null && isValidOn(set, day)).sort()
}

function dayAfter(day: string | null): string | null {
  if (day === null) return null
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** Compiles every slice of the norms in force and of the draft. */
export function compileAll(): { readonly slices: readonly Slice[]; readonly ms: number } {
  const start = performance.now()
  const sets: readonly NormSet[] = [NORMENSET, ONTWERP_2030]
  const slices = sets.flatMap((set) => sliceDates(set).map((date) => sound(compile(set, date))))
  return { slices, ms: performance.now() - start }
}

/** Does everything once, in this order, and times it. Fails when a statement is refuted. */
export function measureWhole(): Whole {
  const { slices, ms: compileMs } = compileAll()
  const [inForce] = slices
  const draft = slices.at(-1)
  if (inForce === undefined || draft === undefined) throw new Error('no slices to measure')
  const difference = timed(() => sound(compare(inForce, draft)))
  const proofs = timed(() => STELLINGEN.map((statement) => prove(inForce, statement)))
  const refuted = proofs.value.filter((proof) => !proof.bewezen)
  if (refuted.length > 0 || difference.value.omslagen.length === 0) throw new Error('the norms are not as expected')
  const decider = timed((): Decider => sound(createDecider(inForce)))
  return {
    slices: slices.length,
    compileMs,
    deciderMs: decider.ms,
    statements: STELLINGEN.length,
    proofsMs: proofs.ms,
    compareMs: difference.ms,
    reachUs: measureReach(inForce),
  }
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}

/** Microseconds per question for the exact reachable outcomes, with each fact known or not by the toss of a coin. */
function measureReach(slice: Slice): number {
  const random = mulberry32(7)
  const asked = drawCases('diep', 7, QUESTIONS).map((one) => ({ facts: halfKnown(one, random), element: one.element }))
  const passes = Array.from({ length: PASSES }, () => {
    const pass = timed(() =>
      asked.reduce((sum, { facts, element }) => sum + reachableOutcomes(slice, facts, element).length, 0),
    )
    return (pass.ms * 1000) / QUESTIONS
  })
  return quantile(passes, 0.5)
}
