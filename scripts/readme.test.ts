// Runs the two examples of the README: the request goes to the real server, the five lines run as they stand.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'

const root = dirname(import.meta.dirname)
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [, url = '', header = '', body = ''] = /curl -s (\S+) -H '([^']+)' -d '([^']+)'/.exec(readme) ?? []
const [, lines = ''] = /```js\n([\s\S]+?)```/.exec(readme) ?? []
const promised = [...(/\/\/ (.+)$/m.exec(lines)?.[1] ?? '').matchAll(/\S+: [^,\s]+/g)].map(([verdict]) => verdict)

const server = spawn(process.execPath, ['apps/server/src/main.ts'], {
  cwd: root,
  env: { ...process.env, PORT: '4390' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
after(async () => {
  server.kill('SIGTERM')
  if (server.exitCode === null) await once(server, 'exit')
})

/** The address in the line that the server prints when it is ready. */
async function address(): Promise<string> {
  for await (const line of createInterface(server.stdout)) {
    const [found] = /http:\S+/.exec(line) ?? []
    if (found !== undefined) return found
  }
  throw new Error('De server stopte zonder adres')
}

/** The verdicts in an answer of the server, in the words of the README; the receipt repeats them. */
function verdictsIn(answer: unknown): readonly string[] {
  const found = JSON.stringify(answer).matchAll(/"gegeven":"([^"]+)","oordeel":"([^"]+)"/g)
  return [...new Set([...found].map(([, element, outcome]) => `${element}: ${outcome}`))]
}

test('de README belooft twee oordelen', () => {
  assert.equal(promised.length, 2)
})

test('het verzoek met curl geeft de beloofde oordelen', async () => {
  const [name = '', value = ''] = header.split(': ')
  const { pathname } = new URL(url)
  const response = await fetch(new URL(pathname, await address()), { method: 'POST', headers: { [name]: value }, body })
  assert.equal(response.status, 200)
  assert.deepEqual(verdictsIn(await response.json()), promised)
})

test('de vijf regels met de engine geven dezelfde oordelen', () => {
  assert.equal(lines.trim().split('\n').length, 5)
  const print = 'console.log = (said) => process.stdout.write(JSON.stringify(said))'
  const args = ['--input-type=module', '-e', `${print}\nconst verzoek = ${body}\n${lines}`]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  assert.deepEqual(JSON.parse(stdout || '[]'), promised, stderr)
})
