// deelwijs toets: judges one request, or one per line.

import type { SliceOn } from '@deelwijs/engine'
import { answerLines } from '../answer-lines.ts'
import { type Judged, judgeInput } from '../judge-input.ts'
import { readJson } from '../read-json.ts'
import { ceilingOf, openSource, readAll } from '../read-source.ts'
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
  const ceiling = ceilingOf(options.grens)
  if (options.jsonl) {
    return answerLines(terminal, source, ceiling, 'Niet te beoordelen', (request) => {
      const judged = judgeInput(sliceOn, request, terminal.today())
      return isRefusal(judged) ? judged : judged.answer
    })
  }
  const text = await readAll(source, ceiling)
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
