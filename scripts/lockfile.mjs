// Makes package-lock.json complete: every optional package for every platform, each with its checksum, or not at all.
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

/** Lets npm resolve in a folder without node_modules: with one, npm copies what is installed and forgets checksums. */
function resolveElsewhere(folder, fresh) {
  const files = ['package.json', '.npmrc', ...workspaceFolders().map((name) => `${name}/package.json`)]
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }
  if (!fresh) cpSync(lockfile, join(folder, 'package-lock.json'))
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

/** The optional packages that the registry did not offer: `npm ci` refuses a lockfile without them. */
function absent(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isPresent(packages, path, name))
      .map(([name, version]) => `${name}@${version}`),
  )
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
  const missing = absent(lock.packages)
  if (missing.length > 0) throw new Error(`niet in het register (kies een andere versie): ${missing.join(', ')}`)
  const unknown = withoutChecksum(lock.packages)
  if (unknown.length > 0) throw new Error(`zonder controlegetal (probeer --opnieuw): ${unknown.join(', ')}`)
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(lockfile, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`package-lock.json: ${sorted.length} onderdelen, elk met een controlegetal`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
