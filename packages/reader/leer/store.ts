// Prunes what was learned, rounds it to one byte per weight, and packs it the way `src/model/load.ts` unpacks it.
import type { StoredPart } from '../src/model/load.ts'
import type { GrowingTable } from './growing-table.ts'
import type { Learned } from './learn.ts'

const MOST = 127
const BYTE = 256
const MORE = 0x80

const packNumber = (bytes: number[], number: number): void => {
  let rest = number
  while (rest >= MORE) {
    bytes.push((rest % MORE) + MORE)
    rest = Math.floor(rest / MORE)
  }
  bytes.push(rest)
}

type Kept = { readonly left: number; readonly right: number; readonly entries: readonly (readonly [number, number])[] }

const scaleOf = ({ weights }: Learned): number => {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return most / MOST
}

/** The features of which at least one weight is `least` or more, with those weights as bytes. */
const keptOf = (table: GrowingTable, { outputs, weights }: Learned, scale: number, least: number): readonly Kept[] =>
  table.pairs.flatMap(([left, right], feature): readonly Kept[] => {
    const entries: (readonly [number, number])[] = []
    for (let output = 0; output < outputs; output += 1) {
      const weight = weights[feature * outputs + output] ?? 0
      if (Math.abs(weight) >= least) entries.push([output, (Math.round(weight / scale) + BYTE) % BYTE])
    }
    return entries.length === 0 ? [] : [{ left, right, entries }]
  })

const toText = (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64')

/** What is kept of one model, not yet packed. */
export type Pruned = { readonly outputs: number; readonly scale: number; readonly kept: readonly Kept[] }

/** Leaves out weights under `least`. */
export const prune = (table: GrowingTable, learned: Learned, least: number): Pruned => {
  const scale = scaleOf(learned)
  return { outputs: learned.outputs, scale, kept: keptOf(table, learned, scale, least) }
}

const pack = ({ outputs, scale, kept }: Pruned, numbers: ReadonlyMap<number, number>): StoredPart => {
  const pairs: number[] = []
  const entries: number[] = []
  let before = 0
  const rows = kept
    .map((row) => ({ ...row, left: numbers.get(row.left) ?? 0, right: numbers.get(row.right) ?? 0 }))
    .sort((one, other) => one.left - other.left || one.right - other.right)
  for (const row of rows) {
    packNumber(pairs, row.left - before)
    packNumber(pairs, row.right)
    before = row.left
    entries.push(row.entries.length, ...row.entries.flat())
  }
  return { outputs, scale, pairs: toText(pairs), entries: toText(entries) }
}

/** Packs the models with one list of the keys that any of them still needs. */
export const packAll = (
  keys: readonly string[],
  parts: readonly [Pruned, Pruned, Pruned],
): { readonly keys: string; readonly parts: readonly StoredPart[] } => {
  const used = new Set(parts.flatMap(({ kept }) => kept.flatMap(({ left, right }) => [left, right])))
  const needed = [...used].sort((one, other) => one - other)
  const numbers = new Map(needed.map((key, number) => [key, number] as const))
  return { keys: needed.map((key) => keys[key] ?? '').join('\n'), parts: parts.map((part) => pack(part, numbers)) }
}
