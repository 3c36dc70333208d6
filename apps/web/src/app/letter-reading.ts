// From a text or files to a reading, all in workers on this device; arrives when someone first reads a letter.
import type { FileText, Problem, Progress } from '@deelwijs/files'
import { attachmentLine, merged, partsOf } from './letter-parts.ts'
import type { FileRemark, ReadText } from './letter-shape.ts'
import { type LetterReport, type ReaderAnswer, readFileHere, readLetterHere } from './reader.ts'

/** Longer than any letter; a contract has a page of its own. */
const LONGEST = 400_000

/** What came of it: the result, a sentence that says what to do, or nothing because the person stopped. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'stopped' }

export type TextOfFiles = { readonly text: string; readonly remarks: readonly FileRemark[] }

/** Reads a text, each attachment on its own. Fails with a sentence when there is no text, or too much. */
export async function readingOf(text: string, signal: AbortSignal): Promise<Outcome<ReadText>> {
  const parts = partsOf(text)
  if (parts.length === 0) return problem('Plak eerst de tekst van de brief, of kies een bestand.')
  if (text.length > LONGEST) return problem('Deze tekst is te lang voor een brief. Plak alleen het deel met de vraag.')
  const readings: { from: number; report: LetterReport }[] = []
  for (const part of parts) {
    const answer: ReaderAnswer<LetterReport> = await readLetterHere(part.text, signal)
    if (answer.kind === 'stopped') return { kind: 'stopped' }
    if (answer.kind === 'failed')
      return problem('Het lezen lukte niet. Laad de pagina opnieuw en probeer het nog eens.')
    readings.push({ from: part.from, report: answer.result })
  }
  return { kind: 'done', result: { text, report: merged(readings) } }
}

/** The text of files, with their attachments. Fails with the sentence of the first file that has no text. */
export async function textOfFiles(
  files: readonly File[],
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome<TextOfFiles>> {
  const texts: string[] = []
  const remarks: FileRemark[] = []
  for (const [index, file] of files.entries()) {
    const result = await readFileHere(file, onProgress, signal)
    if (signal.aborted) return { kind: 'stopped' }
    if (isProblem(result)) return problem(`${file.name}: ${result.title} ${result.advice}`)
    texts.push(...textsIn(result, index === 0, remarks))
  }
  return { kind: 'done', result: { text: texts.join('\n\n').trim(), remarks } }
}

/** The text of a file and, each after its line, of its attachments. */
function textsIn(file: FileText, isLetter: boolean, remarks: FileRemark[]): readonly string[] {
  remarks.push(...file.remarks.map(({ title, advice, where }) => ({ title, advice, where: where || file.name })))
  const own = isLetter ? [file.text] : [attachmentLine(file.name), file.text]
  const attached = file.parts.flatMap((part) => {
    if (!isProblem(part)) return textsIn(part, false, remarks)
    remarks.push({ title: part.title, advice: part.advice, where: part.name })
    return []
  })
  return [...own, ...attached]
}

function isProblem(result: FileText | Problem): result is Problem {
  return result.kind === 'problem'
}

const problem = (message: string): Outcome<never> => ({ kind: 'problem', message })
