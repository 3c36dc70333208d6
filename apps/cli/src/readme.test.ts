// Runs the example of the room page.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deelwijs } from './test-command.ts'

test('the example of the README works as it stands', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, input = '', words = ''] = /^echo '(.+)' \| npx deelwijs (.+)$/m.exec(readme) ?? []
  const { code, out } = await deelwijs(words.split(' '), input)
  assert.equal(code, 0)
  assert.match(out, /^\{"oordelen":\[\{"gegeven":"kengetallen","oordeel":"mag",/)
})
