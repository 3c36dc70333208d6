// Unpacks the stored weights. What is stored is written by `leer/leer.ts`; nothing here is learned.
import type { FeatureTable } from './bag.ts'
import { makePairs } from './pairs.ts'
import type { Model, Part, Weights } from './weigh.ts'
import { fixedTable } from './weigh.ts'

/** One stored model: `pairs` and `entries` are bytes in base64; a weight is one signed byte times `scale`. */
export type StoredPart = {
  readonly outputs: number
  readonly scale: number
  readonly pairs: string
  readonly entries: string
}

/** The stored models. `keys` are the words they know, one per line. */
export type Stored = {
  readonly keys: string
  readonly elements: StoredPart
  readonly roles: StoredPart
  readonly verdicts: StoredPart
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

const MORE = 0x80
const SEVEN = 7

/** Reads numbers of seven bits a byte, lowest first. */
const numbersOf = (bytes: Uint8Array): readonly number[] => {
  const numbers: number[] = []
  let number = 0
  let shift = 0
  for (const byte of bytes) {
    number += (byte % MORE) * 2 ** shift
    shift += SEVEN
    if (byte >= MORE) continue
    numbers.push(number)
    number = 0
    shift = 0
  }
  return numbers
}

/** Pairs are stored in order, as the step from the left number before, and the right number. */
const pairsOf = (text: string): readonly (readonly [number, number])[] => {
  const numbers = numbersOf(bytesOf(text))
  const pairs: (readonly [number, number])[] = []
  let left = 0
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    left += numbers[at] ?? 0
    pairs.push([left, numbers[at + 1] ?? 0])
  }
  return pairs
}

const SIGN = 256
const MOST = 127

/** Per feature: how many entries, then for each its output and its weight. */
const weightsOf = ({ outputs, scale, entries }: StoredPart, features: number): Weights => {
  const bytes = bytesOf(entries)
  const start = new Int32Array(features + 1)
  const output: number[] = []
  const value: number[] = []
  let at = 0
  for (let feature = 0; feature < features; feature += 1) {
    const count = bytes[at] ?? 0
    at += 1
    for (let entry = 0; entry < count; entry += 1) {
      const byte = bytes[at + 1] ?? 0
      output.push(bytes[at] ?? 0)
      value.push((byte > MOST ? byte - SIGN : byte) * scale)
      at += 2
    }
    start[feature + 1] = output.length
  }
  return { outputs, start, output: Uint8Array.from(output), value: Float32Array.from(value) }
}

const partOf = (stored: StoredPart, numbers: ReadonlyMap<string, number>, known: FeatureTable['known']): Part => {
  const pairs = pairsOf(stored.pairs)
  return { table: fixedTable(numbers, makePairs(pairs), known), weights: weightsOf(stored, pairs.length) }
}

/** Makes the stored models ready for use. Fails never: it reads what the trainer wrote, and a test reads it back. */
export const loadModel = (stored: Stored): Model => {
  const numbers = new Map(stored.keys.split('\n').map((key, number) => [key, number] as const))
  const known: FeatureTable['known'] = new Map()
  return {
    elements: partOf(stored.elements, numbers, known),
    roles: partOf(stored.roles, numbers, known),
    verdicts: partOf(stored.verdicts, numbers, known),
  }
}
