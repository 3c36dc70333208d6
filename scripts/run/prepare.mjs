// Makes node_modules what package-lock.json says, once, also when two commands start together.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child.mjs'
import { withLock } from './lock.mjs'
import { node24 } from './node24.mjs'
import { npmCommand } from './npm.mjs'
import { root } from './root.mjs'
import { isStamped, stampAfter } from './stamp.mjs'

const stamp = join(root, 'node_modules', '.deelwijs-stempel')

/** What is installed depends on the lockfile, and on the system it was installed for. */
function wanted() {
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lockfile} ${process.platform}-${process.arch}`
}

async function runNpm() {
  console.error('De onderdelen van Deelwijs worden geïnstalleerd. Dit duurt ongeveer een minuut.')
  const [command, ...before] = npmCommand()
  const args = [...before, 'ci', '--loglevel=error', '--no-audit', '--no-fund']
  const { code, output } = await runChild(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  if (code !== 0) return `${output}\nHet installeren is niet gelukt. Controleer de verbinding en probeer het opnieuw.`
  console.error('De onderdelen zijn geïnstalleerd.')
  return undefined
}

async function install() {
  const mark = wanted()
  return isStamped(stamp, mark) ? undefined : await stampAfter(stamp, mark, runNpm)
}

/** Installs when needed. Answers with a Dutch text when something stands in the way, otherwise with undefined. */
export async function prepare() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    return `Deelwijs heeft Node 20 of nieuwer nodig. Dit is Node ${process.versions.node}.`
  }
  const problem = isStamped(stamp, wanted()) ? undefined : await withLock('installeren', install)
  if (problem) return problem
  if (!node24())
    return `Voor ${process.platform} op ${process.arch} brengt npm geen Node 24 mee. Installeer zelf Node 24.`
  return undefined
}
