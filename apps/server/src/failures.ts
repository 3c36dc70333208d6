// What the server answers when no route fits, when a request is refused, and when we made a mistake ourselves.
import type { FastifyError, FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Fault, knownStatus, type Status, sendProblem } from './problem-details.ts'
import { requestFaults } from './request-faults.ts'

const MESSAGES: { readonly [S in Status]: string } = {
  400: 'De server begrijpt dit verzoek niet. Controleer het adres en de inhoud.',
  404: 'Dit adres bestaat niet. De beschrijving staat op /v1/openapi.json.',
  405: 'Dit adres kent deze methode niet. Kijk in de kopregel Allow wat wel kan.',
  408: 'Het verzoek kwam niet op tijd binnen.',
  413: 'De inhoud is groter dan 1 MB. Deel het verzoek op.',
  414: 'Het adres is te lang. Zet de gegevens in de inhoud van het verzoek.',
  415: 'Stuur het verzoek als application/json.',
  416: 'Dit deel van het bestand bestaat niet.',
  421: 'Deze naam hoort niet bij deze server. Open Deelwijs met het adres dat bij het starten verscheen.',
  431: 'De kopregels zijn te groot.',
  500: 'Er ging bij ons iets mis. Probeer het later opnieuw.',
  503: 'De server is aan het stoppen. Probeer het later opnieuw.',
}

const CODES: { readonly [S in Status]: string } = {
  400: 'verkeerd-verzoek',
  404: 'onbekend-adres',
  405: 'verkeerde-methode',
  408: 'te-traag',
  413: 'te-groot',
  414: 'te-lang-adres',
  415: 'verkeerde-soort',
  416: 'onbekend-deel',
  421: 'andere-naam',
  431: 'te-grote-kop',
  500: 'eigen-fout',
  503: 'stopt',
}

/** The fault that belongs to a status. */
export function faultOf(status: Status): Fault {
  return { veld: '', code: CODES[status], melding: MESSAGES[status] }
}

/** Handles what handlers and the framework throw. A fault of ours goes to `report`, without anything of the request. */
export function handleErrors(app: FastifyInstance, report: (error: Error) => void): void {
  app.setErrorHandler<FastifyError | z.ZodError>((error, _request, reply) => {
    if (error instanceof z.ZodError) return sendProblem(reply, 400, requestFaults(error))
    const status = knownStatus(error.statusCode ?? 500)
    if (status === 500) report(error)
    return sendProblem(reply, status, [faultOf(status)])
  })
}
