// De deuren: de gewone deur haalt Word en PDF niet binnen, en de README doet wat zij zegt.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

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
