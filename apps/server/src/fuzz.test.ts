// Throws thousands of wrong and strange requests at the server: never a 5xx, every 4xx a problem in one shape.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProblem } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { answerSchema } from './answer-schema.ts'
import { openDesk } from './desk.ts'
import { ProblemSchema } from './problem-details.ts'
import { API_VERSION } from './security-headers.ts'
import { post, TODAY, testServer } from './test-server.ts'

const app = await testServer()
const desk = openDesk(NORMENSET)
const AnswerSchema = answerSchema(NORMENSET.woorden)
const words = NORMENSET.woorden
const elements = Object.values(words.groepen).flat()

function assertInShape(response: LightMyRequestResponse): void {
  assert.ok(response.statusCode < 500, `${response.statusCode} ${response.body}`)
  assert.equal(response.headers['api-version'], API_VERSION)
  if (response.statusCode < 400) return
  assert.equal(response.headers['content-type'], 'application/problem+json')
  if (response.body !== '') assert.equal(ProblemSchema.parse(response.json()).status, response.statusCode)
}

const noise = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '', null, -0, 1e308),
)
const factName = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.keys(words.feiten)) },
  { weight: 1, arbitrary: fc.string() },
)
const factValue = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...Object.values(words.feiten).flat()) },
  { weight: 1, arbitrary: noise },
)
const facts = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(factName, factValue, { maxKeys: 6 }) },
  { weight: 1, arbitrary: noise },
)
const element = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...elements) },
  {
    weight: 3,
    arbitrary: fc.record({ gegeven: fc.constantFrom(...elements), feiten: facts }, { requiredKeys: ['gegeven'] }),
  },
  { weight: 1, arbitrary: noise },
)
const anyDate = fc.oneof(
  fc.constantFrom(TODAY, '2030-12-31', '2026-02-30', '1999-01-01', '2026-11-23T00:00:00Z'),
  noise,
)
const nearRequest = fc.record(
  { peildatum: anyDate, feiten: facts, gegevens: fc.oneof(fc.array(element, { maxLength: 6 }), noise), extra: noise },
  { requiredKeys: ['feiten', 'gegevens'] },
)

/** Facts with values of their own domain, so that most requests can be answered. */
const soundFacts = fc
  .subarray(Object.entries(words.feiten), { maxLength: 20 })
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map(([name, domain]) => [name, fc.constantFrom(...domain)]))))
const soundRequest = fc.record({
  peildatum: fc.constantFrom(TODAY, '2026-01-01', '2030-12-31'),
  feiten: soundFacts,
  gegevens: fc.uniqueArray(fc.constantFrom(...elements), { minLength: 1, maxLength: 5 }),
})

test('1500 requests that are nearly right: accepted exactly when the engine accepts them, with the same answer', async () => {
  const statuses = new Map<number, number>()
  const property = fc.asyncProperty(fc.oneof(nearRequest, soundRequest), async (request) => {
    const text = JSON.stringify(request)
    const response = await post(app, text)
    assertInShape(response)
    statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1)
    const expected = desk.answer(JSON.parse(text), TODAY)
    assert.equal(response.statusCode === 200, !isProblem(expected), `${text} ${response.body}`)
    if (response.statusCode !== 200) return
    AnswerSchema.parse(response.json())
    assert.deepEqual(response.json(), JSON.parse(JSON.stringify(expected)))
  })
  await fc.assert(property, { numRuns: 1500 })
  assert.ok((statuses.get(200) ?? 0) > 200, 'too few requests were answered')
  assert.ok((statuses.get(400) ?? 0) > 200, 'too few requests were refused')
})

test('1000 bodies of any bytes and types', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((body) => Buffer.from(body)),
    fc.json().map((body) => Buffer.from(body)),
    fc
      .string({ unit: fc.constantFrom(...'{}[]":,0123.eE+-truefalsn \\u'), maxLength: 40 })
      .map((body) => Buffer.from(body)),
  )
  const type = fc.oneof(
    { weight: 3, arbitrary: fc.constant('application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('text/plain', 'application/json; charset=latin1', 'application/', ';', 'a/b/c', '*/*'),
    },
  )
  const property = fc.asyncProperty(bytes, type, async (payload, contentType) => {
    const response = await post(app, payload, { 'content-type': contentType })
    assertInShape(response)
    assert.ok(response.statusCode >= 400)
  })
  await fc.assert(property, { numRuns: 1000 })
})

test('500 addresses and methods', async () => {
  const segment = fc.oneof(
    fc.constantFrom('v1', 'oordelen', 'openapi.json', 'assets', '..', '.', '%2e%2e', '%00', '%', ''),
    fc.webSegment(),
  )
  const url = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`)
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
  const accept = fc.constantFrom('text/html', 'application/json', '*/*', '')
  const property = fc.asyncProperty(url, method, accept, async (path, verb, wanted) => {
    assertInShape(await app.inject({ method: verb, url: path, headers: { accept: wanted } }))
  })
  await fc.assert(property, { numRuns: 500 })
})
