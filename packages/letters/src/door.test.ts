// De deuren: de gewone deur haalt Word en PDF niet binnen, en de README doet wat zij zegt.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const SRC = new URL('./', import.meta.url)
const IMPORT = /from '([^']+)'/g

/** Everything a file imports, directly or through files of this room; types too. */
function reach(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, name] of readFileSync(new URL(file, SRC), 'utf8').matchAll(IMPORT)) {
    if (name === undefined || seen.has(name)) continue
    seen.add(name)
    if (name.startsWith('./')) reach(name, seen)
  }
  return seen
}

test('De gewone deur haalt docx en pdfkit niet binnen', () => {
  const reached = reach('index.ts')
  assert.ok(reached.has('./compose.ts'))
  assert.ok(!reached.has('docx') && !reached.has('pdfkit'))
})

test('De deur van Word kent pdfkit niet, en de deur van PDF kent docx niet', () => {
  assert.ok(reach('docx.ts').has('docx') && !reach('docx.ts').has('pdfkit'))
  assert.ok(reach('pdf.ts').has('pdfkit') && !reach('pdf.ts').has('docx'))
})

test('Het voorbeeld in de README doet wat er staat', () => {
  const readme = new URL('../README.md', SRC)
  const example = /```ts\n([\s\S]+?)```/.exec(readFileSync(readme, 'utf8'))?.[1] ?? ''
  const code = example.replace(/^(.+) \/\/ (.+)$/gm, 'assert.deepEqual($1, $2); seen += 1')
  const script = `import assert from 'node:assert/strict'; let seen = 0\n${code}\nconsole.log(seen)`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', readme)),
    encoding: 'utf8',
  })
  assert.equal(output.trim(), '2')
})
