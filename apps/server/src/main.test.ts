// Tests of the running server: the line it prints, a taken port, stopping, and silence about requests. Real sockets.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { REQUEST } from './test-server.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const GUARD = { timeout: 60_000 }

type Running = {
  readonly child: ChildProcess
  readonly lines: string[]
  readonly errors: string[]
  readonly port: number
}

/** Starts the server and waits for the line that says where it runs. */
async function start(environment: { readonly [name: string]: string }): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  after(() => child.kill('SIGKILL'))
  const errors: string[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`ended early: ${errors.join('')}`)))
    reader.on('line', (line) => {
      lines.push(line)
      const port = /^Deelwijs draait op http:\/\/127\.0\.0\.1:(\d+)\/$/.exec(line)?.[1]
      if (port !== undefined) resolve({ child, lines, errors, port: Number(port) })
    })
  })
}

async function stop({ child }: Running, signal: NodeJS.Signals): Promise<unknown> {
  const exit = once(child, 'exit')
  child.kill(signal)
  return (await exit)[0]
}

/** Takes a port until the tests are done. */
async function occupy(): Promise<number> {
  const server = createServer()
  after(() => server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}

async function openSocket(port: number, text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  after(() => socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

test('prints one line, answers, and says nothing about what was asked', GUARD, async () => {
  const running = await start({ PORT: '0' })
  const base = `http://127.0.0.1:${running.port}`
  const canary = 'KANARIE-123456782'
  const headers = { 'content-type': 'application/json', 'user-agent': canary }
  const right = await fetch(`${base}/v1/oordelen`, { method: 'POST', headers, body: JSON.stringify(REQUEST) })
  assert.equal(right.status, 200)
  const wrong = await fetch(`${base}/v1/oordelen?q=${canary}`, { method: 'POST', headers, body: `{"${canary}":1}` })
  assert.equal(wrong.status, 400)
  await wrong.arrayBuffer()
  await right.arrayBuffer()
  assert.equal((await fetch(`${base}/${canary}`)).status, 404)
  assert.equal(await stop(running, 'SIGTERM'), 0)
  assert.equal(running.lines.length, 1)
  assert.equal(running.errors.join(''), '')
})

test('takes the next port when the one asked for is taken, and says so first', GUARD, async () => {
  const port = await occupy()
  const running = await start({ PORT: String(port) })
  assert.ok(running.port > port)
  assert.equal(running.lines.length, 2)
  assert.match(running.lines[0] ?? '', new RegExp(`^Poort ${port}.* bezet\\. Deelwijs neemt poort ${running.port}\\.$`))
  assert.equal(await stop(running, 'SIGINT'), 0)
})

test('ends on Ctrl-C while one connection is kept alive and another is halfway a request', GUARD, async () => {
  const running = await start({ PORT: '0' })
  const idle = await openSocket(running.port, 'GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n')
  await once(idle, 'data')
  const half = await openSocket(
    running.port,
    'POST /v1/oordelen HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  )
  const closed = [once(idle, 'close'), once(half, 'close')]
  idle.resume()
  half.resume()
  assert.equal(await stop(running, 'SIGINT'), 0)
  await Promise.all(closed)
})

test('what is no HTTP, and headers that never end, get a problem and a closed connection', GUARD, async () => {
  const running = await start({ PORT: '0' })
  const broken = {
    'GET / HTTP/1.1\r\nbroken\r\n\r\n': 400,
    'NONSENSE\r\n\r\n': 400,
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Big: ${'a'.repeat(40_000)}\r\n\r\n`]: 431,
    'GET / HTTP/1.1\r\nHost: x\r\nX-Slow': 408,
  }
  for (const [text, status] of Object.entries(broken)) {
    const socket = await openSocket(running.port, text)
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    await once(socket, 'close')
    const answer = Buffer.concat(chunks).toString()
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `))
    assert.match(answer, /content-type: application\/problem\+json/)
    assert.match(answer, /x-content-type-options: nosniff/)
  }
  assert.equal(await stop(running, 'SIGTERM'), 0)
})

test('a wrong setting ends with one Dutch line that names it', GUARD, async () => {
  for (const [name, value] of [
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DEELWIJS_CONTACT', 'javascript:x'],
    ['DEELWIJS_TLS', 'yes'],
  ] as const) {
    const child = spawn(process.execPath, [MAIN], { env: { ...process.env, [name]: value } })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    const [code] = await once(child, 'close')
    assert.equal(code, 2)
    const lines = Buffer.concat(errors).toString().trim().split('\n')
    assert.equal(lines.length, 1)
    assert.ok(lines[0]?.startsWith(`${name} moet `), lines[0])
  }
})
