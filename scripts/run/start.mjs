// `npm start`: builds the site when that is needed, then runs the server, which prints the one line with its address.
import { runNode } from './node24.mjs'
import { buildSite } from './site.mjs'

/** Runs until Ctrl-C; answers with the exit code of the server. */
export async function start(args) {
  const problem = await buildSite()
  if (problem) {
    console.error(problem)
    return 1
  }
  const { code, interrupted } = await runNode(['apps/server/src/main.ts', ...args])
  return interrupted ? 0 : code
}
