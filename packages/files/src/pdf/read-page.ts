// Reads one page of a PDF: its words with their places, its form fields, its remarks in the margin.
import type { HiddenText } from '../file-text.ts'
import type { PdfPage } from './open-pdf.ts'
import { type Piece, pageText, withFields } from './page-lines.ts'

export type PageText = { readonly text: string; readonly hidden: readonly HiddenText[]; readonly script: boolean }

/** What is used of an annotation; pdf.js leaves it untyped. */
type Annotation = Readonly<Record<string, unknown>>

const words = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ')
  return isRecord(value) && typeof value['str'] === 'string' ? value['str'].trim() : ''
}

function isRecord(value: unknown): value is Annotation {
  return typeof value === 'object' && value !== null
}

async function piecesOf(page: PdfPage): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent({ disableNormalization: false })
  const pieces: Piece[] = []
  let spaced = false
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    if (item.str.trim() === '') {
      spaced = true
      continue
    }
    const [a, b, , d, x, y] = item.transform.map(Number)
    const size = Math.hypot(a ?? 0, b ?? 0) || Math.abs(d ?? 0) || 1
    pieces.push({ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size, spaced })
    spaced = false
  }
  return pieces
}

/** A filled field as words at its place; a tick box as a sign. Null for an empty field or a button. */
function fieldPiece(item: Annotation): Piece | null {
  const { rect } = item
  if (item['subtype'] !== 'Widget' || !Array.isArray(rect)) return null
  const text = fieldText(item)
  if (text === '') return null
  const [left, bottom, right, top] = rect.map(Number)
  const height = Math.min(Math.abs((top ?? 0) - (bottom ?? 0)), 14)
  return { text, x: left ?? 0, y: (bottom ?? 0) + height * 0.25, width: (right ?? 0) - (left ?? 0), size: height || 10 }
}

function fieldText(item: Annotation): string {
  if (item['checkBox'] === true || item['radioButton'] === true) {
    const on = item['fieldValue'] !== 'Off' && item['fieldValue'] !== null && item['fieldValue'] !== ''
    const own = item['exportValue'] ?? item['buttonValue']
    return on && (own === undefined || own === null || own === item['fieldValue']) ? '☒' : '☐'
  }
  return item['pushButton'] === true ? '' : words(item['fieldValue'])
}

const isHidden = (item: Annotation): boolean => item['hidden'] === true || item['noView'] === true

function annotationTexts(item: Annotation, number: number): readonly HiddenText[] {
  const page = `bladzijde ${number}`
  const author = words(item['titleObj'])
  const found: (HiddenText | null)[] = [
    piece(
      'annotation',
      author === '' ? `Opmerking, ${page}` : `Opmerking van ${author}, ${page}`,
      words(item['contentsObj']),
    ),
    piece('property', 'Schrijver van een opmerking', author),
    piece('link', `Link, ${page}`, words(item['unsafeUrl'] ?? item['url'])),
    item['subtype'] === 'Widget'
      ? piece('form-field', `Veld ${words(item['fieldName'])}, ${page}`, words(item['fieldValue']), !isHidden(item))
      : null,
  ]
  return found.filter((text) => text !== null)
}

function piece(kind: HiddenText['kind'], label: string, text: string, inText = false): HiddenText | null {
  return text === '' ? null : { kind, label, text, inText }
}

/** Descriptions of images in the structure of a tagged PDF. */
function altTexts(node: unknown, number: number, depth = 0): readonly HiddenText[] {
  if (!isRecord(node) || depth > 40) return []
  const own = piece('alt-text', `Beschrijving van een afbeelding, bladzijde ${number}`, words(node['alt']))
  const children = Array.isArray(node['children']) ? node['children'] : []
  return [...(own === null ? [] : [own]), ...children.flatMap((child) => altTexts(child, number, depth + 1))]
}

/** Fields on one page beyond this only stand among the hidden pieces. */
const MOST_FIELDS = 2_000

/** Reads a page. Out: its text, its hidden pieces and whether a script hangs on it. Fails as pdf.js fails; the caller judges. */
export async function readPage(page: PdfPage, number: number): Promise<PageText> {
  const pieces = await piecesOf(page)
  const annotations: readonly unknown[] = await page.getAnnotations({ intent: 'display' })
  const known = annotations.filter(isRecord)
  const shown = known.filter((item) => !isHidden(item)).slice(0, MOST_FIELDS)
  const fields = shown.flatMap((item) => fieldPiece(item) ?? [])
  const hidden = [
    ...known.flatMap((item) => annotationTexts(item, number)),
    ...altTexts(await page.getStructTree(), number),
  ]
  const script = (await page.getJSActions()) !== null || known.some((item) => isRecord(item['actions']))
  return { text: pageText(withFields(pieces, fields)), hidden, script }
}
