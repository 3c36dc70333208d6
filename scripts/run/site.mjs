// Builds apps/web with vite when there is no build yet, or when its sources have changed since.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './files.mjs'
import { withLock } from './lock.mjs'
import { runNode } from './node24.mjs'
import { memory, root } from './root.mjs'
import { isStamped, stampAfter } from './stamp.mjs'

const stamp = join(memory, 'site.stempel')
const SOURCES = ['apps/web', 'packages', 'cases', 'package-lock.json']
const NOT_A_SOURCE = /\.test\.ts$|^apps\/web\/e2e\/|^apps\/web\/playwright/

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesUnder).filter((name) => !NOT_A_SOURCE.test(name))) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function isBuilt(hash) {
  return existsSync(join(root, 'apps/web/dist/index.html')) && isStamped(stamp, hash)
}

async function runVite() {
  console.error('De site wordt gebouwd.')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = { cwd: join(root, 'apps/web'), stdio: ['ignore', 'pipe', 'pipe'] }
  const { code, output } = await runNode([vite, 'build', '--logLevel', 'warn'], options)
  return code === 0 ? undefined : `${output}\nDe site kon niet worden gebouwd.`
}

async function build() {
  const hash = sourceHash()
  return isBuilt(hash) ? undefined : await stampAfter(stamp, hash, runVite)
}

/** Answers with a Dutch text when the build fails, otherwise with undefined. */
export async function buildSite() {
  return isBuilt(sourceHash()) ? undefined : await withLock('bouwen', build)
}
