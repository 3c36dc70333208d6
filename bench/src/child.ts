// Runs one measurement in a fresh process and reads its answer.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The JSON that this program prints when it is started with these words. */
export async function measureInChild(main: string, ...words: readonly string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--expose-gc', main, ...words])
  return JSON.parse(stdout)
}
