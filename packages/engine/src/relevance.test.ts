// Welke variabelen er nog toe doen: tegen het uitschrijven van alle gevallen, en zonder hetzelfde twee keer te bekijken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Diagrams, leaf, type Ref } from './diagram.ts'
import { relevance } from './relevance.ts'

const SIZES = [2, 3, 2, 2] as const
const STRIDES = [12, 4, 2, 1] as const
const CASES = 24

type Table = readonly number[]
const anyTable: fc.Arbitrary<Table> = fc.array(fc.nat(3), { minLength: CASES, maxLength: CASES })

/** Builds the diagram of a table from below, one variable at a time. */
function build(diagrams: Diagrams, table: Table, from: number = 0): Ref {
  if (table.length === 1) return leaf(table[0] ?? 0)
  const size = SIZES[from] ?? 1
  const part = table.length / size
  const kids = Array.from({ length: size }, (_, value) =>
    build(diagrams, table.slice(value * part, (value + 1) * part), from + 1),
  )
  return diagrams.branch(from, kids)
}

/** The rule said on its own: two possible cases (no 0) that differ in this variable alone and end differently. */
function bruteRelevant(table: Table): readonly number[] {
  const flips = (at: number, variable: number): boolean => {
    const stride = STRIDES[variable] ?? 1
    const size = SIZES[variable] ?? 1
    const first = at - (Math.floor(at / stride) % size) * stride
    const ends = Array.from({ length: size }, (_, value) => table[first + value * stride] ?? 0)
    return new Set(ends.filter((end) => end !== 0)).size > 1
  }
  return [...SIZES.keys()].filter((variable) => table.some((_, at) => flips(at, variable)))
}

test('Een variabele doet ertoe als twee mogelijke gevallen alleen daarin verschillen en anders aflopen', () => {
  fc.assert(
    fc.property(fc.array(anyTable, { minLength: 1, maxLength: 4 }), (tables) => {
      const diagrams = new Diagrams(SIZES, 1000)
      const relevant = relevance(diagrams)
      for (const table of tables) assert.deepEqual(relevant(build(diagrams, table)), bruteRelevant(table))
    }),
  )
})

test('Wat bekeken is, wordt onthouden: veel gegevens samen kosten niet veel meer dan een', () => {
  let looks = 0
  class CountingDiagrams extends Diagrams {
    override childrenOf(ref: Ref): readonly Ref[] {
      looks += 1
      return super.childrenOf(ref)
    }
  }
  const diagrams = new CountingDiagrams(SIZES, 1000)
  const relevant = relevance(diagrams)
  const table = Array.from({ length: CASES }, (_, at) => (at * 7) % 4)
  const ref = build(diagrams, table)
  const first = relevant(ref)
  assert.ok(looks > 0)
  const after = looks
  for (let element = 0; element < 47; element += 1) assert.deepEqual(relevant(ref), first)
  assert.equal(looks, after)
})
