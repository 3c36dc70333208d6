// A small Word document made by hand: one plain sentence, and a comment, a deletion and an author that paper does not show.
import { crc32 } from 'node:zlib'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${MAIN}.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="c" Type="${RELATION}/comments" Target="comments.xml"/></Relationships>`,
  'word/document.xml': `<w:document ${W}><w:body><w:p><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">Hierbij ons antwoord. </w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:del w:id="2" w:author="Kees Kwartelzucht"><w:r><w:delText>De moeder is opgenomen in een kliniek.</w:delText></w:r></w:del></w:p></w:body></w:document>`,
  'word/comments.xml': `<w:comments ${W}><w:comment w:id="1" w:author="Kees Kwartelzucht"><w:p><w:r><w:t>Zij heeft ADHD, laat dit weg.</w:t></w:r></w:p></w:comment></w:comments>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kees Kwartelzucht</dc:creator></cp:coreProperties>`,
} as const

/** The bytes of the document. */
export function wordWithSecrets(): Buffer {
  return zip(Object.entries(PARTS))
}

/** A zip file without compression (PKWARE APPNOTE 4.3). */
function zip(parts: readonly (readonly [string, string])[]): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, text] of parts) {
    const content = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
    const shared = record([20, 0, 0, 0, 0x21], [crc32(content), content.length, content.length], [name.length, 0])
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), content])
    const rest = record([0, 0, 0], [0, at], [])
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), record([20], [], []), shared, rest, Buffer.from(name)]))
    files.push(file)
    at += file.length
  }
  const size = list.reduce((sum, entry) => sum + entry.length, 0)
  const end = record([0, 0, parts.length, parts.length], [size, at], [0])
  return Buffer.concat([...files, ...list, Buffer.from('PK\u0005\u0006'), end])
}

/** Numbers of two bytes, then of four, then of two again; the smallest byte first. */
function record(before: readonly number[], wide: readonly number[], after: readonly number[]): Buffer {
  const short = (value: number): Buffer => {
    const bytes = Buffer.alloc(2)
    bytes.writeUInt16LE(value)
    return bytes
  }
  const long = (value: number): Buffer => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return bytes
  }
  return Buffer.concat([...before.map(short), ...wide.map(long), ...after.map(short)])
}
