// Stops the server when it is asked to: first politely, after a second with all connections.
import type { FastifyInstance } from 'fastify'

const PATIENCE = 1_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** On the first signal: no new requests, and the open ones get a second. On the next signal: at once. */
export function stopOnSignal(app: FastifyInstance): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) {
      app.server.closeAllConnections()
      return
    }
    stopping = true
    setTimeout(() => app.server.closeAllConnections(), PATIENCE).unref()
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of SIGNALS) process.on(signal, stop)
}
