// Tellen, bladeren zoeken en het kortste pad, tegen het uitschrijven van alle gevallen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Diagrams, isLeaf, leaf, leafValue, type Ref } from './diagram.ts'
import { countCases, leavesOf, reachable, shortestPath, sizeOf } from './survey.ts'

const SIZES = [3, 2, 2] as const
const CASES = 12

function build(diagrams: Diagrams, table: readonly number[], from: number = 0): Ref {
  if (table.length === 1) return leaf(table[0] ?? 0)
  const size = SIZES[from] ?? 1
  const part = table.length / size
  return diagrams.branch(
    from,
    Array.from({ length: size }, (_, value) =>
      build(diagrams, table.slice(value * part, (value + 1) * part), from + 1),
    ),
  )
}

const anyTable = fc.array(fc.nat(2), { minLength: CASES, maxLength: CASES })

/** Every path from the top to a leaf, as variable -> value. */
function paths(diagrams: Diagrams, ref: Ref): readonly { readonly fixed: Map<number, number>; readonly end: number }[] {
  if (isLeaf(ref)) return [{ fixed: new Map(), end: leafValue(ref) }]
  return diagrams.childrenOf(ref).flatMap((kid, value) =>
    paths(diagrams, kid).map(({ fixed, end }) => ({
      fixed: new Map([[diagrams.variableOf(ref), value], ...fixed]),
      end,
    })),
  )
}

test('Het aantal gevallen per blad is precies geteld', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(2), (table, wanted) => {
      const diagrams = new Diagrams(SIZES, 1000)
      const count = countCases(diagrams, build(diagrams, table), (number) => number === wanted)
      assert.equal(count, BigInt(table.filter((value) => value === wanted).length))
    }),
  )
})

test('De bladeren zijn precies die van de tabel', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const diagrams = new Diagrams(SIZES, 1000)
      const ref = build(diagrams, table)
      assert.deepEqual(
        leavesOf(diagrams, ref),
        [...new Set(table)].sort((a, b) => a - b),
      )
      assert.equal(sizeOf(diagrams, ref), [...reachable(diagrams, ref)].filter((node) => !isLeaf(node)).length)
    }),
  )
})

test('Het kortste pad is nergens korter te maken en eindigt waar gevraagd', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(2), (table, wanted) => {
      const diagrams = new Diagrams(SIZES, 1000)
      const ref = build(diagrams, table)
      const found = shortestPath(diagrams, ref, (number) => number === wanted)
      const lengths = paths(diagrams, ref)
        .filter(({ end }) => end === wanted)
        .map(({ fixed }) => fixed.size)
      assert.equal(found === null, lengths.length === 0)
      if (found === null) return
      assert.equal(found.fixed.size, Math.min(...lengths))
      assert.equal(found.leaf, wanted)
      let at = ref
      while (!isLeaf(at)) at = diagrams.childrenOf(at)[found.fixed.get(diagrams.variableOf(at)) ?? -1] ?? leaf(99)
      assert.equal(leafValue(at), wanted)
    }),
  )
})
