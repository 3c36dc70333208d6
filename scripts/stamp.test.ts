// The stamp on work that is done: work that was broken off, or that failed, is done again.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

type Stamp = {
  readonly isStamped: (file: string, mark: string) => boolean
  readonly stampAfter: (
    file: string,
    mark: string,
    work: () => Promise<string | undefined>,
  ) => Promise<string | undefined>
}
const { isStamped, stampAfter }: Stamp = await import(new URL('./run/stamp.mjs', import.meta.url).href)
const root = mkdtempSync(join(tmpdir(), 'deelwijs-stempel-'))
after(() => rmSync(root, { recursive: true }))
const file = join(root, 'map', 'werk.stempel')

test('gelukt werk krijgt zijn stempel, en alleen voor dezelfde bronnen', async () => {
  assert.equal(await stampAfter(file, 'een', async () => undefined), undefined)
  assert.equal(isStamped(file, 'een'), true)
  assert.equal(isStamped(file, 'twee'), false)
})

test('tijdens het werk is er geen stempel: wie dan stopt, laat niets achter dat af lijkt', async () => {
  writeFileSync(file, 'een')
  let during = true
  await stampAfter(file, 'een', async () => {
    during = existsSync(file)
    return undefined
  })
  assert.equal(during, false)
})

test('mislukt werk zegt waarom en krijgt geen stempel, ook niet het oude', async () => {
  writeFileSync(file, 'een')
  assert.equal(await stampAfter(file, 'een', async () => 'Het ging mis.'), 'Het ging mis.')
  assert.equal(isStamped(file, 'een'), false)
  writeFileSync(file, 'een')
  await assert.rejects(
    stampAfter(file, 'een', () => Promise.reject(new Error('afgebroken'))),
    /afgebroken/,
  )
  assert.equal(isStamped(file, 'een'), false)
})

test('de site en het installeren zetten hun stempel nergens anders', () => {
  for (const name of ['site.mjs', 'prepare.mjs']) {
    const source = readFileSync(join(dirname(import.meta.filename), 'run', name), 'utf8')
    assert.match(source, /await stampAfter\(stamp, \w+, \w+\)/, name)
    assert.doesNotMatch(source, /writeFileSync/, name)
  }
})
