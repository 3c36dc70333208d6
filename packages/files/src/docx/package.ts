// The parts of a docx and how they point at each other: content types and relations.
import { refuse } from '../problem.ts'
import type { Run } from '../run.ts'
import { walkXml } from '../xml.ts'
import type { Entry, Zip } from '../zip.ts'

/** What a part points at: another part by its path, or something outside the file (never fetched). */
export type Relation = { readonly type: string; readonly target: string; readonly external: boolean }

/** The kinds of package that share this container. */
export type PackageKind = 'docx' | 'other-office' | 'none'

const WORD = 'wordprocessingml.'
const OFFICE = /spreadsheetml|presentationml|ms-excel|ms-powerpoint|visio/

/** Content type of each part, by path without the first slash. Empty when the zip is no Office package. */
export async function contentTypes(zip: Zip, run: Run): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>()
  const entry = zip.entries.get('[Content_Types].xml')
  if (entry === undefined) return types
  await walkXml(entry.read(), run, {
    open: (tag) => {
      if (tag.name !== 'ct:Override') return
      types.set((tag.attribute('PartName') ?? '').replace(/^\//, ''), tag.attribute('ContentType') ?? '')
    },
  })
  return types
}

/** Word, another Office program, or none of these. */
export function packageKind(types: ReadonlyMap<string, string>): PackageKind {
  const all = [...types.values()]
  if (all.some(isMain)) return 'docx'
  return all.some((type) => OFFICE.test(type)) ? 'other-office' : 'none'
}

function isMain(type: string): boolean {
  return (type.includes(WORD) || type.includes('ms-word.')) && /\.main\+xml$/.test(type)
}

/** The path of the main part: what the relations of the package say, else the content types. Refuses when there is none. */
export async function mainPart(zip: Zip, types: ReadonlyMap<string, string>, run: Run): Promise<Entry> {
  const relations = await relationsOf(zip, '', run)
  const named = [...relations.values()].find((item) => item.type.endsWith('/officeDocument') && !item.external)
  const typed = [...types].find(([, type]) => isMain(type))?.[0]
  return zip.entries.get(named?.target ?? '') ?? zip.entries.get(typed ?? '') ?? refuse('beschadigd')
}

/** The relations of one part (`''` for the package itself), by id. */
export async function relationsOf(zip: Zip, part: string, run: Run): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const entry = zip.entries.get(`${folder}_rels/${part.slice(slash)}.rels`)
  const relations = new Map<string, Relation>()
  if (entry === undefined) return relations
  await walkXml(entry.read(), run, {
    open: (tag) => {
      if (tag.name !== 'rel:Relationship') return
      const external = tag.attribute('TargetMode') === 'External'
      const target = tag.attribute('Target') ?? ''
      relations.set(tag.attribute('Id') ?? '', {
        type: tag.attribute('Type') ?? '',
        target: external ? target : partPath(folder, target),
        external,
      })
    },
  })
  return relations
}

/** A path as a relation writes it, from the folder of its part. A path that climbs out of the package simply names no entry. */
function partPath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
