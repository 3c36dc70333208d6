// Runs the examples of the room page.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deelwijs } from './test-command.ts'

const EXPECTED = [
  /^\{"oordelen":\[\{"gegeven":"kengetallen","oordeel":"mag",/,
  /^\{"feiten":\[\{"feit":"pet","waarde":"beslisser",.*"gegeven":"diagnose","rol":"vraag","gevraagd":true,/,
]

test('the examples of the README work as they stand', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const examples = [...readme.matchAll(/^echo '(.+)' \| npx deelwijs (.+)$/gm)]
  assert.equal(examples.length, EXPECTED.length)
  for (const [at, [, input = '', words = '']] of examples.entries()) {
    const { code, out } = await deelwijs(words.split(' '), input)
    assert.equal(code, 0)
    assert.match(out, EXPECTED[at] ?? /$^/)
  }
})
