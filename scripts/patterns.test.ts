// Every regular expression in the product answers in linear time, whatever someone types; none is built at run time.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { check } from 'recheck'
import { type Pattern, patternsIn } from './patterns.ts'

const root = dirname(import.meta.dirname)
const sources = globSync('{packages/*/{src,tweede-lezing},apps/*/src}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts'),
)
const texts = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

/** The pattern with its place when it is not proved safe, else nothing. */
async function unsafe(file: string, { source, flags }: Pattern): Promise<readonly string[]> {
  // Some patterns are tried on made-up input; a fixed start makes the answer the same on every run, and time enough on a busy machine.
  const { status } = await check(source, flags, { randomSeed: 4310, timeout: 240_000 })
  return status === 'safe' ? [] : [`${file}: /${source}/${flags} is ${status}`]
}

test('patronen worden gevonden waar een uitdrukking kan beginnen, en nergens anders', () => {
  const text = "// not /a/\nconst a = /b[/]\\/c/gu.test('/d/') ? 4 / 2 / 1 : [/e/]\nreturn /f/ // <br /> /g/"
  assert.deepEqual(
    patternsIn(text).map(({ source, flags }) => `${source} ${flags}`),
    ['b[/]\\/c gu', 'e ', 'f '],
  )
})

test('geen enkel patroon in het product kan vastlopen op invoer', async () => {
  const patterns = [...texts].flatMap(([file, text]) => patternsIn(text).map((pattern) => ({ file, pattern })))
  assert.ok(patterns.length > 20)
  const found = await Promise.all(patterns.map(({ file, pattern }) => unsafe(file, pattern)))
  assert.deepEqual(found.flat(), [])
})

test('geen enkel patroon wordt pas tijdens het gebruik gemaakt', () => {
  const building = [...texts].filter(([, text]) => /\bRegExp\(/.test(text)).map(([file]) => file)
  assert.deepEqual(building, [])
})
