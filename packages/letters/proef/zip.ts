// Leest de bestanden uit een zip (een docx is er een), om te zien wat er echt in staat.
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50

/** Every file in the zip by its path, as text. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(bytes)
  let end = view.length - 22
  while (view.readUInt32LE(end) !== END) end -= 1
  const files = new Map<string, string>()
  let at = view.readUInt32LE(end + 16)
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (view.readUInt32LE(at) !== ENTRY) throw new Error('no entry in the directory of the zip')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset))
    const name = view.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    files.set(name, readEntry(view, view.readUInt32LE(at + 42), view.readUInt32LE(at + 20), view.readUInt16LE(at + 10)))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

function readEntry(view: Buffer, at: number, size: number, method: number): string {
  const start = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
  const data = view.subarray(start, start + size)
  return (method === 0 ? data : inflateRawSync(data)).toString('utf8')
}
