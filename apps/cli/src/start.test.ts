// Tests of the start: another Node than 24, a reader that stops early, and a signal.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../bin/deelwijs.js', import.meta.url))
/** Makes the start believe that it runs on Node 20, so that it looks for the Node beside us. */
const OLDER = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.0.0' })`

test('on an older Node the same words run in the Node that npm installed, with the same exit code', async () => {
  for (const [words, expected] of [
    [['woorden', '--json'], 0],
    [['toest'], 2],
  ] as const) {
    const child = spawn(process.execPath, ['--import', OLDER, COMMAND, ...words], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    const [code] = await once(child, 'close')
    assert.equal(code, expected)
    assert.equal(Buffer.concat(chunks).toString().startsWith('{"feiten":['), expected === 0)
  }
})

test('a reader that stops early is no error', async () => {
  const child = spawn(process.execPath, [COMMAND, 'toets', '--jsonl'], { stdio: 'pipe' })
  child.stdin.on('error', () => {})
  const line = `${JSON.stringify({ id: 1, feiten: { pet: 'beleid' }, gegevens: ['diagnose'] })}\n`
  child.stdin.write(line)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  for (let count = 0; count < 200; count += 1) child.stdin.write(line)
  child.stdin.end()
  const [code] = await once(child, 'close')
  assert.equal(code, 0)
  assert.equal(Buffer.concat(errors).toString(), '')
})

test('answers come while the input is still open', async () => {
  const child = spawn(process.execPath, [COMMAND, 'toets', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(`${JSON.stringify({ id: 'eerst', gegevens: ['kengetallen'] })}\n`)
  const [chunk]: readonly Buffer[] = await once(child.stdout, 'data')
  assert.match(String(chunk), /^\{"id":"eerst","oordelen":\[/)
  child.stdin.end()
  assert.deepEqual(await once(child, 'close'), [0, null])
})
