// Errors as the API gives them: application/problem+json (RFC 9457) with Dutch text and all errors together.
import type { FastifyReply } from 'fastify'
import { z } from 'zod'

export const PROBLEM_TYPE = 'application/problem+json'

const TITLES = {
  400: 'Het verzoek klopt niet',
  404: 'Niet gevonden',
  405: 'Deze methode kan hier niet',
  408: 'Het verzoek duurde te lang',
  413: 'Het verzoek is te groot',
  414: 'Het adres is te lang',
  415: 'Dit soort inhoud kan hier niet',
  416: 'Dit deel bestaat niet',
  421: 'Dit is een andere server',
  431: 'De kopregels zijn te groot',
  500: 'Er ging bij ons iets mis',
  503: 'De server is aan het stoppen',
} as const satisfies { readonly [status: number]: string }

export type Status = keyof typeof TITLES

/** One thing that is wrong: in which field, and what to do about it. */
export const FaultSchema = z.object({
  veld: z.string().describe('Het veld, zoals feiten.pet of gegevens.0. Leeg als het om het hele verzoek gaat.'),
  code: z.string().describe('Vaste naam van de fout, voor programma’s.'),
  melding: z.string().describe('Wat er mis is en wat u kunt doen.'),
})
export type Fault = z.infer<typeof FaultSchema>

export const ProblemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('De eerste fout, in een zin die het veld noemt.'),
    fouten: z.array(FaultSchema),
  })
  .meta({ id: 'Fout' })
export type ProblemDetails = z.infer<typeof ProblemSchema>

/** A path to a field as text, without control characters and not endless: part of it may come from the request. */
export function shownPath(path: readonly string[]): string {
  return path
    .join('.')
    .replace(/[\p{Cc}\p{Cf}]/gu, '?')
    .slice(0, 120)
}

/** Builds the body of an error. `detail` is the message of the first fault. */
export function problemDetails(status: Status, faults: readonly Fault[]): ProblemDetails {
  const detail = faults[0]?.melding ?? TITLES[status]
  return { type: 'about:blank', title: TITLES[status], status, detail, fouten: [...faults] }
}

/** Sends an error. */
export function sendProblem(reply: FastifyReply, status: Status, faults: readonly Fault[]): FastifyReply {
  const body = JSON.stringify(problemDetails(status, faults))
  return reply.code(status).type(PROBLEM_TYPE).header('cache-control', 'no-store').serializer(String).send(body)
}

/** The nearest status of the catalogue. A forbidden file does not exist for whoever asks; the rest is theirs (4xx) or ours. */
export function knownStatus(status: number): Status {
  if (status === 403) return 404
  const found = STATUSES.find((known) => known === status)
  return found ?? (status >= 400 && status < 500 ? 400 : 500)
}

const STATUSES: readonly Status[] = [400, 404, 405, 408, 413, 414, 415, 416, 421, 431, 500, 503]
