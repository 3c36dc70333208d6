// The lock of the bootstrap: one at a time, and never held by the number of a process that is gone.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'

type Lock = {
  readonly isGone: (seen: { readonly pid: string; readonly silent: number }) => boolean
  readonly take: (folder: string, name: string) => boolean
  readonly takeOver: (folder: string, gone: string, name: string) => boolean
  readonly withLock: <T>(name: string, work: () => Promise<T>) => Promise<T>
}
const module = new URL('./run/lock.mjs', import.meta.url).href
const { isGone, take, takeOver, withLock }: Lock = await import(module)
const memory = join(dirname(import.meta.dirname), '.deelwijs')
const name = `proef-${process.pid}`
const folder = join(memory, `${name}.slot`)
const clean = () => rmSync(folder, { recursive: true, force: true })
beforeEach(clean)
after(clean)

const ended = String(spawnSync(process.execPath, ['--eval', '']).pid)

function leaveBehind(file: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), '')
}

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

test('van twee die hetzelfde verlaten slot zagen, neemt er een het over', () => {
  leaveBehind(`${ended}-oud`)
  assert.equal(takeOver(folder, `${ended}-oud`, '1-een'), true)
  assert.equal(takeOver(folder, `${ended}-oud`, '2-twee'), false)
  assert.deepEqual(readdirSync(folder), ['1-een'])
})

test('een slot met een naam erin is niet te pakken, een leeg overblijfsel wel', () => {
  leaveBehind(`${ended}-oud`)
  assert.equal(take(folder, '1-een'), false)
  rmSync(join(folder, `${ended}-oud`))
  assert.equal(take(folder, '1-een'), true)
  assert.equal(take(folder, '2-twee'), false)
  assert.deepEqual(readdirSync(folder), ['1-een'])
  assert.deepEqual(
    readdirSync(memory).filter((entry) => entry.startsWith(`${name}.slot.`)),
    [],
  )
})

test('twee keer tegelijk wordt na elkaar, ook na een eigenaar die is gestopt', async () => {
  leaveBehind(`${ended}-oud`)
  const seen: string[] = []
  const work = (label: string) => async () => {
    seen.push(`${label} begint`)
    assert.match(readdirSync(folder).join(), new RegExp(`^${process.pid}-[^,]+$`))
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

test('acht processen die samen een verlaten slot vinden, werken een voor een', async () => {
  leaveBehind(`${ended}-oud`)
  const busy = join(folder, '..', `${name}.bezig`)
  after(() => rmSync(busy, { recursive: true, force: true }))
  const code = `
    import { mkdirSync, rmdirSync } from 'node:fs'
    import { setTimeout } from 'node:timers/promises'
    const { withLock } = await import(${JSON.stringify(module)})
    await withLock(${JSON.stringify(name)}, async () => {
      mkdirSync(${JSON.stringify(busy)})
      await setTimeout(20)
      rmdirSync(${JSON.stringify(busy)})
    })`
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' }),
  )
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
  assert.deepEqual(
    codes,
    children.map(() => 0),
  )
  assert.equal(existsSync(folder), false)
})
