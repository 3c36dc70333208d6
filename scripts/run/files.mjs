// Lists the files of a part of the repository, without what was installed or made.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const LEFT_OUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report'])

/** Every file under `path` (or the file itself), as paths from the root with forward slashes, in a fixed order. */
export function filesUnder(path) {
  const info = statSync(join(root, path), { throwIfNoEntry: false })
  if (!info) return []
  if (info.isFile()) return [path]
  const names = readdirSync(join(root, path)).filter((name) => !LEFT_OUT.has(name))
  return names.sort().flatMap((name) => filesUnder(`${path}/${name}`))
}
