// Answers one request per line of a stream, in order, while reading: the shared loop behind every --jsonl.
import { readJson } from './read-json.ts'
import { type Line, readLines } from './read-lines.ts'
import type { Ceiling, Source } from './read-source.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Gives the answer to what stands on one line, its `id` left out, or says what is wrong with it. */
export type AnswerLine = (request: unknown) => object | Refusal

/**
 * Writes `{"id",…answer}` or `{"id","fout"}` for every line that is not blank; a wrong line stops nothing. Afterwards the
 * first wrong line is refused in one sentence that starts with `heading`.
 */
export async function answerLines(
  terminal: Terminal,
  source: Source,
  ceiling: Ceiling,
  heading: string,
  answer: AnswerLine,
): Promise<ExitCode | Refusal> {
  let wrong = 0
  let first: { readonly number: number; readonly refusal: Refusal } | null = null
  for await (const line of readLines(source.bytes, ceiling)) {
    if (typeof line.text === 'string' && line.text.trim() === '') continue
    const { id, result } = answerOne(line, answer)
    if (isRefusal(result)) {
      wrong += 1
      first ??= { number: line.number, refusal: result }
      const { code, veld, melding } = result
      await terminal.out(`${JSON.stringify({ id, fout: { regel: line.number, code, veld, melding } })}\n`)
    } else await terminal.out(`${JSON.stringify({ id, ...result })}\n`)
  }
  if (first === null) return 0
  const { number, refusal } = first
  const lines = wrong === 1 ? '1 regel' : `${wrong} regels`
  return { ...refusal, melding: `${heading}: ${lines}. De eerste is regel ${number}: ${refusal.melding}` }
}

function answerOne(line: Line, answer: AnswerLine): { readonly id: unknown; readonly result: object | Refusal } {
  if (typeof line.text !== 'string') return { id: null, result: line.text }
  const json = readJson(line.text)
  if (isRefusal(json)) return { id: null, result: json }
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return { id: null, result: answer(json.value) }
  }
  const { id = null, ...request }: { id?: unknown } = json.value
  return { id, result: answer(request) }
}
