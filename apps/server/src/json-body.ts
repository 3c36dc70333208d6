// Reads the body of a request as JSON: of one type, in UTF-8, within bounds, and with every field once.
import type { Problem } from '@deelwijs/engine'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { faultInText } from './json-scan.ts'
import { type Fault, sendProblem } from './problem-details.ts'

/** One megabyte. */
export const BODY_LIMIT = 1_000_000

type Body = { readonly kind: 'body'; readonly value: unknown } | { readonly kind: 'fault'; readonly fault: Fault }

/** Accepts `application/json` and nothing else. What was read is kept until `unwrapBody` looks at it. */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_request, bytes, done) => {
      done(null, readBody(bytes))
    },
  )
}

/** Bytes as a JSON value, or what is wrong with them. */
export function readBody(bytes: Uint8Array): Body {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    const fault = faultInText(text)
    return fault === null ? { kind: 'body', value } : { kind: 'fault', fault }
  } catch (error) {
    const cause = error instanceof SyntaxError ? 'geen JSON' : 'geen UTF-8'
    const melding = `De inhoud is ${cause}. Stuur een verzoek als JSON.`
    return { kind: 'fault', fault: { veld: '', code: 'geen-json', melding } }
  }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** Before validation: puts the value in place, or answers with what is wrong. */
export async function unwrapBody(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const body = request.body
  if (!isBody(body)) return undefined
  if (body.kind === 'fault') return sendProblem(reply, statusOf(body.fault.code), [body.fault])
  request.body = body.value
  return undefined
}

/** Answers with a problem of the engine. */
export function sendEngineProblem(reply: FastifyReply, { veld, code, melding }: Problem): FastifyReply {
  return sendProblem(reply, statusOf(code), [{ veld, code, melding }])
}

function statusOf(code: string): 400 | 413 {
  return code === 'te-groot' ? 413 : 400
}
