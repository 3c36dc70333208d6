// Cuts a stream of bytes into lines without keeping more than one line in memory.

import { type Ceiling, decode, tooLarge } from './read-source.ts'
import type { Refusal } from './refusal.ts'

const NEWLINE = 0x0a
const MEGABYTE = 1_000_000

export type Line = { readonly number: number; readonly text: string | Refusal }

/** Every line in order. A line over the ceiling, or one that is no UTF-8, comes out as a refusal; the rest goes on. */
export async function* readLines(source: AsyncIterable<Uint8Array>, ceiling: Ceiling): AsyncGenerator<Line> {
  const collector = createCollector(ceiling)
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      collector.add(chunk.subarray(from, end))
      yield collector.take()
      from = end + 1
    }
    collector.add(chunk.subarray(from))
  }
  if (!collector.isEmpty()) yield collector.take()
}

type Collector = {
  readonly add: (part: Uint8Array) => void
  readonly take: () => Line
  readonly isEmpty: () => boolean
}

function createCollector(ceiling: Ceiling): Collector {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const most = ceiling.megabytes * MEGABYTE
  return {
    add(part) {
      size += part.length
      if (size <= most) parts.push(part)
      else parts = []
    },
    take() {
      number += 1
      const name = `regel ${number}`
      const text = size > most ? tooLarge(name, ceiling) : decode(Buffer.concat(parts), name)
      parts = []
      size = 0
      return { number, text }
    },
    isEmpty: () => size === 0,
  }
}
