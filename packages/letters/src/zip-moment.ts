// Zet in een zip-bestand de dag van de brief in plaats van het moment waarop het werd gemaakt.

const END = 0x06054b50
const END_SIZE = 22
const ENTRY_SIZE = 46
/** Places in a zip file (PKWARE APPNOTE 4.3): in the end record, in a record of the list of files, and in a file itself. */
const COUNT = 10
const LIST = 16
const ENTRY = { moment: 12, name: 28, extra: 30, comment: 32, file: 42 } as const
const FILE_MOMENT = 10

/** In: a zip file without a comment at its end, and a day as 2026-11-23. Out: the same files, each of that day at midnight. */
export function withMoment(zip: Uint8Array, day: string): Uint8Array {
  const stamped = new Uint8Array(zip)
  const view = new DataView(stamped.buffer)
  const end = stamped.length - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END) return stamped
  const moment = dosMoment(day)
  let at = view.getUint32(end + LIST, true)
  for (let left = view.getUint16(end + COUNT, true); left > 0; left -= 1) {
    view.setUint32(at + ENTRY.moment, moment, true)
    view.setUint32(view.getUint32(at + ENTRY.file, true) + FILE_MOMENT, moment, true)
    const [name, extra, comment] = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((place) =>
      view.getUint16(at + place, true),
    )
    at += ENTRY_SIZE + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return stamped
}

/** A day at midnight as zip writes it: the date in the upper half, years from 1980. */
function dosMoment(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return (((year - 1980) << 25) | (month << 21) | (date << 16)) >>> 0
}
