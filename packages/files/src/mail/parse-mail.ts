// The border with postal-mime: its ceilings, its failures, and attachments always as bytes.
import PostalMime, { type Email as Parsed } from 'postal-mime'
import { refusalOf, refuse } from '../problem.ts'
import type { Run } from '../run.ts'

type MailFile = {
  readonly filename: string | null
  readonly mimeType: string
  readonly related: boolean
  readonly content: Uint8Array
}

export type Email = Omit<Parsed, 'attachments'> & { readonly attachments: readonly MailFile[] }

const MOST_HEADERS = 512 * 1024
const DEEPEST = 32
/** postal-mime takes some 10 microseconds a line and 25 a part: these many fit in a few seconds. 20 MB in base64 is 270,000 lines. */
const MOST_LINES = 400_000
const MOST_BOUNDARIES = 5_000
const NEW_LINE = 10
const DASH = 45

/** Refuses a mail of very many lines or parts: it would keep the parser busy longer than it may. */
function refuseMany(bytes: Uint8Array): void {
  let lines = 0
  let boundaries = 0
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) {
    lines += 1
    if (bytes[at + 1] === DASH && bytes[at + 2] === DASH) boundaries += 1
  }
  if (lines > MOST_LINES || boundaries > MOST_BOUNDARIES) refuse('te-veel-onderdelen')
}

/** Parses a mail. Refuses one that is nested too deep or has far too many headers, lines or parts. */
export async function parseMail(bytes: Uint8Array, run: Run): Promise<Email> {
  refuseMany(bytes)
  try {
    const email = await run.within(
      PostalMime.parse(bytes, {
        attachmentEncoding: 'arraybuffer',
        forceRfc822Attachments: true,
        maxNestingDepth: DEEPEST,
        maxHeadersSize: MOST_HEADERS,
      }),
    )
    run.check()
    return { ...email, attachments: email.attachments.map((item) => fileOf(item, run)) }
  } catch (error) {
    return refuse(refusalOf(error) ?? 'te-diep')
  }
}

function fileOf(item: Parsed['attachments'][number], run: Run): MailFile {
  const { content } = item
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  run.unpack(bytes.length)
  return { filename: item.filename, mimeType: item.mimeType, related: item.related === true, content: bytes }
}
