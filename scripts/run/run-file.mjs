// `node scripts/run.mjs run <file>`: runs one TypeScript file, or with --test one test, under Node 24.
import { runNode } from './node24.mjs'

/** Answers with the exit code of the file. */
export async function runFile(args) {
  return (await runNode(args)).code
}
