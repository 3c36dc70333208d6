// Proef op het voorbeeld in de README: elke regel geeft wat erachter staat.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const README = new URL('../README.md', import.meta.url)

test('het voorbeeld in de README doet wat er staat', () => {
  const voorbeeld = /```ts\n([\s\S]+?)```/.exec(readFileSync(README, 'utf8'))?.[1] ?? ''
  const proeven = voorbeeld.match(/ \/\/ /g)?.length ?? 0
  assert.equal(proeven, 4)
  const code = voorbeeld.replace(/^(.+) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2); gezien += 1')
  const uitvoer = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import assert from 'node:assert/strict'; let gezien = 0\n${code}\nconsole.log(gezien)`,
    ],
    { cwd: fileURLToPath(new URL('.', README)), encoding: 'utf8' },
  )
  assert.equal(uitvoer.trim(), '4')
})
