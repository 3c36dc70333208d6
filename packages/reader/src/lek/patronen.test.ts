// Every regular expression of the leak check is proved to answer in linear time, whatever someone pastes.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { check } from 'recheck'

const here = import.meta.dirname
const LITERAL = /(?<=[=(,:!&|?\s[])\/(?![/*\s])((?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\\n[])+)\/([dgimsuvy]*)(?=[.,;)\s])/g

const patternsOf = (file: string): readonly { readonly source: string; readonly flags: string }[] =>
  readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => [...line.matchAll(LITERAL)].map(([, source = '', flags = '']) => ({ source, flags })))

const files = globSync('**/*.ts', { cwd: here }).filter((file) => !file.endsWith('.test.ts'))

test('geen enkel patroon van de lekcontrole kan vastlopen op invoer', async () => {
  const patterns = files.flatMap((file) => patternsOf(file).map((pattern) => ({ file, ...pattern })))
  assert.ok(patterns.length > 40, `found ${patterns.length} patterns`)
  const found = await Promise.all(
    patterns.map(async ({ file, source, flags }) => {
      const { status } = await check(source, flags, { randomSeed: 4310 })
      return status === 'safe' ? [] : [`${file}: /${source}/${flags} is ${status}`]
    }),
  )
  assert.deepEqual(found.flat(), [])
})

test('geen enkel patroon wordt pas tijdens het gebruik gemaakt', () => {
  const building = files.filter((file) => /\bRegExp\(/.test(readFileSync(join(here, file), 'utf8')))
  assert.deepEqual(building, [])
})
