// Tests of the headers on every answer, of addresses and methods that are not there, and of security.txt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { ProblemSchema } from './problem-details.ts'
import { API_VERSION } from './security-headers.ts'
import { post, REQUEST, testServer } from './test-server.ts'

const app = await testServer()

function assertGuarded(response: LightMyRequestResponse): void {
  const policy = String(response.headers['content-security-policy'])
  assert.match(policy, /default-src '(self|none)'/)
  assert.match(policy, /frame-ancestors 'none'/)
  assert.doesNotMatch(policy, /unsafe|\*|https?:/)
  assert.equal(response.headers['api-version'], API_VERSION)
  assert.equal(response.headers['x-content-type-options'], 'nosniff')
  assert.equal(response.headers['x-frame-options'], 'DENY')
  assert.equal(response.headers['referrer-policy'], 'no-referrer')
  assert.equal(response.headers['x-dns-prefetch-control'], 'off')
  assert.equal(response.headers['cross-origin-opener-policy'], 'same-origin')
  assert.match(String(response.headers['cross-origin-resource-policy']), /^(same|cross)-origin$/)
  assert.match(String(response.headers['permissions-policy']), /camera=\(\)/)
  assert.equal(response.headers['server'], undefined)
  assert.equal(response.headers['x-powered-by'], undefined)
}

test('every answer carries the headers, also an error', async () => {
  for (const url of [
    '/',
    '/toets/vraag-3',
    '/assets/index-a1b2c3d4.js',
    '/v1/openapi.json',
    '/v1/niets',
    '/nee.png',
    '/%E0%A4%A',
  ]) {
    assertGuarded(await app.inject({ url, headers: { accept: 'text/html' } }))
  }
  assertGuarded(await post(app, REQUEST))
  assertGuarded(await post(app, '{'))
  assertGuarded(await post(app, 'x', { 'content-type': 'text/plain' }))
})

test('HSTS goes along only behind TLS', async () => {
  const behindTls = await testServer({ behindTls: true })
  assert.match(String((await behindTls.inject('/')).headers['strict-transport-security']), /max-age=\d{8}/)
  assert.equal((await app.inject('/')).headers['strict-transport-security'], undefined)
})

test('nothing of the API is cached, also no error', async () => {
  for (const response of [
    await post(app, REQUEST),
    await post(app, '{'),
    await app.inject('/v1/openapi.json'),
    await app.inject('/v1/niets'),
  ]) {
    assert.equal(response.headers['cache-control'], 'no-store')
  }
})

test('an address of the API written in numbers is an address of the API', async () => {
  for (const url of ['/%76%31/openapi.json', '/v%31/niets', '/v1%2foordelen']) {
    const response = await app.inject({ url, headers: { accept: 'text/html' } })
    assert.equal(response.headers['cache-control'], 'no-store', url)
    assert.match(String(response.headers['content-security-policy']), /^default-src 'none'/, url)
  }
})

test('another method gives 405 with Allow', async () => {
  const wrong = [
    ['GET', '/v1/oordelen', 'POST'],
    ['DELETE', '/v1/oordelen', 'POST'],
    ['POST', '/v1/openapi.json', 'GET, HEAD'],
    ['PUT', '/', 'GET, HEAD'],
    ['POST', '/toets', 'GET, HEAD'],
    ['POST', '/.well-known/security.txt', 'GET, HEAD'],
  ] as const
  for (const [method, url, allow] of wrong) {
    const response = await app.inject({ method, url })
    assert.equal(response.statusCode, 405, `${method} ${url}`)
    assert.equal(ProblemSchema.parse(response.json()).status, 405)
    assert.deepEqual(String(response.headers['allow']).split(', ').sort(), allow.split(', ').sort())
  }
})

test('an unknown address of the API gives 404, also to a browser and with a slash at the end', async () => {
  for (const url of ['/v1', '/v1/', '/v1/oordelen/', '/v1/oordelen/1', '/v1/niets', '/v1/../v1/x']) {
    const response = await app.inject({ url, headers: { accept: 'text/html' } })
    assert.equal(response.statusCode, 404, url)
    assert.equal(response.headers['content-type'], 'application/problem+json')
    assert.equal(ProblemSchema.parse(response.json()).status, 404)
  }
})

test('security.txt has a contact and an end date within a year after the start', async () => {
  const response = await app.inject('/.well-known/security.txt')
  assert.equal(response.headers['content-type'], 'text/plain; charset=utf-8')
  assert.match(response.body, /^Contact: mailto:beveiliging@gemeente\.example$/m)
  const expires = new Date(/^Expires: (\S+)$/m.exec(response.body)?.[1] ?? '')
  assert.ok(expires > new Date('2026-11-23T10:00:00Z'))
  assert.ok(expires < new Date('2027-11-23T10:00:00Z'))
})

test('without a contact there is no security.txt: an invented address would only mislead', async () => {
  const nameless = await testServer({ contact: null })
  const response = await nameless.inject('/.well-known/security.txt')
  assert.equal(response.statusCode, 404)
  assert.doesNotMatch(response.body, /Contact:/)
})

test('a mistake of ours is a 500 without details, and is reported without anything of the request', async () => {
  const reported: Error[] = []
  const today = (): string => {
    throw new Error('geheim 123456782')
  }
  const broken = await testServer({ today, report: (error) => reported.push(error) })
  const response = await post(broken, REQUEST)
  assert.equal(response.statusCode, 500)
  assert.equal(ProblemSchema.parse(response.json()).status, 500)
  assert.doesNotMatch(response.body, /geheim|123456782/)
  assert.equal(reported.length, 1)
})
