// The lock of the bootstrap: one at a time, and never held by the number of a process that is gone.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

type Lock = {
  readonly isGone: (seen: { readonly pid: string; readonly silent: number }) => boolean
  readonly withLock: <T>(name: string, work: () => Promise<T>) => Promise<T>
}
const { isGone, withLock }: Lock = await import(new URL('./run/lock.mjs', import.meta.url).href)
const name = `proef-${process.pid}`
const folder = join(dirname(import.meta.dirname), '.deelwijs', `${name}.slot`)
after(() => rmSync(folder, { recursive: true, force: true }))

const ended = String(spawnSync(process.execPath, ['--eval', '']).pid)

test('een lopende eigenaar met een teken van leven houdt zijn slot, een gestopte niet', () => {
  const self = String(process.pid)
  assert.equal(isGone({ pid: self, silent: 0 }), false)
  assert.equal(isGone({ pid: self, silent: 20 }), false)
  assert.equal(isGone({ pid: ended, silent: 0 }), true)
})

test('wie het nummer van een ander heeft maar niets laat horen, houdt het slot niet eeuwig', () => {
  assert.equal(isGone({ pid: String(process.pid), silent: 1000 }), true)
  for (const pid of ['', '0', '-1', 'x', '1 2']) {
    assert.equal(isGone({ pid, silent: 0 }), false, pid)
    assert.equal(isGone({ pid, silent: 1000 }), true, pid)
  }
})

test('twee keer tegelijk wordt na elkaar, ook na een eigenaar die is gestopt', async () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'pid'), ended)
  const seen: string[] = []
  const work = (label: string) => async () => {
    seen.push(`${label} begint`)
    assert.equal(existsSync(join(folder, 'pid')), true)
    await Promise.resolve()
    seen.push(`${label} klaar`)
    return label
  }
  assert.deepEqual(await Promise.all([withLock(name, work('een')), withLock(name, work('twee'))]), ['een', 'twee'])
  const [first, second, third, fourth] = seen
  assert.equal(first?.split(' ')[0], second?.split(' ')[0])
  assert.equal(third?.split(' ')[0], fourth?.split(' ')[0])
  assert.equal(existsSync(folder), false)
})
