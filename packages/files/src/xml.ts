// Walks through XML as a stream (saxes), with ceilings; a DOCTYPE is refused, so there are no entities of one's own.
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { wideEncoding } from './decode.ts'
import { refusalOf, refuse } from './problem.ts'
import type { Run } from './run.ts'

/** An element that opens. `name` is a fixed prefix and the local name (`w:p`), whatever prefix the file uses. */
export type Tag = {
  readonly name: string
  /** The value of an attribute, by fixed prefix (`w:val`) or without one; undefined when absent. */
  readonly attribute: (name: string) => string | undefined
}

/** What a walk calls. `path` holds the names of the open elements, the current one last. */
export type Visitor = {
  readonly open?: (tag: Tag, path: readonly string[]) => void
  readonly text?: (text: string, path: readonly string[]) => void
  readonly close?: (name: string, path: readonly string[]) => void
}

const OOXML = 'http://schemas.openxmlformats.org/'
const STRICT = 'http://purl.oclc.org/ooxml/'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'

/** Namespaces to the prefixes used here. Both writings of OOXML (transitional and strict) get the same prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OOXML}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OOXML}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OOXML}package/2006/relationships`, 'rel'],
  [`${OOXML}package/2006/content-types`, 'ct'],
  [`${OOXML}package/2006/metadata/core-properties`, 'cp'],
  [`${OOXML}officeDocument/2006/extended-properties`, 'ep'],
  [`${OOXML}officeDocument/2006/custom-properties`, 'prop'],
  [`${OOXML}drawingml/2006/main`, 'a'],
  [`${OOXML}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${OOXML}drawingml/2006/picture`, 'pic'],
  [`${OOXML}officeDocument/2006/math`, 'm'],
  [`${OOXML}markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  [`${ODF}office:1.0`, 'office'],
  [`${ODF}text:1.0`, 'text'],
  [`${ODF}table:1.0`, 'table'],
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}meta:1.0`, 'meta'],
  [`${ODF}style:1.0`, 'style'],
  [`${ODF}manifest:1.0`, 'manifest'],
  [`${ODF}script:1.0`, 'script'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
])

const PIECE = 65_536
/** Pieces between two turns of the event loop: a stop by the user arrives within about a megabyte. */
const PIECES_PER_TURN = 16

/**
 * Walks one XML part. In: its bytes, piece by piece, and what to call. Out: nothing; the visitor gathers.
 * Refuses: a DOCTYPE, XML that is not well-formed, too deep, too many attributes, out of time, and what the pieces refuse.
 */
export async function walkXml(pieces: Iterable<Uint8Array>, run: Run, visitor: Visitor): Promise<void> {
  const parser = makeParser(run, visitor)
  let decoder: TextDecoder | null = null
  let count = 0
  const feed = (text: string): void => {
    if (text !== '') parser.write(text)
  }
  try {
    for (const block of blocksOf(pieces)) {
      run.check()
      decoder ??= decoderFor(block)
      feed(decoder.decode(block, { stream: true }))
      count += 1
      if (count % PIECES_PER_TURN === 0) await run.breathe()
    }
    feed(decoder?.decode() ?? '')
    parser.close()
  } catch (error) {
    refuse(refusalOf(error) ?? 'beschadigd')
  }
}

/** The same bytes in blocks of one size (the last one shorter). A block is used up before the next one is made. */
function* blocksOf(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const block = new Uint8Array(PIECE)
  let filled = 0
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + PIECE - filled)
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < PIECE) continue
      yield block
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}

/** UTF-8 or UTF-16; other encodings do not occur in these formats and are refused as damaged. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const wide = wideEncoding(bytes)
  const head = new TextDecoder(wide ?? 'latin1').decode(bytes.subarray(0, 200))
  const declared = /encoding\s*=\s*["']([A-Za-z0-9._-]{1,20})["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  if (wide === null && !['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(declared)) refuse('beschadigd')
  return new TextDecoder(wide ?? 'utf-8', { fatal: true })
}

function makeParser(run: Run, visitor: Visitor): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const path: string[] = []
  let attributes = 0
  const onText = (text: string): void => visitor.text?.(text, path)
  parser.on('error', () => refuse('beschadigd'))
  parser.on('doctype', () => refuse('gevaarlijke-xml'))
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > run.limits.xmlAttributes) refuse('te-diep')
  })
  parser.on('opentag', (tag) => {
    const name = fixedName(tag.uri, tag.local)
    path.push(name)
    if (path.length > run.limits.xmlDepth) refuse('te-diep')
    visitor.open?.({ name, attribute: (wanted) => attributeOf(tag, wanted) }, path)
  })
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('closetag', () => {
    visitor.close?.(path.at(-1) ?? '', path)
    path.pop()
  })
  return parser
}

function fixedName(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri)
  return prefix === undefined ? local : `${prefix}:${local}`
}

function attributeOf(tag: SaxesTagNS, wanted: string): string | undefined {
  for (const found of Object.values(tag.attributes)) {
    if (fixedName(found.uri, found.local) === wanted) return found.value
  }
  return undefined
}
