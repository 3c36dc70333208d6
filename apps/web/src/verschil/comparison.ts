// Compares two sets of norms exactly: which cases get another outcome, and which norms make the difference.
import {
  caseCount,
  compare,
  compile,
  type Difference,
  type Flip,
  isProblem,
  isValidOn,
  type NormData,
  type NormSet,
  type Problem,
  type Slice,
} from '@deelwijs/engine'
import { smallestCase } from '../ui/smallest-case.ts'

/** A norm set on a day. */
export type Side = { readonly set: NormSet; readonly peildatum: string }

export type Comparison = {
  readonly difference: Difference
  /** All possible cases of the first side. */
  readonly cases: bigint
  /** Norms that hold only on the second side, or only on the first. */
  readonly added: readonly NormData[]
  readonly dropped: readonly NormData[]
}

/** Fails with a problem when a day lies outside the norms or the sets speak of different facts. */
export function compareSides(before: Side, after: Side): Comparison | Problem {
  const first = compile(before.set, before.peildatum)
  if (isProblem(first)) return first
  const second = compile(after.set, after.peildatum)
  if (isProblem(second)) return second
  const difference = compare(first, second)
  if (isProblem(difference)) return difference
  const omslagen = difference.omslagen.map((flip) => toldShort(first, second, flip))
  return {
    difference: { ...difference, omslagen },
    cases: caseCount(first),
    added: onlyIn(after, before),
    dropped: onlyIn(before, after),
  }
}

/** The example of a flip with only the facts that force the outcome before and after. */
function toldShort(first: Slice, second: Slice, flip: Flip): Flip {
  const { gegeven, feiten } = flip.voorbeeld
  if (gegeven === null) return flip
  const tellings = [first, second].map((slice) => ({ slice, facts: feiten, gegeven }))
  return { ...flip, voorbeeld: { gegeven, feiten: smallestCase(feiten, [], tellings) } }
}

/** Norms valid on one side that the other side does not have in the same words. */
function onlyIn(here: Side, there: Side): readonly NormData[] {
  const texts = new Set(validNorms(there).map((norm) => JSON.stringify(norm)))
  return validNorms(here).filter((norm) => !texts.has(JSON.stringify(norm)))
}

function validNorms({ set, peildatum }: Side): readonly NormData[] {
  return set.normen.filter((norm) => isValidOn(norm, peildatum))
}

/** The first day on which a draft says something else than the norms in force. */
export function firstDayOf(draft: NormSet, inForce: NormSet): string {
  const known = new Set(inForce.normen.map((norm) => norm.id))
  const days = draft.normen.filter((norm) => !known.has(norm.id)).map((norm) => norm.geldigVanaf)
  return days.sort()[0] ?? draft.geldigVanaf
}
