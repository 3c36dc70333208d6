// Puts the server together: the site, the API, one shape of errors, and headers on everything. It writes no request log.
import fastify, { type FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Desk } from './desk.ts'
import { faultOf, handleErrors } from './failures.ts'
import { guardHost } from './host-guard.ts'
import { acceptJsonOnly, BODY_LIMIT } from './json-body.ts'
import { serveOordelen } from './oordelen.ts'
import { describeApi, serveApiDescription } from './openapi.ts'
import { knownStatus, sendProblem } from './problem-details.ts'
import { brokenRequestAnswer } from './raw-failures.ts'
import { securityHeaders } from './security-headers.ts'
import { serveSecurityText } from './security-text.ts'
import { serveSite } from './site.ts'
import { handleUnknownAddresses } from './unknown-address.ts'

export type ServerOptions = {
  readonly desk: Desk
  /** The folder of the built site. */
  readonly site: string
  /** Where to report a weakness: `mailto:` or `https:`; null when whoever runs this server named nothing. */
  readonly contact: string | null
  /** True when a proxy in front speaks TLS: then HSTS goes along. */
  readonly behindTls: boolean
  readonly now: () => Date
  /** Today in Amsterdam. */
  readonly today: () => string
  /** Receives our own mistakes. */
  readonly report: (error: Error) => void
}

/** Slow clients are cut off: headers within 5 seconds, the whole request within 10, and who then reads nothing within 15. */
const TIMEOUTS = {
  connectionTimeout: 15_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000, maxHeaderSize: 16_384 },
} as const

/** Builds the server, ready to listen or to be tested. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    ...TIMEOUTS,
    logger: false,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    exposeHeadRoutes: true,
    routerOptions: { ignoreTrailingSlash: false },
    clientErrorHandler: brokenRequestAnswer(options.behindTls),
    frameworkErrors: (error, request, reply) => {
      const status = knownStatus(error.statusCode ?? 400)
      reply.headers(securityHeaders(request.url, options.behindTls))
      sendProblem(reply, status, [faultOf(status)])
    },
  })
  app.setValidatorCompiler<z.ZodType>(({ schema }) => (data) => {
    const result = schema.safeParse(data)
    return result.success ? { value: result.data } : { error: result.error }
  })
  app.setSerializerCompiler(() => JSON.stringify)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders(request.url, options.behindTls))
  })
  guardHost(app, options.behindTls)
  handleErrors(app, options.report)
  handleUnknownAddresses(app, options.site)
  acceptJsonOnly(app)
  await describeApi(app, options.contact)
  serveOordelen(app, options.desk, options.today)
  serveApiDescription(app)
  if (options.contact !== null) serveSecurityText(app, options.contact, options.now())
  await serveSite(app, options.site)
  await app.ready()
  return app
}
