// The two steps of `npm test` that run tests: node's test runner, and the journeys in the browser.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './files.mjs'
import { runNode } from './node24.mjs'
import { memory, root } from './root.mjs'
import { buildSite } from './site.mjs'

/** No test file may take longer: one that hangs must fail, not wait. */
const LIMIT_MS = 600_000
const ROOMS = ['packages', 'apps', 'bench', 'scripts']

function fresh(name) {
  mkdirSync(memory, { recursive: true })
  const path = join(memory, name)
  rmSync(path, { force: true })
  return path
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** Runs every `*.test.ts`; none found is a failure. */
export async function units() {
  const files = ROOMS.flatMap(filesUnder).filter((name) => name.endsWith('.test.ts'))
  if (files.length === 0) return { code: 1 }
  const counts = fresh('tests.json')
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./scripts/run/counts-reporter.mjs', `--test-reporter-destination=${counts}`],
  ]
  const { code } = await runNode(['--test', `--test-timeout=${LIMIT_MS}`, ...reporters.flat(), ...files])
  return { code, ...read(counts) }
}

/** Builds the site and runs the journeys of apps/web/e2e in Chromium. */
export async function browser() {
  const problem = await buildSite()
  if (problem) {
    console.error(problem)
    return { code: 1 }
  }
  const counts = fresh('browsertests.json')
  const { code } = await runNode([join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
    cwd: join(root, 'apps/web'),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: counts },
  })
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(counts).stats ?? {}
  return { code, passed: expected, failed: unexpected + flaky, skipped }
}
