// Makes package-lock.json complete: every optional package for every platform, each with its checksum.
// Run it after every change of a package.json: `node scripts/lockfile.mjs` (add --opnieuw to resolve everything afresh).
// Why: see docs/besluiten/0002-node-24-uit-npm.md.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmCommand } from './run/npm.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lockfile = join(root, 'package-lock.json')

/** The folders that hold a workspace, as package.json names them (`packages/*` or a plain folder). */
function workspaceFolders() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern]
    const parent = pattern.slice(0, -2)
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
  })
}

/** The lockfile without the entries that this script added before, so that npm asks for them again. */
function lockWithoutAdded() {
  const lock = JSON.parse(readFileSync(lockfile, 'utf8'))
  for (const path of withoutChecksum(lock.packages)) delete lock.packages[path]
  return lock
}

/** Lets npm resolve in a folder without node_modules: with one, npm copies what is installed and forgets checksums. */
function resolveElsewhere(folder, fresh) {
  const files = ['package.json', '.npmrc', ...workspaceFolders().map((name) => `${name}/package.json`)]
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }
  if (!fresh) writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockWithoutAdded()))
  const [command, ...before] = npmCommand()
  const args = [...before, 'install', '--package-lock-only', '--loglevel=error']
  const result = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  if (result.status !== 0) throw new Error('npm kon de afhankelijkheden niet oplossen')
  return JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
}

/** Whether `name`, asked for by the package at `path`, is found there or in a folder above it. */
function isPresent(packages, path, name) {
  const steps = path.split('/')
  return [...steps.keys(), steps.length].some((depth) => {
    const folder = steps.slice(0, depth).join('/')
    return `${folder}${folder && '/'}node_modules/${name}` in packages
  })
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Platform of a prebuilt package, read from its name (`…-linux-x64-musl`), or undefined when the name does not tell. */
function platformOf(name) {
  const parts = name.split(/[-/]/)
  const os = SYSTEMS.filter((system) => parts.includes(system))
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor))
  if (cpu.length === 0) return undefined
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') && os.includes('linux') ? ['glibc'] : []
  return { cpu, ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
}

/** Adds the optional packages that the registry did not offer; returns their names. */
function addAbsent(packages) {
  const added = []
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isPresent(packages, path, name)) continue
      const platform = platformOf(name)
      if (!platform) throw new Error(`onbekend platform voor ${name}, gevraagd door ${path}`)
      packages[`node_modules/${name}`] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true }
      added.push(name)
    }
  }
  return added
}

/** The entries without a checksum, links to workspaces apart. */
function withoutChecksum(packages) {
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.integrity)
    .map(([path]) => path)
}

const folder = mkdtempSync(join(tmpdir(), 'deelwijs-lockfile-'))
try {
  const lock = resolveElsewhere(folder, process.argv.includes('--opnieuw'))
  const added = addAbsent(lock.packages)
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(sorted)
  const unknown = withoutChecksum(lock.packages).filter((path) => !added.some((name) => path.endsWith(name)))
  if (unknown.length > 0) throw new Error(`zonder controlegetal (probeer --opnieuw): ${unknown.join(', ')}`)
  writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`package-lock.json: ${sorted.length} onderdelen, waarvan ${added.length} toegevoegd: ${added.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
