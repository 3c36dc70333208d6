// The reading process: takes the file from its standard input and the order from pipe 3, and writes lines of JSON.
// It runs with `--permission`: it may read its own code and nothing else, start nothing and write nothing.
import { readFileSync, writeSync } from 'node:fs'
import type { Limits } from '../limits.ts'
import { LIMITS } from '../limits.ts'
import { readFile } from '../read-file.ts'
import { type Message, parseJson } from '../wire.ts'
import { closeNetwork } from './no-network.ts'

closeNetwork()
// pdf.js leaves promises behind that nobody waits for; in a damaged PDF one may fail, after the page was read or passed by.
process.on('unhandledRejection', () => undefined)

type Order = { readonly name: string; readonly limits: Partial<Limits> }

/** The order is JSON of our own parent; only numbers with a known name are taken as limits. */
function readOrder(): Order {
  const value = parseJson(readFileSync(3, 'utf8'))
  if (typeof value !== 'object' || value === null) return { name: '', limits: {} }
  const name = 'name' in value && typeof value.name === 'string' ? value.name : ''
  const given = 'limits' in value && typeof value.limits === 'object' ? value.limits : {}
  const known = Object.entries(given ?? {}).filter(
    ([key, limit]) => Object.hasOwn(LIMITS, key) && typeof limit === 'number',
  )
  return { name, limits: Object.fromEntries(known) }
}

/** Writes a whole line to the parent, however small its pipe is. */
function send(message: Message): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`)
  for (let at = 0; at < bytes.length; ) at += writeSome(bytes, at)
}

function writeSome(bytes: Buffer, at: number): number {
  try {
    return writeSync(1, bytes, at)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0
    throw error
  }
}

const order = readOrder()
const bytes = new Uint8Array(readFileSync(0))
send({
  what: 'result',
  result: await readFile(bytes, order.name, order.limits, (progress) => send({ what: 'progress', progress })),
})
process.exit(0)
