// Builds apps/web with vite when there is no build yet, or when its sources have changed since.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './files.mjs'
import { withLock } from './lock.mjs'
import { runNode } from './node24.mjs'
import { memory, root } from './root.mjs'

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
  return existsSync(join(root, 'apps/web/dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

async function build() {
  const hash = sourceHash()
  if (isBuilt(hash)) return undefined
  console.error('De site wordt gebouwd.')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = { cwd: join(root, 'apps/web'), stdio: ['ignore', 'pipe', 'pipe'] }
  const { code, output } = await runNode([vite, 'build', '--logLevel', 'warn'], options)
  if (code !== 0) return `${output}\nDe site kon niet worden gebouwd.`
  mkdirSync(memory, { recursive: true })
  writeFileSync(stamp, hash)
  return undefined
}

/** Answers with a Dutch text when the build fails, otherwise with undefined. */
export async function buildSite() {
  return isBuilt(sourceHash()) ? undefined : await withLock('bouwen', build)
}
