// POST /v1/oordelen: judges one request. Nothing is kept and nothing is logged.
import { isProblem } from '@deelwijs/engine'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answerSchema } from './answer-schema.ts'
import type { Desk } from './desk.ts'
import { sendEngineProblem, unwrapBody } from './json-body.ts'
import { PROBLEM_TYPE, ProblemSchema } from './problem-details.ts'
import { requestSchema } from './request-schema.ts'

const problem = (description: string) => ({ description, content: { [PROBLEM_TYPE]: { schema: ProblemSchema } } })

/** Adds the route. `desk` judges, `today` gives the date for requests without `peildatum`. */
export function serveOordelen(app: FastifyInstance, desk: Desk, today: () => string): void {
  const schema = {
    operationId: 'beoordeel',
    summary: 'Beoordeel welke gegevens gedeeld moeten, mogen of niet mogen worden',
    description:
      'Geeft per gegeven een oordeel met de gronden. Bewaart en logt niets. Zet nooit gegevens over personen in het verzoek.',
    tags: ['oordelen'],
    querystring: z.strictObject({}),
    body: requestSchema(desk.set.woorden),
    response: {
      200: { description: 'De oordelen.', content: { 'application/json': { schema: answerSchema(desk.set.woorden) } } },
      400: problem('Het verzoek klopt niet. Alle gevonden fouten staan erbij.'),
      413: problem('Het verzoek is groter dan 1 MB.'),
      415: problem('Het verzoek is geen application/json.'),
    },
  }
  app.post('/v1/oordelen', { schema, preValidation: unwrapBody }, (request, reply) => {
    const answer = desk.answer(request.body, today())
    if (isProblem(answer)) return sendEngineProblem(reply, answer)
    return reply.type('application/json; charset=utf-8').serializer(String).send(JSON.stringify(answer))
  })
}
