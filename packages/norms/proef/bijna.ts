// Trekt gevallen op de rand van een norm: haar uitzondering geldt bijna, of zonder haar was de uitkomst een andere.
import { type Condition, createInterpreter, decide, type Slice } from '@deelwijs/engine'
import type { Prng } from '../tweede-lezing/trekking.ts'
import { canOccur, caseOf, type Trekker, winDrawer } from './paden.ts'

type Codes = Int8Array

/** How many draws may miss for each case asked for: the case must still be decided by the norm. */
const MISSES = 20

/** Cases, as codes, that the norm with this index decides and in which all but one test of its exception hold. */
export function nearExceptions(slice: Slice, norm: number, prng: Prng, count: number): readonly Codes[] {
  const unless = slice.norms[norm]?.tenzij
  if (unless === undefined) return []
  const { trek } = winDrawer(slice, norm, prng)
  const keys = Object.keys(unless)
  const found: Codes[] = []
  for (let left = count * MISSES; left > 0 && found.length < count; left -= 1) {
    const codes = trek()
    const open = keys[Math.floor(prng() * keys.length)] ?? ''
    const { [open]: _, ...rest } = unless
    satisfy(slice, rest, codes, prng)
    if (canOccur(slice, codes) && deciderOf(slice, codes) === norm) found.push(codes)
  }
  return found
}

/** How many draws are tried per pet. */
const TRIES = 600

/**
 * Cases, as codes, in which it comes down to the norm: without it the outcome is another one, or there is none. A few for
 * each pet with which the norm decides, as far as they are found.
 */
export function decisiveCases(slice: Slice, norm: number, { petten, trek }: Trekker, count: number): readonly Codes[] {
  const id = slice.norms[norm]?.id
  const normen = slice.set.normen.filter((one) => one.id !== id)
  const readWithout = createInterpreter({ ...slice.set, normen }, slice.peildatum)
  const comesDownToIt = (codes: Codes): boolean => {
    const { feiten, gegeven } = caseOf(slice, codes)
    return readWithout(feiten, gegeven)?.oordeel !== outcomeOf(slice, codes)
  }
  return petten.flatMap((pet) => {
    const found: Codes[] = []
    for (let left = TRIES; left > 0 && found.length < count; left -= 1) {
      const codes = trek(pet)
      if (comesDownToIt(codes)) found.push(codes)
    }
    return found
  })
}

function outcomeOf(slice: Slice, codes: Codes): string {
  return slice.winners.get(slice.explanations.get(decide(slice.table, codes)).winner).oordeel
}

function deciderOf(slice: Slice, codes: Codes): number {
  return slice.winners.get(slice.explanations.get(decide(slice.table, codes)).winner).norm
}

/** Moves the codes so that the tests of a condition hold; what is denied in it is left to chance. */
function satisfy(slice: Slice, condition: Condition, codes: Codes, prng: Prng): void {
  for (const [key, value] of Object.entries(condition)) {
    const options = [value].flat()
    const texts = options.filter((option) => typeof option === 'string')
    const nested = options.filter((option) => typeof option === 'object')
    if (texts.length > 0) setOne(slice, key, texts, codes, prng)
    else if (key === 'een') satisfy(slice, nested[Math.floor(prng() * nested.length)] ?? {}, codes, prng)
    else if (key === 'alle') for (const part of nested) satisfy(slice, part, codes, prng)
  }
}

function setOne(slice: Slice, key: string, values: readonly string[], codes: Codes, prng: Prng): void {
  const { groepen } = slice.set.woorden
  const all = key === 'groep' ? values.flatMap((group) => groepen[group] ?? []) : values
  const variable = slice.coding.variable.get(key === 'groep' ? 'gegeven' : key) ?? -1
  const chosen = all[Math.floor(prng() * all.length)] ?? ''
  codes[variable] = slice.coding.values[variable]?.get(chosen) ?? 0
}
