// A page elsewhere cannot read us under a name of its own; the name of this computer always works.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { namesThisComputer } from './host-guard.ts'
import { ProblemSchema } from './problem-details.ts'
import { post, REQUEST, testServer } from './test-server.ts'

const app = await testServer()

test('localhost and numbers are this computer, every other name is not', () => {
  for (const host of ['127.0.0.1:4310', '127.0.0.1', 'localhost', 'LOCALHOST:80', 'deelwijs.localhost:1', '[::1]:4310'])
    assert.equal(namesThisComputer(host), true, host)
  for (const host of [
    'aanvaller.example',
    'aanvaller.example:4310',
    'localhost.aanvaller.example',
    '127.0.0.1.aanvaller.example',
    'localhost:80, aanvaller.example',
    'nietlocalhost',
    '127.0.0.1@aanvaller.example',
    '',
  ])
    assert.equal(namesThisComputer(host), false, host)
})

test('a page that points its own name at this computer gets nothing: no site, no file, no verdict', async () => {
  const headers = { host: 'aanvaller.example:4310', accept: 'text/html' }
  for (const url of ['/', '/toets', '/sw.js', '/icon.svg', '/v1/openapi.json', '/v1/niets']) {
    const response = await app.inject({ url, headers })
    assert.equal(response.statusCode, 421, url)
    assert.equal(ProblemSchema.parse(response.json()).fouten[0]?.code, 'andere-naam')
    assert.match(String(response.headers['content-security-policy']), /frame-ancestors 'none'/)
  }
  assert.equal((await post(app, REQUEST, { host: 'aanvaller.example' })).statusCode, 421)
  assert.equal((await post(app, REQUEST, { host: '127.0.0.1:4310' })).statusCode, 200)
})

test('behind a proxy with TLS the proxy knows its own name', async () => {
  const behindTls = await testServer({ behindTls: true })
  assert.equal((await post(behindTls, REQUEST, { host: 'deelwijs.example' })).statusCode, 200)
})

test('two names in one request are refused', async () => {
  const open = await testServer()
  await open.listen({ host: '127.0.0.1', port: 0 })
  const address = open.server.address()
  assert.ok(typeof address === 'object' && address !== null)
  const socket = connect(address.port, '127.0.0.1')
  const received: Buffer[] = []
  socket.on('data', (chunk: Buffer) => received.push(chunk))
  socket.end('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: aanvaller.example\r\nConnection: close\r\n\r\n')
  await once(socket, 'close')
  assert.match(Buffer.concat(received).toString(), /^HTTP\/1\.1 400 /)
})

test('a simple form post of another site is no request: it needs application/json, and no preflight is granted', async () => {
  const origin = 'https://aanvaller.example'
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json'])
    assert.equal((await post(app, REQUEST, { origin, 'content-type': type })).statusCode, 415, type)
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
    'access-control-request-private-network': 'true',
  }
  const preflight = await app.inject({ method: 'OPTIONS', url: '/v1/oordelen', headers })
  assert.ok(preflight.statusCode >= 400)
  assert.deepEqual(
    Object.keys(preflight.headers).filter((name) => name.startsWith('access-control-')),
    [],
  )
})
