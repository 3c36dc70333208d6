// What a file is, seen from its bytes alone; the name of the file plays no part.
import { decodeText, strangeShare } from './decode.ts'
import type { ProblemCode } from './problem.ts'

/** What the first look says: a kind to read, a zip to look into, or a reason to refuse. */
export type Seen =
  | { readonly what: 'zip' | 'pdf' | 'eml' | 'html' | 'txt' }
  | { readonly what: 'refused'; readonly code: ProblemCode }

const refused = (code: ProblemCode): Seen => ({ what: 'refused', code })

/** Bytes at the start, and what they say. `..` is any byte. */
const SIGNATURES: readonly (readonly [string, Seen])[] = [
  ['50 4b 03 04', { what: 'zip' }],
  ['50 4b 05 06', { what: 'zip' }],
  ['25 50 44 46 2d', { what: 'pdf' }],
  ['7b 5c 72 74 66', refused('rtf')],
  ['4d 5a', refused('programma')],
  ['7f 45 4c 46', refused('programma')],
  ['fe ed fa', refused('programma')],
  ['cf fa ed fe', refused('programma')],
  ['ca fe ba be', refused('programma')],
  ['4c 00 00 00 01 14 02 00', refused('programma')],
  ['89 50 4e 47', refused('afbeelding')],
  ['ff d8 ff', refused('afbeelding')],
  ['47 49 46 38', refused('afbeelding')],
  ['42 4d .. .. .. .. 00 00 00 00', refused('afbeelding')],
  ['49 49 2a 00', refused('afbeelding')],
  ['4d 4d 00 2a', refused('afbeelding')],
  ['52 49 46 46 .. .. .. .. 57 45 42 50', refused('afbeelding')],
  ['.. .. .. .. 66 74 79 70 68 65 69', refused('afbeelding')],
  ['.. .. .. .. 66 74 79 70 6d 69 66 31', refused('afbeelding')],
  ['.. .. .. .. 66 74 79 70 61 76 69 66', refused('afbeelding')],
  ['37 7a bc af 27 1c', refused('archief')],
  ['52 61 72 21 1a 07', refused('archief')],
  ['1f 8b', refused('archief')],
  ['78 9f 3e 22', refused('winmail')],
]

function fits(bytes: Uint8Array, pattern: string): boolean {
  return pattern.split(' ').every((pair, at) => pair === '..' || bytes[at] === Number.parseInt(pair, 16))
}

/** Names of streams in an old Office container, and what they say. */
const STREAMS: readonly (readonly [string, ProblemCode])[] = [
  ['EncryptedPackage', 'versleuteld'],
  ['__substg1.0_', 'outlook-msg'],
  ['__properties_version1.0', 'outlook-msg'],
  ['WordDocument', 'oud-word'],
]

function oldOffice(bytes: Uint8Array): Seen {
  const wide = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return refused(STREAMS.find(([stream]) => wide.includes(stream))?.[1] ?? 'oud-kantoorbestand')
}

const MAIL_HEADERS = new Set(
  'from to cc bcc subject date sender reply-to received return-path delivered-to message-id mime-version content-type x-mailer'.split(
    ' ',
  ),
)
const MAIL_ONLY = new Set('received return-path delivered-to message-id mime-version content-type date'.split(' '))
const HEAD = 16_384

/** The names of the header lines at the top of a text, up to the first empty line; empty when the top is no block of headers. */
function headerNames(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [at, line] of text.slice(0, HEAD).split(/\r?\n/).entries()) {
    const besides = at === 0 ? line.startsWith('From ') : /^[ \t]/.test(line)
    if (besides) continue
    const name = /^([\x21-\x39\x3b-\x7e]{1,80}):/.exec(line)?.[1]
    if (name === undefined) break
    names.add(name.toLowerCase())
  }
  return names
}

function isMail(text: string): boolean {
  const names = headerNames(text)
  const known = [...names].filter((name) => MAIL_HEADERS.has(name))
  return known.length >= 3 && known.some((name) => MAIL_ONLY.has(name))
}

const HTML_START = /^(?:<!doctype html|<html|<head|<body|<meta|<title)/i

/** An HTML page says so at its start, after spaces, comments and an XML declaration. */
function isHtml(text: string): boolean {
  let rest = text.slice(0, HEAD).trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : null
    if (close === null) return HTML_START.test(rest)
    const end = rest.indexOf(close)
    if (end < 0) return false
    rest = rest.slice(end + close.length).trimStart()
  }
}

const MOST_STRANGE = 0.02

/** Letters, or not: mail, page, plain text, or something that cannot be read. */
function seenInText(bytes: Uint8Array): Seen {
  const text = decodeText(bytes.subarray(0, HEAD)).replace(/^\uFEFF/, '')
  if (strangeShare(text) > MOST_STRANGE) return refused('onbekend-soort')
  if (isMail(text)) return { what: 'eml' }
  if (isHtml(text)) return { what: 'html' }
  const start = text.trimStart()
  if (start.startsWith('%PDF-')) return { what: 'pdf' }
  if (start.startsWith('<svg')) return refused('afbeelding')
  if (start.startsWith('<?xml')) return refused(/<svg\b/.test(start) ? 'afbeelding' : 'onbekend-soort')
  return { what: 'txt' }
}

/** Tells what a file is. In: all its bytes. Out: what to read it as, or why not. Fails never. */
export function seeKind(bytes: Uint8Array): Seen {
  if (bytes.length === 0) return refused('leeg')
  if (fits(bytes, 'd0 cf 11 e0 a1 b1 1a e1')) return oldOffice(bytes)
  const signature = SIGNATURES.find(([pattern]) => fits(bytes, pattern))
  if (signature !== undefined) return signature[1]
  const pdf = pdfStart(bytes)
  return pdf > 0 && new TextDecoder('latin1').decode(bytes.subarray(-HEAD)).includes('%%EOF')
    ? { what: 'pdf' }
    : seenInText(bytes)
}

/** Where `%PDF-` stands in the first kilobyte: some programs put a few bytes before it. */
function pdfStart(bytes: Uint8Array): number {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).indexOf('%PDF-')
}
