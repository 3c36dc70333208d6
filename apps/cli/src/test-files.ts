// For tests only: Word files and mails made by hand, whole and hostile.
import { crc32 } from 'node:zlib'

type Content = { readonly [path: string]: string | Uint8Array }

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A paragraph. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A Word file of this body, with comments, properties and other parts. */
export function wordFile(body: string, comments = '', core = '', parts: Content = {}): Uint8Array {
  return zip({
    '[Content_Types].xml': `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${MAIN}.comments+xml"/></Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEADER}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/comments.xml': `${HEADER}<w:comments ${W}>${comments}</w:comments>`,
    'docProps/core.xml': `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    ...parts,
  })
}

/** A mail with one attachment. */
export function mail(body: string, name: string, attachment: Uint8Array): string {
  return [
    'From: Piet Verzonnen <piet@gemeente.example>',
    'To: praktijk@aanbieder.example',
    'Subject: Uw aanvraag',
    'Date: Mon, 23 Nov 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=grens',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '--grens',
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(attachment).toString('base64'),
    '--grens--',
    '',
  ].join('\r\n')
}

/** A zip that stores its files as they are; `claims` overwrites the size that it says each file has. */
export function zip(files: Content, claims?: number): Uint8Array {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const name = Buffer.from(path)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(claims ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    entries.push(local)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, name]))
    at += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...entries, list, end])
}
