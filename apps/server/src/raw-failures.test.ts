// A connection that never became a request: the answer is a problem, and the connection goes, read or not.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { test } from 'node:test'
import { testServer } from './test-server.ts'

async function listening(behindTls: boolean) {
  const app = await testServer({ behindTls })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return { app, port: address.port }
}

const { app, port } = await listening(false)
const BROKEN = 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'

/** The head and the body of the answer to a broken request. */
async function answerOn(to: number): Promise<readonly [string, string]> {
  const socket = connect(to, '127.0.0.1')
  const received: Buffer[] = []
  socket.on('data', (chunk: Buffer) => received.push(chunk))
  socket.write(BROKEN)
  await once(socket, 'end')
  const [head = '', body = ''] = Buffer.concat(received).toString().split('\r\n\r\n')
  return [head, body]
}

test('a broken request gets every header that an address of the API that is not there gets, behind TLS too', async () => {
  for (const behindTls of [false, true]) {
    const server = behindTls ? await listening(true) : { app, port }
    const [head] = await answerOn(server.port)
    const ordinary = await server.app.inject('/v1/niets')
    const own = ['content-type', 'content-length', 'connection', 'date']
    for (const [name, value] of Object.entries(ordinary.headers)) {
      if (!own.includes(name)) assert.ok(head.includes(`${name}: ${value}`), `${name} ${behindTls}`)
    }
    assert.equal(head.includes('strict-transport-security'), behindTls)
  }
})

test('a request with two lengths gets a problem with the headers of every answer', async () => {
  const [head, body] = await answerOn(port)
  assert.match(head, /^HTTP\/1\.1 400 /)
  assert.match(head, /content-security-policy: default-src 'none'/)
  assert.equal(JSON.parse(body).fouten[0].code, 'verkeerd-verzoek')
})

test('whoever never reads the answer and never hangs up, holds no connection', async () => {
  const arrived = once(app.server, 'connection')
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  socket.pause()
  socket.on('error', () => {})
  socket.write(BROKEN)
  const [held]: Socket[] = await arrived
  assert.ok(held !== undefined)
  if (!held.destroyed) await once(held, 'close')
  assert.equal(held.destroyed, true)
  socket.destroy()
})

test('a connection without any traffic is cut off', () => {
  assert.ok(app.server.timeout > 0)
  assert.ok(app.server.headersTimeout > 0 && app.server.headersTimeout <= app.server.requestTimeout)
})
