// Reads JSON text from outside: syntax with a place, no double or dangerous names, bounded depth and number of values.
import { quote, type Refusal, refuse } from './refusal.ts'
import { endOfScalar, endOfString, skipSpace } from './scan-token.ts'

export type JsonLimits = { readonly depth: number; readonly values: number }

const LIMITS: JsonLimits = { depth: 32, values: 20_000 }

/** Names that could reach the prototype of an object. */
const DANGEROUS: readonly string[] = ['__proto__', 'constructor', 'prototype']

type Expects = 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'colon' | 'comma-or-close' | 'end'

type Frame = { readonly close: ']' | '}'; readonly names: Set<string>; step: string; count: number }

type Scan = {
  readonly text: string
  readonly limits: JsonLimits
  readonly frames: Frame[]
  at: number
  expects: Expects
  values: number
}

/**
 * Reads one JSON text (RFC 8259). Fails with one Dutch line that names the place or the field. The scan runs without
 * recursion before anything is built, so deep or endless input costs nothing.
 */
export function readJson(text: string, limits: JsonLimits = LIMITS): { readonly value: unknown } | Refusal {
  const scan: Scan = { text, limits, frames: [], at: 0, expects: 'value', values: 0 }
  for (scan.at = skipSpace(text, 0); scan.at < text.length; scan.at = skipSpace(text, scan.at)) {
    const refusal = step(scan, text.charAt(scan.at))
    if (refusal !== null) return refusal
  }
  if (scan.expects !== 'end') return misplaced(scan)
  const value: unknown = JSON.parse(text)
  return { value }
}

function step(scan: Scan, char: string): Refusal | null {
  const top = scan.frames.at(-1)
  switch (scan.expects) {
    case 'value':
      return takeValue(scan, char)
    case 'value-or-close':
      return char === ']' ? close(scan) : takeValue(scan, char)
    case 'name':
      return takeName(scan, top)
    case 'name-or-close':
      return char === '}' ? close(scan) : takeName(scan, top)
    case 'colon':
      return char === ':' ? advance(scan, scan.at + 1, 'value') : misplaced(scan)
    case 'comma-or-close':
      return takeComma(scan, char, top)
    case 'end':
      return misplaced(scan)
  }
}

function takeComma(scan: Scan, char: string, frame: Frame | undefined): Refusal | null {
  if (char === frame?.close) return close(scan)
  return char === ',' ? advance(scan, scan.at + 1, frame?.close === '}' ? 'name' : 'value') : misplaced(scan)
}

function takeValue(scan: Scan, char: string): Refusal | null {
  const parent = scan.frames.at(-1)
  if (parent?.close === ']') parent.step = `${parent.count++}`
  scan.values += 1
  if (scan.values > scan.limits.values) return tooMuch(scan.limits.values)
  if (char === '{' || char === '[') return open(scan, char)
  const end = char === '"' ? endOfString(scan.text, scan.at) : endOfScalar(scan.text, scan.at)
  return end === -1 ? misplaced(scan) : advance(scan, end, afterValue(scan))
}

function open(scan: Scan, char: '{' | '['): Refusal | null {
  if (scan.frames.length === scan.limits.depth) {
    return refuse(
      'te-diep',
      pathOf(scan),
      `De JSON zit te diep in elkaar (${placeOf(scan)}). Meer dan ${scan.limits.depth} lagen kan niet.`,
    )
  }
  const list = char === '['
  scan.frames.push({ close: list ? ']' : '}', names: new Set(), step: '', count: 0 })
  return advance(scan, scan.at + 1, list ? 'value-or-close' : 'name-or-close')
}

function close(scan: Scan): null {
  scan.frames.pop()
  return advance(scan, scan.at + 1, afterValue(scan))
}

function takeName(scan: Scan, frame: Frame | undefined): Refusal | null {
  const end = endOfString(scan.text, scan.at)
  if (frame === undefined || end === -1) return misplaced(scan)
  const name: unknown = JSON.parse(scan.text.slice(scan.at, end))
  frame.step = String(name)
  if (DANGEROUS.includes(frame.step)) {
    return refuse('onbekend-veld', pathOf(scan), `Het veld "${pathOf(scan)}" is onbekend (${placeOf(scan)}).`)
  }
  if (frame.names.has(frame.step)) {
    return refuse('dubbel-veld', pathOf(scan), `Het veld "${pathOf(scan)}" staat er twee keer in (${placeOf(scan)}).`)
  }
  frame.names.add(frame.step)
  return advance(scan, end, 'colon')
}

function advance(scan: Scan, at: number, expects: Expects): null {
  scan.at = at
  scan.expects = expects
  return null
}

function afterValue(scan: Scan): Expects {
  return scan.frames.length === 0 ? 'end' : 'comma-or-close'
}

function misplaced(scan: Scan): Refusal {
  if (scan.text.trim() === '') return refuse('geen-json', '', 'De invoer is leeg. Geef een verzoek in JSON.')
  return refuse('geen-json', pathOf(scan), `De invoer is geen JSON. ${whatIsWrong(scan)} (${placeOf(scan)}).`)
}

function whatIsWrong(scan: Scan): string {
  if (scan.at >= scan.text.length) return 'De tekst houdt te vroeg op'
  if (scan.expects === 'end') return 'Er staat nog iets achter'
  return `Het teken "${quote(charAt(scan))}" hoort daar niet`
}

function tooMuch(values: number): Refusal {
  return refuse('te-groot', '', `De JSON bevat meer dan ${values} waarden. Deel het verzoek op.`)
}

function charAt(scan: Scan): string {
  return String.fromCodePoint(scan.text.codePointAt(scan.at) ?? 0)
}

/** The field at the place of the scan, such as `gegevens.0.feiten.motivering`. */
function pathOf(scan: Scan): string {
  return quote(
    scan.frames
      .map((frame) => frame.step)
      .filter((name) => name !== '')
      .join('.'),
    120,
  )
}

function placeOf(scan: Scan): string {
  const before = scan.text.slice(0, scan.at).split('\n')
  return `regel ${before.length}, teken ${(before.at(-1)?.length ?? 0) + 1}`
}
