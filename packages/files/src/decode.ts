// Bytes to letters: byte order marks, UTF-8, UTF-16 without a mark, and Windows-1252 for what is left.

const REPLACEMENT = '\uFFFD'
const SAMPLE = 4096

/** The name of the encoding that the first bytes give away, with the length of the byte order mark; null when they give nothing away. */
function markedEncoding(bytes: Uint8Array): { readonly label: string; readonly skip: number } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', skip: 2 }
  return null
}

/** UTF-16 without a mark: nearly every other byte of Dutch text is zero. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const half = end / 2
  if (half < 4) return null
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null
}

/** The encoding that UTF-16 bytes have, marked or not; null when they are not UTF-16. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = markedEncoding(bytes)
  if (marked?.label === 'utf-16le' || marked?.label === 'utf-16be') return marked.label
  return marked === null ? zeroPattern(bytes) : null
}

function decodeNarrow(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes(REPLACEMENT)) return text
  let broken = 0
  let wide = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) wide += 1
  }
  return broken * 4 <= wide ? text : new TextDecoder('windows-1252').decode(bytes)
}

/** The letters of a text file, whatever its encoding. Fails never; letters that cannot be known become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  return decodeNarrow(bytes)
}

/** Control signs (a tab and a line end apart), soft hyphens, and signs without width. */
const UNPRINTED = /[^\P{Cc}\n\t]|[\u00AD\u200B\u2060\uFEFF]/gu

/** Line ends as `\n`, and no zero bytes or other signs that no printer prints. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll('\f', '\n')
    .replaceAll('\v', '\n')
    .replace(UNPRINTED, '')
}

/** The share of signs that text does not have; far above zero for a program or an image. */
export function strangeShare(text: string): number {
  const end = Math.min(text.length, SAMPLE)
  let strange = 0
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at)
    const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c
    if (control || code === 0xfffd || (code >= 0x80 && code <= 0x9f)) strange += 1
  }
  return end === 0 ? 0 : strange / end
}
