// What the reading process may read: this room and the packages that it uses, and nothing of the user.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packages that the reading uses, and where each is found from: the packages of a package may stand beside it or inside it. */
const PACKAGES: readonly (readonly [string, string | null])[] = [
  ['fflate', null],
  ['saxes', null],
  ['xmlchars', 'saxes'],
  ['unpdf', null],
  ['postal-mime', null],
  ['htmlparser2', null],
  ['domelementtype', 'htmlparser2'],
  ['domhandler', 'htmlparser2'],
  ['domutils', 'htmlparser2'],
  ['dom-serializer', 'domutils'],
  ['entities', 'htmlparser2'],
]

/** The folder of a package, looked up the way Node does: the nearest node_modules above. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name)
    if (existsSync(join(place, 'package.json'))) return realpathSync(place)
    if (dirname(folder) === folder) return null
  }
}

/** The root of this room. */
export function roomFolder(): string {
  return dirname(dirname(dirname(fileURLToPath(import.meta.url))))
}

/** The folders with code, as `--allow-fs-read` wants them. */
export function allowedCode(): readonly string[] {
  const room = roomFolder()
  const folders = new Map<string, string>()
  for (const [name, owner] of PACKAGES) {
    const folder = folderOf(name, owner === null ? room : (folders.get(owner) ?? room))
    if (folder !== null) folders.set(name, folder)
  }
  return [join(room, 'src'), join(room, 'package.json'), ...folders.values()]
}
