// A PDF with text: page by page, with what the paper does not show. Scripts are not run, attachments are read as files.
import { cleanText } from '../decode.ts'
import type { FileText, HiddenText, PagePlace, Reading } from '../file-text.ts'
import { type Problem, type ProblemCode, type Remark, refusalOf, refuse, remark } from '../problem.ts'
import type { Run } from '../run.ts'
import { attachmentsOf, documentTexts, hasImage, hasScript } from './document-texts.ts'
import { endsWell, openPdf, type Pdf } from './open-pdf.ts'
import { type PageText, readPage } from './read-page.ts'

/** Reads a file inside this file, one step deeper. */
type ReadPart = (bytes: Uint8Array, name: string) => Promise<FileText | Problem>

/** Reads a PDF. Refuses: password, damage, too many pages, only images, out of time. */
export async function readPdf(bytes: Uint8Array, run: Run, readPart: ReadPart): Promise<Reading> {
  const pdf = await openPdf(bytes, run)
  try {
    if (pdf.numPages > run.limits.pages) refuse('te-veel-bladzijden')
    return await readOpen(pdf, bytes, run, readPart)
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}

/** No words on any page: damage, a scan (an image is always there in plain bytes), or nothing at all. */
function whyNoText(read: Pages, bytes: Uint8Array): ProblemCode {
  if (read.broken.length > 0) return endsWell(bytes) ? 'beschadigd' : 'afgekapt'
  return hasImage(bytes) ? 'scan-zonder-tekst' : 'geen-tekst'
}

/** What the pages gave so far. */
type Pages = {
  text: string
  readonly pages: PagePlace[]
  readonly hidden: HiddenText[]
  readonly empty: number[]
  readonly broken: number[]
  script: boolean
}

const LEAST_LETTERS = 8

async function readOpen(pdf: Pdf, bytes: Uint8Array, run: Run, readPart: ReadPart): Promise<Reading> {
  const read = await readPages(pdf, run)
  const about = await run.within(documentTexts(pdf))
  const files = await run.within(attachmentsOf(pdf))
  const parts: (FileText | Problem)[] = []
  for (const file of files.slice(0, run.limits.parts)) {
    run.unpack(file.content.length)
    parts.push(await readPart(file.content, file.name))
  }
  if (read.text.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_LETTERS && parts.length === 0) {
    refuse(whyNoText(read, bytes))
  }
  const script = read.script || (await run.within(hasScript(pdf, bytes)))
  const remarks = remarksOf(read, script, about.xfa, files.length > run.limits.parts)
  if (!endsWell(bytes)) remarks.push(remark('einde-ontbreekt'))
  return { text: read.text, pages: read.pages, parts, hidden: [...about.hidden, ...read.hidden], remarks }
}

async function readPages(pdf: Pdf, run: Run): Promise<Pages> {
  const read: Pages = { text: '', pages: [], hidden: [], empty: [], broken: [], script: false }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    await run.breathe()
    addPage(read, number, await onePage(pdf, number, run))
    run.write((read.pages.at(-1)?.to ?? 0) - (read.pages.at(-1)?.from ?? 0))
    run.progress(number, pdf.numPages)
  }
  return read
}

/** Puts a page under the others; null is a page that could not be read. */
function addPage(read: Pages, number: number, page: PageText | null): void {
  const words = cleanText(page?.text ?? '')
  if (page === null) read.broken.push(number)
  if (words === '') read.empty.push(number)
  const from = read.text === '' ? 0 : read.text.length + 2
  read.text += read.text === '' ? words : `\n\n${words}`
  read.pages.push({ number, from, to: from + words.length })
  for (const piece of page?.hidden ?? []) read.hidden.push(piece)
  read.script ||= page?.script === true
}

/** One page, or null when pdf.js cannot read it; the other pages may still be fine. */
async function onePage(pdf: Pdf, number: number, run: Run): Promise<PageText | null> {
  try {
    const page = await run.within(pdf.getPage(number))
    const read = await run.within(readPage(page, number))
    page.cleanup()
    return read
  } catch (error) {
    const code = refusalOf(error)
    if (code !== undefined) refuse(code)
    return null
  }
}

function remarksOf(read: Pages, script: boolean, xfa: boolean, left: boolean): Remark[] {
  const list = (numbers: readonly number[]): string => numbers.slice(0, 20).join(', ')
  const empty = read.empty.filter((number) => !read.broken.includes(number))
  return [
    ...(script ? [remark('script-niet-uitgevoerd')] : []),
    ...(xfa ? [remark('formulier-niet-gelezen')] : []),
    ...(empty.length > 0 ? [remark('bladzijde-zonder-tekst', list(empty))] : []),
    ...(read.broken.length > 0 ? [remark('onderdeel-niet-gelezen', list(read.broken))] : []),
    ...(left ? [remark('bijlage-te-veel')] : []),
  ]
}
