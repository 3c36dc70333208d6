// Trekt gevallen langs de paden van een diagram: gevallen waarin een bepaalde norm beslist, en buren een feit verderop.
import type { Slice } from '@deelwijs/engine'
import { DOMEINEN, GEGEVENS, type Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from '../tweede-lezing/lees.ts'
import type { Prng } from '../tweede-lezing/trekking.ts'

/** A complete possible case with one element. */
export type Geval = { readonly feiten: VolledigeFeiten; readonly gegeven: Gegeven }

type Codes = Int8Array
type Reach = ReadonlyMap<number, number>

/** How often a step follows the number of cases below it; otherwise every live branch is as likely. */
const BY_NUMBER = 0.5

/** Draws complete cases (as codes) in which one norm decides. */
export type Trekker = {
  /** The values of the first fact (the pet) with which the norm decides at all. */
  readonly petten: readonly number[]
  /** A case, with the pet given when there is one. */
  readonly trek: (pet?: number) => Codes
}

/** The drawer for the norm with this index in the slice. */
export function winDrawer(slice: Slice, norm: number, prng: Prng): Trekker {
  const { diagrams, coding } = slice
  const reach = casesBelow(slice, (leaf) => leaf > 0 && slice.winners.get(leaf).norm === norm)
  const petten = coding.domains[0]?.flatMap((_, pet) =>
    (reach.get(diagrams.child(slice.winner, 0, pet)) ?? 0) > 0 ? [pet] : [],
  )
  const step = (at: number, codes: Codes): number => {
    const kids = diagrams.childrenOf(at)
    const counts = kids.map((kid) => reach.get(kid) ?? 0)
    const value = pickBranch(counts, prng)
    codes[diagrams.variableOf(at)] = value
    return kids[value] ?? -1
  }
  const trek = (pet?: number): Codes => {
    const codes = Int8Array.from(coding.sizes, (size) => Math.floor(prng() * size))
    if (pet !== undefined) codes[0] = pet
    for (let at = pet === undefined ? slice.winner : diagrams.child(slice.winner, 0, pet); at >= 0; )
      at = step(at, codes)
    return codes
  }
  return { petten: petten ?? [], trek }
}

/** About how many cases below each node of the winner diagram end in a wanted leaf. */
function casesBelow(slice: Slice, wanted: (leaf: number) => boolean): Reach {
  const { diagrams } = slice
  const reach = new Map<number, number>()
  const visit = (ref: number): number => {
    const known = reach.get(ref)
    if (known !== undefined) return known
    const kids = ref < 0 ? [] : diagrams.childrenOf(ref)
    const level = diagrams.variableOf(ref)
    const count =
      ref < 0
        ? Number(wanted(~ref))
        : kids.reduce((sum, kid) => sum + visit(kid) * skipped(diagrams.sizes, level + 1, diagrams.variableOf(kid)), 0)
    reach.set(ref, count)
    return count
  }
  visit(slice.winner)
  return reach
}

/** The number of ways to fill in the variables between two levels. */
function skipped(sizes: readonly number[], from: number, to: number): number {
  return sizes.slice(from, to).reduce((product, size) => product * size, 1)
}

function pickBranch(counts: readonly number[], prng: Prng): number {
  const weights = prng() < BY_NUMBER ? counts : counts.map((count) => Number(count > 0))
  let left = prng() * weights.reduce((sum, weight) => sum + weight, 0)
  const chosen = weights.findIndex((weight) => {
    left -= weight
    return weight > 0 && left < 0
  })
  return chosen >= 0 ? chosen : weights.findLastIndex((weight) => weight > 0)
}

/** A step to one other value of one fact or of the element. */
export type Richting = { readonly variable: number; readonly value: number }

/** Every step there is: each value of each fact and each element. */
export function allDirections(slice: Slice): readonly Richting[] {
  return slice.coding.sizes.flatMap((size, variable) =>
    Array.from({ length: size }, (_, value) => ({ variable, value })),
  )
}

/**
 * The case one step further; null when it already stood there. Facts that cannot go with the new value move along: who
 * sends something unasked was not asked for it, and at 18 nobody has authority any more.
 */
export function neighbour(slice: Slice, codes: Codes, { variable, value }: Richting, prng: Prng): Codes | null {
  if (codes[variable] === value) return null
  const moved = Int8Array.from(codes)
  moved[variable] = value
  if (canOccur(slice, moved)) return moved
  const partners = partnersOf(slice, variable)
  for (const partner of partners) {
    const size = slice.coding.sizes[partner] ?? 1
    const start = Math.floor(prng() * size)
    for (let step = 0; step < size; step += 1) {
      moved[partner] = (start + step) % size
      if (canOccur(slice, moved)) return moved
    }
  }
  return null
}

/** Whether no exclusion rules the case out. */
export function canOccur(slice: Slice, codes: Codes): boolean {
  let at = slice.possible
  while (at >= 0) at = slice.diagrams.childrenOf(at)[codes[slice.diagrams.variableOf(at)] ?? 0] ?? -1
  return ~at === 1
}

/** The facts that share an exclusion with a fact. */
function partnersOf(slice: Slice, variable: number): readonly number[] {
  const name = slice.coding.names[variable] ?? ''
  const together = slice.set.uitgesloten.filter(({ als }) => name in als).flatMap(({ als }) => Object.keys(als))
  return [...new Set(together)].filter((fact) => fact !== name).map((fact) => slice.coding.variable.get(fact) ?? -1)
}

/** The case that codes stand for. Throws when a code lies outside its domain: that is a bug of the drawer. */
export function caseOf(slice: Slice, codes: Codes): Geval {
  const named = slice.coding.names.map((name, index) => [name, slice.coding.domains[index]?.[codes[index] ?? -1] ?? ''])
  const { gegeven, ...feiten } = Object.fromEntries(named)
  const element = GEGEVENS.find((one) => one === gegeven)
  if (element === undefined || !isComplete(feiten)) throw new RangeError('a drawn case lacks a fact or an element')
  return { feiten, gegeven: element }
}

const ANSWERS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(DOMEINEN).map(([fact, domain]) => [
  fact,
  new Set<string>(domain),
])

function isComplete(facts: { readonly [fact: string]: string }): facts is VolledigeFeiten {
  return ANSWERS.every(([fact, domain]) => domain.has(facts[fact] ?? ''))
}
