// /.well-known/security.txt (RFC 9116): where to report a weakness.
import type { FastifyInstance } from 'fastify'

const DAY = 24 * 60 * 60 * 1000
const DAYS_VALID = 180

/** The text, with an end date half a year after the start of the server. */
export function securityText(contact: string, start: Date): string {
  const expires = new Date(start.getTime() + DAYS_VALID * DAY).toISOString().replace(/\.\d+Z$/, 'Z')
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`
}

/** Serves the text. */
export function serveSecurityText(app: FastifyInstance, contact: string, start: Date): void {
  const text = securityText(contact, start)
  app.get('/.well-known/security.txt', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(text),
  )
}
