// Reads a file: looks what it is, opens it within the ceilings, and gives its text or a reason why not.
import { cleanText, decodeText } from './decode.ts'
import { contentTypes, packageKind } from './docx/package.ts'
import { readDocx } from './docx/read-docx.ts'
import type { FileKind, FileText, HiddenText, Progress, Reading } from './file-text.ts'
import { readHtml } from './html.ts'
import { seeKind } from './kind.ts'
import { LIMITS, type Limits } from './limits.ts'
import { readMail } from './mail/read-mail.ts'
import { odfKind, readOdt } from './odt/read-odt.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { type Problem, problem, refusalOf, refuse } from './problem.ts'
import { type Run, startRun } from './run.ts'
import { openZip } from './zip.ts'

type Known = { readonly kind: FileKind; readonly reading: Reading }

/**
 * Reads a file. In: its bytes and its name (for messages only), ceilings to change, a listener for pages of a PDF, a signal to stop.
 * Out: the text with its parts and hidden pieces, or a problem with a Dutch line. Never throws, fetches, runs or writes anything.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<FileText | Problem> {
  return readWithin(bytes, name, startRun({ ...LIMITS, ...limits }, name, onProgress, signal), 0)
}

/** Reads a file or a part of one; parts share the ceilings of the whole. Only running out of those ends the whole. */
async function readWithin(bytes: Uint8Array, name: string, run: Run, depth: number): Promise<FileText | Problem> {
  try {
    run.check()
    if (bytes.length > run.limits.bytesIn) refuse('te-groot')
    if (depth > run.limits.partDepth) refuse('te-diep-ingepakt')
    const { kind, reading } = await readKnown(bytes, run, depth)
    if (isBlank(reading)) refuse('geen-tekst')
    return { kind, name, ...reading, hidden: distinct(reading.hidden) }
  } catch (error) {
    const code = refusalOf(error) ?? 'lezen-mislukt'
    if (depth > 0 && (code === 'te-lang' || code === 'gestopt' || code === 'te-groot-uitgepakt')) refuse(code)
    return problem(code, name)
  }
}

/** The same words from two places of one kind are told once. */
function distinct(hidden: readonly HiddenText[]): readonly HiddenText[] {
  const seen = new Set<string>()
  return hidden.filter(({ kind, label, text }) => {
    const key = `${kind}\n${label}\n${text}`
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

const isBlank = (reading: Reading): boolean =>
  reading.text.trim() === '' && reading.parts.length === 0 && reading.hidden.every((piece) => piece.kind === 'property')

async function readKnown(bytes: Uint8Array, run: Run, depth: number): Promise<Known> {
  const seen = seeKind(bytes)
  const readPart = (part: Uint8Array, name: string): Promise<FileText | Problem> =>
    readWithin(part, name, run, depth + 1)
  switch (seen.what) {
    case 'refused':
      return refuse(seen.code)
    case 'zip':
      return readPackage(bytes, run)
    case 'pdf':
      return { kind: 'pdf', reading: await readPdf(bytes, run, readPart) }
    case 'eml':
      return { kind: 'eml', reading: await readMail(bytes, run, readPart) }
    case 'html':
      return { kind: 'html', reading: await readHtml(decodeText(bytes), run) }
    case 'txt':
      return { kind: 'txt', reading: readPlain(bytes, run) }
  }
}

function readPlain(bytes: Uint8Array, run: Run): Reading {
  const text = cleanText(decodeText(bytes)).trim()
  run.write(text.length)
  return { text, pages: [], parts: [], hidden: [], remarks: [] }
}

/** A zip: Word, OpenDocument, or something that is not read. */
async function readPackage(bytes: Uint8Array, run: Run): Promise<Known> {
  const zip = openZip(bytes, run)
  const odf = odfKind(zip)
  if (odf === 'odt') return { kind: 'odt', reading: await readOdt(zip, run) }
  const types = await contentTypes(zip, run)
  const office = packageKind(types)
  if (office === 'docx') return { kind: 'docx', reading: await readDocx(zip, types, run) }
  return refuse(odf === 'other-odf' || office === 'other-office' ? 'rekenblad-of-presentatie' : 'archief')
}
