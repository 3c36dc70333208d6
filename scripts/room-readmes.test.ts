// Runs the examples in the READMEs of the rooms that cannot run their own: each line gives what stands behind it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = dirname(import.meta.dirname)

/** The example of a README as a program that checks each promise and prints how many it checked. */
function exampleOf(room: string): string {
  const readme = readFileSync(join(root, room, 'README.md'), 'utf8')
  const [, example = ''] = /```js\n([\s\S]+?)```/.exec(readme) ?? []
  const checks = example.replace(/^(?!import |const )(.+) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2); checked += 1')
  return `import assert from 'node:assert/strict'\nlet checked = 0\n${checks}\nconsole.log(checked)`
}

for (const room of ['packages/norms', 'packages/engine']) {
  test(`het voorbeeld in de README van ${room} doet wat er staat`, () => {
    const args = ['--input-type=module', '-e', exampleOf(room)]
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    assert.equal(stdout.trim(), '1', stderr)
  })
}
