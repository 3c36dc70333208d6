// Knows which Node runs our TypeScript: the one that is running when new enough, otherwise the one from npm.
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { runChild } from './child.mjs'
import { root } from './root.mjs'

const SYSTEM_NAMES = { linux: 'linux', win32: 'win' }
const bin = join(root, 'node_modules', '.bin')

/** Full path of a Node of version 24 or newer, or undefined on a system for which npm brings none. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const folder = `node-${SYSTEM_NAMES[process.platform] ?? process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'node_modules', folder, 'bin', file)
  return existsSync(path) ? path : undefined
}

/** The environment for our own processes: Node 24 and the tools of node_modules come first on the path. */
export function environment(extra = {}) {
  const path = [dirname(node24()), bin, process.env['PATH'] ?? ''].join(delimiter)
  return { ...process.env, TZ: 'Europe/Amsterdam', ...extra, PATH: path }
}

/** Runs a file under Node 24 from the root of the repository; see `runChild` for the answer. */
export function runNode(args, { env, ...options } = {}) {
  return runChild(node24(), args, { cwd: root, ...options, env: environment(env) })
}
