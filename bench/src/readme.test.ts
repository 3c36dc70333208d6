// Runs the example in the README: the last line gives what stands behind it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const README = new URL('../README.md', import.meta.url)

test('the example in the README does what it says', () => {
  const text = readFileSync(README, 'utf8')
  assert.ok(text.split('\n').length <= 31)
  const example = /```ts\n([\s\S]+?)```/.exec(text)?.[1] ?? ''
  const code = example.replace(/^(decide\(.+) \/\/ '(.+)'$/gm, "console.log($1 === '$2')")
  assert.notEqual(code, example)
  const output = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    cwd: fileURLToPath(new URL('.', README)),
    encoding: 'utf8',
  })
  assert.equal(output.trim(), 'true')
})
