// `npm run bench`: our engine beside its peers; bench/README.md says what it measures.
import { runNode } from './node24.mjs'

/** Answers with the exit code of the benchmark. */
export async function bench(args) {
  return (await runNode(['bench/src/main.ts', ...args])).code
}
