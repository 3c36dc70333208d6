// The one way in: `node scripts/run.mjs start|check|bench|run …` on a fresh clone with Node 20 or newer and npm.
// It installs what package-lock.json asks for, then runs the task under Node 24 and passes on signals and exit code.
import { bench } from './run/bench.mjs'
import { check } from './run/check.mjs'
import { prepare } from './run/prepare.mjs'
import { runFile } from './run/run-file.mjs'
import { start } from './run/start.mjs'

const TASKS = { bench, check, run: runFile, start }

async function main([name = '', ...args]) {
  if (!Object.hasOwn(TASKS, name)) {
    console.error(`Onbekende taak "${name}". Kies uit: ${Object.keys(TASKS).join(', ')}.`)
    return 2
  }
  const problem = await prepare()
  if (problem) {
    console.error(problem)
    return 1
  }
  return await TASKS[name](args)
}

process.exitCode = await main(process.argv.slice(2))
