// deelwijs toets: judges one request, or one per line.

import type { SliceOn } from '@deelwijs/engine'
import { type Judged, judgeInput } from '../judge-input.ts'
import { readJson } from '../read-json.ts'
import { type Line, readLines } from '../read-lines.ts'
import { openSource, readAll, type Source } from '../read-source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { verdictText } from '../verdict-text.ts'

export type ToetsOptions = { readonly json: boolean; readonly jsonl: boolean; readonly grens: number }

/** Judges what is in `file`, or on standard input when it is absent or `-`. */
export async function toets(
  terminal: Terminal,
  sliceOn: SliceOn,
  file: string | undefined,
  options: ToetsOptions,
): Promise<ExitCode | Refusal> {
  const source = await openSource(terminal, file)
  if (isRefusal(source)) return source
  if (options.jsonl) return judgeLines(terminal, sliceOn, source, options.grens)
  const text = await readAll(source, options.grens)
  if (isRefusal(text)) return text
  const judged = judgeText(sliceOn, text, terminal.today())
  if (isRefusal(judged)) return holdsMore(text) ? { ...judged, melding: `${judged.melding} ${MORE}` } : judged
  await terminal.out(options.json ? `${JSON.stringify(judged.answer)}\n` : verdictText(judged))
  return 0
}

function judgeText(sliceOn: SliceOn, text: string, today: string): Judged | Refusal {
  const json = readJson(text)
  return isRefusal(json) ? json : judgeInput(sliceOn, json.value, today)
}

const MORE = 'Meer verzoeken tegelijk? Zet elk verzoek op een eigen regel en geef --jsonl.'

/** Whether a text holds a list of requests, or one on every line. */
function holdsMore(text: string): boolean {
  const json = readJson(text)
  if (!isRefusal(json)) return Array.isArray(json.value)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => !isRefusal(readJson(line)))
}

/** One answer or error per line, in order, while reading. The first wrong line is named at the end. */
async function judgeLines(
  terminal: Terminal,
  sliceOn: SliceOn,
  source: Source,
  megabytes: number,
): Promise<ExitCode | Refusal> {
  let wrong = 0
  let first: { readonly number: number; readonly refusal: Refusal } | null = null
  for await (const line of readLines(source.bytes, megabytes)) {
    if (typeof line.text === 'string' && line.text.trim() === '') continue
    const { id, result } = judgeLine(sliceOn, line, terminal.today())
    if (isRefusal(result)) {
      wrong += 1
      first ??= { number: line.number, refusal: result }
      const { code, veld, melding } = result
      await terminal.out(`${JSON.stringify({ id, fout: { regel: line.number, code, veld, melding } })}\n`)
    } else await terminal.out(`${JSON.stringify({ id, ...result.answer })}\n`)
  }
  if (first === null) return 0
  const { number, refusal } = first
  return {
    ...refusal,
    melding: `Niet te beoordelen: ${wrong} ${wrong === 1 ? 'regel' : 'regels'}. De eerste is regel ${number}: ${refusal.melding}`,
  }
}

type LineResult = { readonly id: unknown; readonly result: Judged | Refusal }

function judgeLine(sliceOn: SliceOn, line: Line, today: string): LineResult {
  if (typeof line.text !== 'string') return { id: null, result: line.text }
  const json = readJson(line.text)
  if (isRefusal(json)) return { id: null, result: json }
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return { id: null, result: judgeInput(sliceOn, json.value, today) }
  }
  const { id = null, ...request }: { id?: unknown } = json.value
  return { id, result: judgeInput(sliceOn, request, today) }
}
