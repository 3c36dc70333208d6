// The check sum of a zip entry (CRC-32, polynomial of ISO 3309), so that a damaged part is never shown as text.

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** Starts a check sum that grows piece by piece; `value` is an unsigned number. */
export function startCrc32(): { readonly add: (piece: Uint8Array) => void; readonly value: () => number } {
  let sum = -1
  return {
    add: (piece) => {
      for (const byte of piece) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0)
    },
    value: () => ~sum >>> 0,
  }
}
