// An OpenDocument text (LibreOffice): its text, and what the page does not show.
import type { HiddenText, Reading } from '../file-text.ts'
import { type Remark, type RemarkCode, refuse, remark } from '../problem.ts'
import type { Run } from '../run.ts'
import { walkXml } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { readMeta } from './meta.ts'
import { startState } from './odt-state.ts'
import { walkOdt } from './walk-odt.ts'

const MIME = 'application/vnd.oasis.opendocument.'

/** What the `mimetype` of the zip says: a text, another OpenDocument file, or nothing of the kind. */
export function odfKind(zip: Zip): 'odt' | 'other-odf' | 'none' {
  const entry = zip.entries.get('mimetype')
  if (entry === undefined || entry.size > 200) return 'none'
  const type = new TextDecoder().decode(Uint8Array.from([...entry.read()].flatMap((piece) => [...piece]))).trim()
  if (!type.startsWith(MIME)) return 'none'
  return type.startsWith(`${MIME}text`) ? 'odt' : 'other-odf'
}

/** Reads an opened odt. Out: the text with its hidden pieces. Refuses a password, and what zip and XML refuse. */
export async function readOdt(zip: Zip, run: Run): Promise<Reading> {
  await refuseLocked(zip, run)
  const content = zip.entries.get('content.xml') ?? refuse('beschadigd')
  const styles = zip.entries.get('styles.xml')?.read()
  const state = startState(run)
  if (styles !== undefined) await walkOdt(styles, state)
  const bands = state.bands.splice(0)
  await walkOdt(content.read(), state)
  const meta = zip.entries.get('meta.xml')
  const hidden: HiddenText[] = [...state.hidden, ...(meta === undefined ? [] : await readMeta(meta.read(), run))]
  const above = bands.filter((band) => band.kind === 'header').map((band) => band.text)
  const below = bands.filter((band) => band.kind === 'footer').map((band) => band.text)
  const notes = state.notes.map((note, at) => `Noot ${at + 1}: ${note}`)
  const text = [...new Set(above), state.sheet.finish(), ...new Set(below), ...notes]
    .filter((piece) => piece !== '')
    .join('\n\n')
  return { text, pages: [], parts: [], hidden, remarks: remarksOf(zip, state.outside) }
}

async function refuseLocked(zip: Zip, run: Run): Promise<void> {
  const manifest = zip.entries.get('META-INF/manifest.xml')
  if (manifest === undefined) return
  await walkXml(manifest.read(), run, {
    open: (tag) => {
      if (tag.name === 'manifest:encryption-data') refuse('versleuteld')
    },
  })
}

const SEEN: readonly (readonly [RegExp, RemarkCode])[] = [
  [/^(?:Basic|Scripts)\//, 'macro-niet-uitgevoerd'],
  [/^Object |^ObjectReplacements\//, 'ingesloten-niet-gelezen'],
  [/^Pictures\//, 'beeld-niet-gelezen'],
]

function remarksOf(zip: Zip, outside: ReadonlySet<string>): readonly Remark[] {
  const paths = [...zip.entries.keys()]
  const found = SEEN.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, code]) => remark(code))
  if (outside.size > 0) found.push(remark('extern-niet-opgehaald', [...outside].join(', ')))
  return found
}
