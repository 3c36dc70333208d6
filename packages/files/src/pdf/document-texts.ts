// What a PDF says about itself: its properties, its table of contents, its attachments, and whether it holds scripts.
import type { HiddenText } from '../file-text.ts'
import type { Pdf } from './open-pdf.ts'

const LABELS: ReadonlyMap<string, string> = new Map([
  ['Title', 'Titel'],
  ['Author', 'Auteur'],
  ['Subject', 'Onderwerp'],
  ['Keywords', 'Trefwoorden'],
  ['Creator', 'Gemaakt met'],
  ['Producer', 'Omgezet met'],
  ['CreationDate', 'Gemaakt op'],
  ['ModDate', 'Gewijzigd op'],
])

type Loose = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null
}

const property = (label: string, value: unknown): readonly HiddenText[] =>
  typeof value === 'string' && value.trim() !== ''
    ? [{ kind: 'property', label, text: value.trim(), inText: false }]
    : []

/** Properties of the info dictionary and of XMP, and the titles of the bookmarks. `xfa`: the form is of a kind that is not read. */
export async function documentTexts(
  pdf: Pdf,
): Promise<{ readonly hidden: readonly HiddenText[]; readonly xfa: boolean }> {
  const about = await pdf.getMetadata().catch(() => null)
  const info: Loose = isRecord(about?.info) ? about.info : {}
  const custom: Loose = isRecord(info['Custom']) ? info['Custom'] : {}
  const outline: unknown = await pdf.getOutline().catch(() => null)
  const hidden = [
    ...Object.entries(info).flatMap(([key, value]) => (LABELS.has(key) ? property(LABELS.get(key) ?? key, value) : [])),
    ...Object.entries(custom).flatMap(([key, value]) => property(key, value)),
    ...xmp(about?.metadata ?? null),
    ...bookmarks(outline, 0),
  ]
  return { hidden, xfa: info['IsXFAPresent'] === true }
}

/** Properties in XMP. pdf.js gives values as words or lists of words. */
function xmp(metadata: Iterable<[string, unknown]> | null): readonly HiddenText[] {
  if (metadata === null) return []
  return [...metadata].flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((item) => property(key, item)),
  )
}

function bookmarks(items: unknown, depth: number): readonly HiddenText[] {
  if (!Array.isArray(items) || depth > 20) return []
  return items
    .filter(isRecord)
    .flatMap((item) => [
      ...(typeof item['title'] === 'string' && item['title'].trim() !== ''
        ? [{ kind: 'bookmark' as const, label: 'Bladwijzer', text: item['title'].trim(), inText: false }]
        : []),
      ...bookmarks(item['items'], depth + 1),
    ])
}

/** Files inside the PDF. */
export async function attachmentsOf(
  pdf: Pdf,
): Promise<readonly { readonly name: string; readonly content: Uint8Array }[]> {
  const found: unknown = await pdf.getAttachments().catch(() => null)
  if (!isRecord(found)) return []
  const items: readonly unknown[] = found instanceof Map ? [...found.values()] : Object.values(found)
  return items
    .filter(isRecord)
    .flatMap((item) =>
      item['content'] instanceof Uint8Array
        ? [{ name: typeof item['filename'] === 'string' ? item['filename'] : 'bijlage', content: item['content'] }]
        : [],
    )
}

/** A script of the whole document: as pdf.js finds it, or by its name in the bytes. It is never run. */
export async function hasScript(pdf: Pdf, bytes: Uint8Array): Promise<boolean> {
  const actions = await pdf.getJSActions().catch(() => null)
  if (actions !== null) return true
  return /\/(?:JavaScript|JS)\b/.test(new TextDecoder('latin1').decode(bytes))
}

/** Is there an image in the bytes? The dictionary of an image is never compressed. */
export function hasImage(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/.test(new TextDecoder('latin1').decode(bytes))
}
