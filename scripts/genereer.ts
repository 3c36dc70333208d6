// Makes the committed generated files anew: fingerprints of the norm sets, the reading copy of the norms, the word list.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonical, type NormSet } from '@deelwijs/engine'
import { NORMENSET, ONTWERP_2030 } from '@deelwijs/norms'
import { maakWoordenlijst } from '@deelwijs/words'
import { normenboekFiles } from './normenboek.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** SHA-256 over the canonical JSON of a norm set, without the fingerprint itself. */
function fingerprint(set: NormSet): string {
  return createHash('sha256')
    .update(canonical({ ...set, vingerafdruk: undefined }))
    .digest('hex')
}

function fingerprintsFile(): string {
  return `// Gemaakt door \`npm run genereer\`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: '${fingerprint(NORMENSET)}',
  'ontwerp-2030': '${fingerprint(ONTWERP_2030)}',
} as const
`
}

/** All generated files with their content, by path from the root. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const chapters = [...normenboekFiles()].map(([file, text]): [string, string] => [`docs/normenboek/${file}`, text])
  return new Map([
    ['packages/norms/src/vingerafdrukken.generated.ts', fingerprintsFile()],
    ['docs/woordenlijst.md', maakWoordenlijst()],
    ...chapters,
  ])
}

/** The paths whose committed content differs from what would be made now. */
export function outdated(): readonly string[] {
  return [...generatedFiles()].filter(([path, text]) => read(path) !== text).map(([path]) => path)
}

function read(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return ''
  }
}

function writeAll(): void {
  rmSync(join(ROOT, 'docs/normenboek'), { recursive: true, force: true })
  for (const [path, text] of generatedFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll()
