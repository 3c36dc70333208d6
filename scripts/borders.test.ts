// Shows that the linter sees a room border crossed: the same rules are put to planted violations, and to lawful imports.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

const root = dirname(import.meta.dirname)
const planted = join(import.meta.dirname, 'fixtures/grens-overtreding')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
const house = mkdtempSync(join(tmpdir(), 'deelwijs-grenzen-'))
after(() => rmSync(house, { recursive: true, force: true }))

/** Copies the planted rooms beside the real rules and the real manifests, and answers with what biome finds there. */
function lintPlantedHouse(): readonly string[] {
  cpSync(planted, house, { recursive: true })
  for (const file of ['biome.json', 'package.json', ...globSync('{packages,apps}/*/package.json', { cwd: root })]) {
    cpSync(join(root, file), join(house, file), { recursive: true })
  }
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off', '--reporter=github']
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: house, encoding: 'utf8' })
  const findings = stdout.matchAll(/^::\w+ title=lint\/\w+\/(\w+),file=([^,]+)/gm)
  return [...findings]
    .map(([, rule, file = '']) => `${file.slice(file.indexOf(house) + house.length + 1)}: ${rule}`)
    .sort()
}

test('elke geplante overtreding van een kamergrens wordt gevonden, en niets anders', () => {
  assert.deepEqual(lintPlantedHouse(), [
    'apps/web/src/start/kent-ander-scherm.ts: noRestrictedImports',
    'packages/engine/src/achterdeur.ts: noRestrictedImports',
    'packages/engine/src/kent-bestanden.ts: noRestrictedImports',
    'packages/engine/src/kent-fast-check.ts: noUndeclaredDependencies',
    'packages/engine/src/kent-normen.ts: noRestrictedImports',
    'packages/engine/src/kent-normen.ts: noUndeclaredDependencies',
    'packages/engine/src/kring-een.ts: noImportCycles',
    'packages/engine/src/kring-twee.ts: noImportCycles',
    'packages/files/src/kent-lezer.ts: noRestrictedImports',
    'packages/files/src/kent-lezer.ts: noUndeclaredDependencies',
    'packages/letters/src/kent-app.ts: noRestrictedImports',
    'packages/letters/src/kent-app.ts: noUndeclaredDependencies',
    'packages/norms/src/kent-engine.ts: noRestrictedImports',
    'packages/norms/src/kent-engine.ts: noUndeclaredDependencies',
    'packages/norms/tweede-lezing/kent-normen.ts: noRestrictedImports',
    'packages/reader/src/kent-bestanden.ts: noRestrictedImports',
    'packages/reader/src/kent-normen.ts: noRestrictedImports',
    'packages/reader/src/kent-normen.ts: noUndeclaredDependencies',
    'packages/words/src/kent-normen.ts: noRestrictedImports',
    'packages/words/src/kent-normen.ts: noUndeclaredDependencies',
  ])
})
