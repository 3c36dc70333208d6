// Refuses a web page elsewhere that reaches this computer under a name of its own (DNS rebinding).
import type { FastifyInstance } from 'fastify'
import { faultOf } from './failures.ts'
import { sendProblem } from './problem-details.ts'

/** `localhost`, a name under it, or an address in numbers, with or without a port. */
const THIS_COMPUTER = /^(?:(?:[a-z0-9-]+\.)*localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * True when a `Host` can only be meant for this computer. A page elsewhere can point a name of its own at 127.0.0.1, and
 * the browser then takes our answers for that page's own; it cannot do so with `localhost` or a number.
 */
export function namesThisComputer(host: string): boolean {
  return THIS_COMPUTER.test(host)
}

/** Answers 421 to a foreign name and 400 to two names (RFC 9112 section 3.2). A proxy in front guards its own name. */
export function guardHost(app: FastifyInstance, behindProxy: boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    const names = request.raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
    if (names.length > 1) return sendProblem(reply, 400, [faultOf(400)])
    const host = request.headers.host ?? 'localhost'
    if (!behindProxy && !namesThisComputer(host)) return sendProblem(reply, 421, [faultOf(421)])
    return undefined
  })
}
