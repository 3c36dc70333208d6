// How much one file may cost: sizes, counts, depth and time.

const MB = 1024 * 1024

/** Every ceiling that a file meets. A caller may lower or raise one; the defaults are those of the threat model. */
export type Limits = {
  /** Bytes of the file as it comes in. */
  readonly bytesIn: number
  /** Bytes after unpacking, of all parts and attachments together; counted while they stream. */
  readonly bytesUnpacked: number
  /** Entries in one zip. */
  readonly zipEntries: number
  /** Elements inside each other in XML. */
  readonly xmlDepth: number
  /** Attributes on one element in XML. */
  readonly xmlAttributes: number
  /** Pages of one PDF. */
  readonly pages: number
  /** Attachments of one file. */
  readonly parts: number
  /** Files inside files: a mail with a mail with a mail. */
  readonly partDepth: number
  /** Letters of text that come out, hidden text included. */
  readonly letters: number
  /** Milliseconds of work in all. */
  readonly milliseconds: number
}

/** The ceilings that hold unless the caller says otherwise. */
export const LIMITS: Limits = {
  bytesIn: 20 * MB,
  bytesUnpacked: 100 * MB,
  zipEntries: 2_000,
  xmlDepth: 64,
  xmlAttributes: 256,
  pages: 500,
  parts: 100,
  partDepth: 4,
  letters: 10_000_000,
  milliseconds: 10_000,
}
