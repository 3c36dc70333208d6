// De bewerkingen op diagrammen tegen het uitschrijven van alle gevallen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Diagrams, FALSE, isLeaf, leaf, leafValue, type Ref, TRUE } from './diagram.ts'

const SIZES = [2, 3, 2, 4] as const
const POINTS: readonly (readonly number[])[] = SIZES.reduce<readonly (readonly number[])[]>(
  (points, size) => points.flatMap((point) => Array.from({ length: size }, (_, value) => [...point, value])),
  [[]],
)

type Table = readonly number[]
const tables = (top: number): fc.Arbitrary<Table> =>
  fc.array(fc.nat(top), { minLength: POINTS.length, maxLength: POINTS.length })

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

function valueAt(diagrams: Diagrams, ref: Ref, point: readonly number[]): number {
  let at = ref
  while (!isLeaf(at)) at = diagrams.childrenOf(at)[point[diagrams.variableOf(at)] ?? 0] ?? FALSE
  return leafValue(at)
}

const tableOf = (diagrams: Diagrams, ref: Ref): Table => POINTS.map((point) => valueAt(diagrams, ref, point))
const fresh = (): Diagrams => new Diagrams(SIZES, 10_000)

test('Een diagram geeft in elk geval het blad van zijn tabel', () => {
  fc.assert(
    fc.property(tables(3), (table) => {
      const diagrams = fresh()
      assert.deepEqual(tableOf(diagrams, build(diagrams, table)), table)
    }),
  )
})

test('Gelijke tabellen zijn hetzelfde knooppunt, verschillende nooit', () => {
  fc.assert(
    fc.property(tables(1), tables(1), (one, other) => {
      const diagrams = fresh()
      const same = one.every((value, index) => value === other[index])
      assert.equal(build(diagrams, one) === build(diagrams, other), same)
      assert.equal(build(diagrams, one), build(diagrams, [...one]))
    }),
  )
})

test('En, of, niet en een eigen samenvoeging kloppen in elk geval', () => {
  fc.assert(
    fc.property(tables(1), tables(1), tables(3), (one, other, many) => {
      const diagrams = fresh()
      const [a, b, c] = [build(diagrams, one), build(diagrams, other), build(diagrams, many)]
      const joined = diagrams.combine(a, c, (x, y) => x * 10 + y)
      assert.deepEqual(
        tableOf(diagrams, diagrams.and(a, b)),
        one.map((x, i) => x & (other[i] ?? 0)),
      )
      assert.deepEqual(
        tableOf(diagrams, diagrams.or(a, b)),
        one.map((x, i) => x | (other[i] ?? 0)),
      )
      assert.deepEqual(
        tableOf(diagrams, diagrams.not(a)),
        one.map((x) => 1 - x),
      )
      assert.deepEqual(
        tableOf(
          diagrams,
          diagrams.map(c, (x) => x % 2),
        ),
        many.map((x) => x % 2),
      )
      assert.deepEqual(
        tableOf(diagrams, joined),
        one.map((x, i) => x * 10 + (many[i] ?? 0)),
      )
    }),
  )
})

test('Vastgezette variabelen doen niet meer mee, de vrije nog wel', () => {
  const fixes = fc.tuple(
    fc.integer({ min: -1, max: 1 }),
    fc.integer({ min: -1, max: 2 }),
    fc.integer({ min: -1, max: 1 }),
    fc.integer({ min: -1, max: 3 }),
  )
  fc.assert(
    fc.property(tables(3), fixes, (table, codes) => {
      const diagrams = fresh()
      const rest = diagrams.restrict(build(diagrams, table), Int8Array.from(codes))
      for (const point of POINTS) {
        const moved = point.map((value, variable) => ((codes[variable] ?? -1) >= 0 ? (codes[variable] ?? 0) : value))
        assert.equal(valueAt(diagrams, rest, point), table[POINTS.findIndex((other) => other.join() === moved.join())])
      }
    }),
    { numRuns: 50 },
  )
})

test('Een toets op waarden is waar precies bij die waarden', () => {
  const diagrams = fresh()
  const ref = diagrams.test(1, [0, 2])
  assert.deepEqual(
    POINTS.map((point) => valueAt(diagrams, ref, point)),
    POINTS.map((point) => (point[1] === 1 ? 0 : 1)),
  )
  assert.equal(diagrams.test(0, [0, 1]), TRUE)
  assert.equal(diagrams.test(0, []), FALSE)
})

test('Een afgesplitste voorraad ziet wat er was en laat het ongemoeid', () => {
  const diagrams = fresh()
  const a = diagrams.test(0, [1])
  const b = diagrams.test(3, [0, 1])
  const fork = diagrams.fork()
  const both = fork.and(a, b)
  assert.deepEqual(
    tableOf(fork, both),
    POINTS.map((point) => (point[0] === 1 && (point[3] ?? 9) < 2 ? 1 : 0)),
  )
  assert.equal(fork.test(0, [1]), a)
  assert.equal(diagrams.variableOf(both), SIZES.length)
})

test('Meer knopen dan toegestaan wordt gemerkt', () => {
  const diagrams = new Diagrams(SIZES, 2)
  diagrams.test(0, [0])
  diagrams.test(0, [1])
  assert.equal(diagrams.overflowed, false)
  diagrams.test(1, [0])
  assert.equal(diagrams.overflowed, true)
})
