// Tests of POST /v1/oordelen: the shared cases, the shape of answers, and every way to be wrong.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { NORMENSET } from '@deelwijs/norms'
import { answerSchema } from './answer-schema.ts'
import { ProblemSchema } from './problem-details.ts'
import { post, REQUEST, testServer } from './test-server.ts'

const CASES = new URL('../../../cases/', import.meta.url)
const AnswerSchema = answerSchema(NORMENSET.woorden)
const app = await testServer()

type Expected = { readonly oordeel: string; readonly gewicht?: string }
type Case = {
  readonly titel: string
  readonly verzoeken: readonly {
    readonly titel: string
    readonly peildatum: string
    readonly feiten: object
    readonly gegevens: readonly (string | object)[]
    readonly verwacht: { readonly [gegeven: string]: Expected }
  }[]
}

async function faultsOf(body: unknown, status = 400): Promise<ReadonlyMap<string, string>> {
  const response = await post(app, body)
  assert.equal(response.statusCode, status, response.body)
  assert.equal(response.headers['content-type'], 'application/problem+json')
  const problem = ProblemSchema.parse(response.json())
  assert.equal(problem.status, status)
  assert.equal(problem.detail, problem.fouten[0]?.melding)
  return new Map(problem.fouten.map((fault) => [fault.veld, fault.code]))
}

for (const file of readdirSync(CASES).filter((name) => /^pv\d+\.json$/.test(name))) {
  const legalCase: Case = JSON.parse(readFileSync(new URL(file, CASES), 'utf8'))
  for (const { titel, peildatum, feiten, gegevens, verwacht } of legalCase.verzoeken) {
    test(`${legalCase.titel}: ${titel}`, async () => {
      const response = await post(app, { peildatum, feiten, gegevens })
      assert.equal(response.statusCode, 200, response.body)
      const answer = AnswerSchema.parse(response.json())
      const found = Object.fromEntries(
        answer.oordelen.map(({ gegeven, oordeel, gewicht }) => [gegeven, { oordeel, gewicht }]),
      )
      for (const [gegeven, { oordeel, gewicht = null }] of Object.entries(verwacht)) {
        assert.equal(found[gegeven]?.oordeel, oordeel, gegeven)
        if (gewicht !== null) assert.equal(found[gegeven]?.gewicht, gewicht, gegeven)
      }
    })
  }
}

test('zonder peildatum telt vandaag, en het bewijsstuk zegt welke dag', async () => {
  const { peildatum: _left, ...request } = REQUEST
  const response = await post(app, request)
  assert.equal(AnswerSchema.parse(response.json()).bewijsstuk.peildatum, '2026-11-23')
})

test('alle fouten komen samen, elk met het veld', async () => {
  const faults = await faultsOf({
    peildatum: 7,
    feiten: { pet: 'koning', haarkleur: 'rood', route: 'gemeente' },
    gegevens: [
      'diagnose',
      'schoenmaat',
      { gegeven: 'doelen', feiten: { leeftijd: '12-15' } },
      { gegeven: 'verloop', extra: 1 },
    ],
    bsn: '123456782',
  })
  assert.deepEqual([...faults.keys()].sort(), [
    'bsn',
    'feiten.haarkleur',
    'feiten.pet',
    'gegevens.1',
    'gegevens.2.feiten.leeftijd',
    'gegevens.3.extra',
    'peildatum',
  ])
  assert.equal(faults.get('feiten.haarkleur'), 'onbekend-feit')
  assert.equal(faults.get('gegevens.1'), 'onbekend-gegeven')
})

test('een onmogelijke combinatie, een verkeerde dag en een dubbel gegeven zijn fouten in het verzoek', async () => {
  const impossible = { ...REQUEST, feiten: { leeftijd: '18-plus', gezag: 'ouders' } }
  assert.deepEqual([...(await faultsOf(impossible)).values()], ['onmogelijke-combinatie'])
  assert.deepEqual(
    [...(await faultsOf({ ...REQUEST, peildatum: '2026-02-30' })).entries()],
    [['peildatum', 'ongeldige-datum']],
  )
  assert.deepEqual(
    [...(await faultsOf({ ...REQUEST, peildatum: '1999-01-01' })).entries()],
    [['peildatum', 'buiten-geldigheid']],
  )
  assert.deepEqual([...(await faultsOf({ ...REQUEST, gegevens: ['bsn', 'bsn'] })).values()], ['dubbel-gegeven'])
})

test('wat geen verzoek is, wordt geweigerd', async () => {
  for (const body of [
    '',
    '{',
    '[]',
    'null',
    '7',
    '"diagnose"',
    '{}',
    '{"gegevens":[]}',
    '{"gegevens":{}}',
    '{"feiten":[]}',
  ]) {
    assert.ok((await faultsOf(body)).size > 0, body)
  }
  assert.ok((await faultsOf(Buffer.from([0x7b, 0xff, 0x7d]))).size > 0)
})

test('namen die bij een prototype komen, zijn onbekende velden', async () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    const nested = `{"feiten":{"${name}":{"pet":"beslisser"}},"gegevens":["diagnose"]}`
    assert.deepEqual([...(await faultsOf(nested)).keys()], [`feiten.${name}`])
    const top = `{"${name}":{"peildatum":"2026-11-23"},"gegevens":["diagnose"]}`
    assert.deepEqual([...(await faultsOf(top)).keys()], [name])
  }
  assert.equal(Object.hasOwn(Object.prototype, 'pet'), false)
})

test('een veld dat twee keer voorkomt, wordt geweigerd en genoemd', async () => {
  const twice = {
    '{"feiten":{"pet":"beleid","pet":"beslisser"},"gegevens":["bsn"]}': 'feiten.pet',
    '{"feiten":{"pet":"beleid","\\u0070et":"beslisser"},"gegevens":["bsn"]}': 'feiten.pet',
    '{"gegevens":["bsn"],"feiten":{},"gegevens" :["duur"]}': 'gegevens',
    '{"gegevens":["bsn",{"gegeven":"doelen","feiten":{"uitvraag":"standaard","uitvraag":"gericht"}}]}':
      'gegevens.1.feiten.uitvraag',
  }
  for (const [body, veld] of Object.entries(twice))
    assert.deepEqual([...(await faultsOf(body))], [[veld, 'dubbel-veld']])
  const once = '{"feiten":{"pet":"beleid"},"gegevens":["kengetallen",{"gegeven":"doelen","feiten":{}}]}'
  assert.equal((await post(app, once)).statusCode, 200)
})

test('te groot, te diep en te veel geven 413', async () => {
  const padded = (size: number): string => `{"gegevens":["diagnose"]${' '.repeat(size)}}`
  assert.equal((await post(app, padded(900_000))).statusCode, 200)
  assert.equal((await faultsOf(padded(1_000_000), 413)).size, 1)
  assert.equal((await faultsOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 413)).size, 1)
  assert.equal((await faultsOf(`[${'0,'.repeat(100_000)}0]`, 413)).size, 1)
})

test('iets anders dan application/json geeft 415', async () => {
  for (const type of [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
  ]) {
    const response = await post(app, REQUEST, { 'content-type': type })
    assert.equal(response.statusCode, 415, type)
    assert.equal(response.headers['content-type'], 'application/problem+json')
  }
  assert.equal((await post(app, REQUEST, { 'content-type': 'application/json; charset=utf-8' })).statusCode, 200)
})

test('een vraagteken met gegevens in het adres wordt geweigerd', async () => {
  const url = '/v1/oordelen?bsn=123456782'
  const response = await app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(REQUEST),
  })
  assert.equal(response.statusCode, 400)
  assert.doesNotMatch(response.body, /123456782/)
})

test('het voorbeeld van de README geeft een oordeel', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, path = '', name = '', value = '', body = ''] =
    /curl -s http:\/\/127\.0\.0\.1:4310(\S+) -H '([^:]+): ([^']+)' \\\n +-d '([^']+)'/.exec(readme) ?? []
  const response = await app.inject({ method: 'POST', url: path, headers: { [name]: value }, payload: body })
  assert.equal(AnswerSchema.parse(response.json()).oordelen[0]?.oordeel, 'mag')
})
