// Remembers which work is done, so that it is not done twice. Work that was broken off never counts as done.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether the stamp in `file` says that the work was done for `mark`. */
export function isStamped(file, mark) {
  try {
    return readFileSync(file, 'utf8') === mark
  } catch {
    return false
  }
}

/**
 * Takes the old stamp away, does the work, and stamps it with `mark` when the work answers with no problem. Answers with
 * what the work answers: a Dutch text when something went wrong, otherwise undefined.
 */
export async function stampAfter(file, mark, work) {
  rmSync(file, { force: true })
  const problem = await work()
  if (problem !== undefined) return problem
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, mark)
  return undefined
}
