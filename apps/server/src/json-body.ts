// Reads the body of a request as JSON, with bounds on size, depth and number of values.
import type { Problem } from '@deelwijs/engine'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Fault, sendProblem } from './problem-details.ts'

/** One megabyte. */
export const BODY_LIMIT = 1_000_000
const DEEPEST = 32
const MOST_VALUES = 20_000

const DEPTH_STEPS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
])

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
    const excess = excessOf(text)
    return excess === null ? { kind: 'body', value } : fault('te-groot', excess)
  } catch (error) {
    const cause = error instanceof SyntaxError ? 'geen JSON' : 'geen UTF-8'
    return fault('geen-json', `De inhoud is ${cause}. Stuur een verzoek als JSON.`)
  }
}

/** Counts brackets and commas outside texts. The text is valid JSON, so every quote has its pair. */
function excessOf(text: string): string | null {
  let depth = 0
  let values = 1
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '"') at = endOfText(text, at)
    depth += DEPTH_STEPS.get(char) ?? 0
    values += char === ',' ? 1 : 0
    if (depth > DEEPEST) return `De JSON zit te diep in elkaar. Meer dan ${DEEPEST} lagen kan niet.`
    if (values > MOST_VALUES) return `De JSON bevat meer dan ${MOST_VALUES} waarden. Deel het verzoek op.`
  }
  return null
}

/** The place of the quote that closes the text opened at `start`. */
function endOfText(text: string, start: number): number {
  let at = start + 1
  while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1
  return at
}

function fault(code: string, melding: string): Body {
  return { kind: 'fault', fault: { veld: '', code, melding } }
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
