// The border with pdf.js (through unpdf): opens a PDF without scripts, fonts, workers or anything from outside.
import type { getDocumentProxy } from 'unpdf'
import { type ProblemCode, refusalOf, refuse } from '../problem.ts'
import type { Run } from '../run.ts'

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** pdf.js is large: it is only loaded when there is a PDF. */
const QUIET = 0
const LARGEST_IMAGE = 1

/**
 * Opens a PDF. In: bytes (copied, because pdf.js takes them away). Out: the document; the caller destroys its loading task.
 * Refuses: a password, a file that is cut off or damaged.
 */
export async function openPdf(bytes: Uint8Array, run: Run): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf')
  const opening = getDocumentProxy(bytes.slice(), {
    verbosity: QUIET,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_IMAGE,
    stopAtErrors: false,
    cMapUrl: undefined,
    standardFontDataUrl: undefined,
  })
  try {
    return await run.within(opening)
  } catch (error) {
    opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined)
    return refuse(refusalOf(error) ?? reasonOf(error, bytes))
  }
}

function reasonOf(error: unknown, bytes: Uint8Array): ProblemCode {
  if (error instanceof Error && error.name === 'PasswordException') return 'versleuteld'
  return endsWell(bytes) ? 'beschadigd' : 'afgekapt'
}

const TAIL = 2048

/** A whole PDF says `%%EOF` at its end. */
export function endsWell(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes('%%EOF')
}
