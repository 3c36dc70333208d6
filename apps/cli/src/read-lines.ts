// Cuts a stream of bytes into lines without keeping more than one line in memory.

import { decode, tooLarge } from './read-source.ts'
import type { Refusal } from './refusal.ts'

const NEWLINE = 0x0a
const MEGABYTE = 1_000_000

export type Line = { readonly number: number; readonly text: string | Refusal }

/** Every line in order. A line over `megabytes`, or one that is no UTF-8, comes out as a refusal; the rest goes on. */
export async function* readLines(source: AsyncIterable<Uint8Array>, megabytes: number): AsyncGenerator<Line> {
  const collector = createCollector(megabytes)
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

function createCollector(megabytes: number): Collector {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  return {
    add(part) {
      size += part.length
      if (size <= megabytes * MEGABYTE) parts.push(part)
      else parts = []
    },
    take() {
      number += 1
      const name = `regel ${number}`
      const text = size > megabytes * MEGABYTE ? tooLarge(name, megabytes) : decode(Buffer.concat(parts), name)
      parts = []
      size = 0
      return { number, text }
    },
    isEmpty: () => size === 0,
  }
}
