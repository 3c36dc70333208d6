// Lets one command at a time do a piece of work; a second command waits. The lock is a folder: making one is atomic.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { memory } from './root.mjs'

const POLL_MS = 300
const WITHOUT_OWNER_MS = 5000

function take(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
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

/** Whether the owner of the lock is gone: killed while it worked, or before it wrote its number. */
function isAbandoned(folder) {
  try {
    return !isRunning(Number(readFileSync(join(folder, 'pid'), 'utf8')))
  } catch {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
    return made !== undefined && Date.now() - made > WITHOUT_OWNER_MS
  }
}

/** Does `work` while holding the lock `name`; answers with what `work` answers. */
export async function withLock(name, work) {
  mkdirSync(memory, { recursive: true })
  const folder = join(memory, `${name}.slot`)
  for (let told = false; !take(folder); told = true) {
    if (!told) console.error('Een ander commando is al bezig met voorbereiden. Dit commando wacht.')
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true })
    else await wait(POLL_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
