// Looks into a zip by its own list of contents, and unpacks one entry at a time while counting.
import { Inflate } from 'fflate'
import { startCrc32 } from './crc.ts'
import { refuse } from './problem.ts'
import type { Run } from './run.ts'

/**
 * One entry: its path, and how to unpack it. `read` gives it piece by piece, so that it is never whole in memory; it may refuse, at its
 * start or at its end: too big, cut off, damaged, locked.
 */
export type Entry = { readonly path: string; readonly size: number; readonly read: () => Iterable<Uint8Array> }

/** A zip whose list of contents was read and found decent. Nothing is unpacked yet. */
export type Zip = { readonly entries: ReadonlyMap<string, Entry> }

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const LOCKED = 1
/** Packed bytes at a time: what comes out of them is at most some four megabytes. */
const PIECE = 4_096

type Listed = {
  readonly path: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/**
 * Opens a zip. In: bytes. Out: the entries by path.
 * Refuses: cut off, too many entries, paths that leave the folder, more unpacked bytes than allowed by its own list.
 */
export function openZip(bytes: Uint8Array, run: Run): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listed = readList(view, bytes, run)
  let total = 0
  const entries = new Map<string, Entry>()
  for (const item of listed) {
    if (leavesFolder(item.path)) refuse('gevaarlijke-naam')
    total += item.size
    if (total > run.limits.bytesUnpacked) refuse('te-groot-uitgepakt')
    if (entries.has(item.path)) refuse('beschadigd')
    entries.set(item.path, { path: item.path, size: item.size, read: () => unpack(view, bytes, item, run) })
  }
  return { entries }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return refuse('afgekapt')
}

function readList(view: DataView, bytes: Uint8Array, run: Run): readonly Listed[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > run.limits.zipEntries) refuse('te-veel-onderdelen')
  const listed: Listed[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) refuse('beschadigd')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) refuse('beschadigd')
    listed.push(readListed(view, at, new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength))))
    at = next
  }
  return listed
}

function readListed(view: DataView, at: number, path: string): Listed {
  return {
    path,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
}

/** A path that would land outside the folder when someone unpacks it ("zip slip"). */
function leavesFolder(path: string): boolean {
  const plain = path.replaceAll('\\', '/')
  return plain.startsWith('/') || /^[A-Za-z]:/.test(plain) || plain.includes('\0') || plain.split('/').includes('..')
}

function* unpack(view: DataView, bytes: Uint8Array, item: Listed, run: Run): Generator<Uint8Array> {
  if ((item.flags & LOCKED) !== 0) refuse('versleuteld')
  if (item.at + 30 > view.byteLength || view.getUint32(item.at, true) !== LOCAL) refuse('beschadigd')
  const start = item.at + 30 + view.getUint16(item.at + 26, true) + view.getUint16(item.at + 28, true)
  const packed = bytes.subarray(start, start + item.packed)
  if (packed.length !== item.packed) refuse('afgekapt')
  if (item.method !== 0 && item.method !== 8) refuse('beschadigd')
  const sum = startCrc32()
  let length = 0
  for (const piece of item.method === 0 ? stored(packed, run) : inflate(packed, run)) {
    length += piece.length
    sum.add(piece)
    yield piece
  }
  if (length !== item.size || sum.value() !== item.crc) refuse('beschadigd')
}

function stored(packed: Uint8Array, run: Run): readonly Uint8Array[] {
  run.unpack(packed.length)
  return [packed]
}

/** Unpacks piece by piece, so that a bomb is stopped long before it is whole. */
function* inflate(packed: Uint8Array, run: Run): Generator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let finished = false
  const stream = new Inflate((piece, final) => {
    run.unpack(piece.length)
    pieces.push(piece)
    finished ||= final
  })
  for (let at = 0; at < packed.length; at += PIECE) {
    run.check()
    push(stream, packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    yield* pieces
    pieces = []
  }
  if (!finished) refuse('beschadigd')
}

function push(stream: Inflate, piece: Uint8Array, final: boolean): void {
  try {
    stream.push(piece, final)
  } catch (error) {
    if (error instanceof Error && error.cause !== undefined) throw error
    refuse('beschadigd')
  }
}
