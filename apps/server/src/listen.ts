// Listens on this computer only, on the port asked for or on the next one that is free.
import type { FastifyInstance } from 'fastify'

const HOST = '127.0.0.1'
const TRIES = 50

export type Listening = { readonly port: number; readonly taken: readonly number[] }

/** Opens a port. Gives the port and the ones that were taken; null when none was free or allowed. */
export async function listen(app: FastifyInstance, wanted: number): Promise<Listening | null> {
  const taken: number[] = []
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port += 1) {
    if (await tryPort(app, port)) return { port: portOf(app, port), taken }
    taken.push(port)
  }
  return null
}

async function tryPort(app: FastifyInstance, port: number): Promise<boolean> {
  try {
    await app.listen({ host: HOST, port })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
      return false
    throw error
  }
}

function portOf(app: FastifyInstance, port: number): number {
  const address = app.server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
