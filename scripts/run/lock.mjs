// Lets one command at a time do a piece of work; a second command waits. The lock is a folder with one file in it: whose
// name the file bears, holds the lock. Every change of hands is one rename, and of two who rename the same file one fails.
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { memory } from './root.mjs'

const POLL_MS = 300
/** Whoever holds the lock says so this often. */
const BEAT_MS = 1000
/** So many looks in a row without a sign of life, half a minute, and the owner is gone. */
const MOST_SILENT = 100
/** So many looks at a name without a number, and nobody of ours wrote it. */
const MOST_NAMELESS = 15

/** A name nobody else has: two waits of one process differ too. */
const newName = () => `${process.pid}-${randomUUID()}`

const pidOf = (name) => name.split('-')[0] ?? ''

/** Does it, or answers false when someone else was first. */
function succeeds(act) {
  try {
    act()
    return true
  } catch (error) {
    if (['ENOENT', 'EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES', 'EBUSY'].includes(error.code)) return false
    throw error
  }
}

/** Puts down a lock that bears our name, as a whole; false when there is one already. */
export function take(folder, name) {
  if (look(folder).name !== '') return false
  const ready = `${folder}.${name}`
  mkdirSync(ready)
  writeFileSync(join(ready, name), '')
  // An owner that was killed while letting go leaves an empty folder. A folder with a name in it stays.
  succeeds(() => rmdirSync(folder))
  const taken = succeeds(() => renameSync(ready, folder))
  if (!taken) rmSync(ready, { recursive: true, force: true })
  return taken
}

/** Puts our name in the place of `gone`; false when someone else did so first, or when that owner let go. */
export function takeOver(folder, gone, name) {
  const taken = succeeds(() => renameSync(join(folder, gone), join(folder, name)))
  if (taken) beat(folder, name)
  return taken
}

/** Lets go of a lock that still bears our name. */
function letGo(folder, name) {
  if (succeeds(() => rmSync(join(folder, name)))) succeeds(() => rmdirSync(folder))
}

/** A sign of life. When the lock was taken over there is nothing left to say. */
function beat(folder, name) {
  succeeds(() => utimesSync(join(folder, name), new Date(), new Date()))
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Whether the owner of a lock is gone: its process ended, or it has been silent for too many looks. A number alone proves
 * nothing: after a restart of the machine another process can carry it.
 */
export function isGone({ pid, silent }) {
  if (!/^[1-9]\d*$/.test(pid)) return silent >= MOST_NAMELESS
  return !isRunning(Number(pid)) || silent >= MOST_SILENT
}

/** Looks at a lock: the name on it, and the moment of its last sign of life. */
function look(folder) {
  let name = ''
  succeeds(() => {
    name = readdirSync(folder)[0] ?? ''
  })
  const beat = name === '' ? 0 : (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return { name, beat }
}

/** Waits until the lock bears our name. */
async function waitFor(folder, name) {
  let last = { name: '', beat: 0 }
  let silent = 0
  for (let told = false; !take(folder, name); told = true) {
    const now = look(folder)
    silent = now.name === last.name && now.beat === last.beat ? silent + 1 : 0
    last = now
    if (now.name !== '' && isGone({ pid: pidOf(now.name), silent }) && takeOver(folder, now.name, name)) return
    if (!told) console.error('Een ander commando is al bezig met voorbereiden. Dit commando wacht.')
    await wait(POLL_MS)
  }
}

/** Does `work` while holding the lock `name`; answers with what `work` answers. */
export async function withLock(name, work) {
  mkdirSync(memory, { recursive: true })
  const folder = join(memory, `${name}.slot`)
  const own = newName()
  await waitFor(folder, own)
  const beating = setInterval(() => beat(folder, own), BEAT_MS).unref()
  try {
    return await work()
  } finally {
    clearInterval(beating)
    letGo(folder, own)
  }
}
