// The border with the child process: checks that what comes back over the pipe has the shape of a result.
import type { FileKind, FileText, HiddenKind, HiddenText, PagePlace, Progress } from './file-text.ts'
import { isProblemCode, isRemarkCode, type Problem, problem, type Remark, remark } from './problem.ts'

/** One line of the child: how far it is, or its result. */
export type Message =
  | { readonly what: 'progress'; readonly progress: Progress }
  | { readonly what: 'result'; readonly result: FileText | Problem }

type Loose = Readonly<Record<string, unknown>>

const KINDS: readonly FileKind[] = ['txt', 'html', 'eml', 'docx', 'odt', 'pdf']
const HIDDEN: readonly HiddenKind[] = [
  'property',
  'comment',
  'inserted',
  'deleted',
  'hidden-text',
  'header',
  'footer',
  'footnote',
  'alt-text',
  'annotation',
  'form-field',
  'field-code',
  'link',
  'mail-header',
  'bookmark',
  'other-part',
]
const DEEPEST = 16

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every item parsed; null when the value is no list or one item has another shape. */
function parseAll<T>(value: unknown, parse: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null
  const items = value.map(parse)
  const good = items.filter((item) => item !== null)
  return good.length === items.length ? good : null
}

function parsePage(value: unknown): PagePlace | null {
  if (!isRecord(value)) return null
  const { number, from, to } = value
  return typeof number === 'number' && typeof from === 'number' && typeof to === 'number' ? { number, from, to } : null
}

function parseHidden(value: unknown): HiddenText | null {
  if (!isRecord(value)) return null
  const { label, text, inText } = value
  const kind = HIDDEN.find((name) => name === value['kind'])
  if (kind === undefined || typeof label !== 'string' || typeof text !== 'string' || typeof inText !== 'boolean')
    return null
  return { kind, label, text, inText }
}

function parseRemark(value: unknown): Remark | null {
  if (!isRecord(value)) return null
  const { code, where } = value
  return isRemarkCode(code) && typeof where === 'string' ? remark(code, where) : null
}

/** A result of the child; null when it has another shape. Lines of the catalogue are taken from here, not from the child. */
function parseResult(value: unknown, depth = 0): FileText | Problem | null {
  if (!isRecord(value) || depth > DEEPEST) return null
  const { name, text } = value
  if (typeof name !== 'string') return null
  if (value['kind'] === 'problem') return isProblemCode(value['code']) ? problem(value['code'], name) : null
  const kind = KINDS.find((item) => item === value['kind'])
  const pages = parseAll(value['pages'], parsePage)
  const parts = parseAll(value['parts'], (part) => parseResult(part, depth + 1))
  const hidden = parseAll(value['hidden'], parseHidden)
  const remarks = parseAll(value['remarks'], parseRemark)
  if (kind === undefined || typeof text !== 'string' || !pages || !parts || !hidden || !remarks) return null
  return { kind, name, text, pages, parts, hidden, remarks }
}

/** A line of the child; null when it is no message. */
export function parseMessage(line: string): Message | null {
  const value = parseJson(line)
  if (!isRecord(value)) return null
  if (value['what'] === 'result') {
    const result = parseResult(value['result'])
    return result === null ? null : { what: 'result', result }
  }
  const progress = value['progress']
  if (!isRecord(progress)) return null
  const { name, done, total } = progress
  const whole = typeof name === 'string' && typeof done === 'number' && typeof total === 'number'
  return whole ? { what: 'progress', progress: { name, done, total } } : null
}

/** The value of a line of JSON; undefined when it is not JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
