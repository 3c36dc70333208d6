#!/usr/bin/env node
// Starts the command line on Node 24: in this process, or in the Node that npm installed beside us.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = new URL('../src/main.ts', import.meta.url)
const NEEDED = 24

/** The Node 24 that npm installed for this system, or null. */
function findNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return null
  }
}

/** Runs the same words in another Node; passes signals on and takes over the exit code. */
function runIn(node) {
  const child = spawn(node, [fileURLToPath(MAIN), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

if (Number(process.versions.node.split('.', 1)[0]) >= NEEDED) {
  await import(MAIN.href)
} else {
  const node = findNode()
  if (node === null) {
    console.error('Deelwijs heeft Node 24 nodig. Voer eerst "npm install" uit, of installeer Node 24.')
    process.exitCode = 3
  } else runIn(node)
}
