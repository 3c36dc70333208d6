// Lets one command at a time do a piece of work; a second command waits. The lock is a folder: making one is atomic.
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { memory } from './root.mjs'

const POLL_MS = 300
/** Whoever holds the lock says so this often. */
const BEAT_MS = 1000
/** So many looks in a row without a sign of life, half a minute, and the owner is gone. */
const MOST_SILENT = 100
/** So many looks without a number, and the owner was killed before it wrote one. */
const MOST_NAMELESS = 15

const ownerFile = (folder) => join(folder, 'pid')

function take(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(ownerFile(folder), String(process.pid))
  return true
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

/** Looks at a lock: its owner, and the moment of its last sign of life. */
function look(folder) {
  const beat = statSync(ownerFile(folder), { throwIfNoEntry: false })?.mtimeMs ?? 0
  try {
    return { pid: readFileSync(ownerFile(folder), 'utf8'), beat }
  } catch {
    return { pid: '', beat }
  }
}

function startBeating(folder) {
  const beat = () => {
    try {
      utimesSync(ownerFile(folder), new Date(), new Date())
    } catch {
      // The lock was taken over; there is nothing left to say.
    }
  }
  return setInterval(beat, BEAT_MS).unref()
}

/** Waits until the lock is ours. */
async function waitFor(folder) {
  let last = { pid: '', beat: 0 }
  let silent = 0
  for (let told = false; !take(folder); told = true) {
    if (!told) console.error('Een ander commando is al bezig met voorbereiden. Dit commando wacht.')
    const now = look(folder)
    silent = now.pid === last.pid && now.beat === last.beat ? silent + 1 : 0
    last = now
    if (isGone({ pid: now.pid, silent })) rmSync(folder, { recursive: true, force: true })
    else await wait(POLL_MS)
  }
}

/** Does `work` while holding the lock `name`; answers with what `work` answers. */
export async function withLock(name, work) {
  mkdirSync(memory, { recursive: true })
  const folder = join(memory, `${name}.slot`)
  await waitFor(folder)
  const beating = startBeating(folder)
  try {
    return await work()
  } finally {
    clearInterval(beating)
    if (look(folder).pid === String(process.pid)) rmSync(folder, { recursive: true, force: true })
  }
}
