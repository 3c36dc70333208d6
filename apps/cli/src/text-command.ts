// The shared course of the commands that read a text: pasted, from a file, or one text per line.
import { type AnswerLine, answerLines } from './answer-lines.ts'
import { openSource } from './read-source.ts'
import { isRefusal, type Refusal, refuse } from './refusal.ts'
import { objectOf, text } from './shape.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { pastedInput, readTextInput, TEXT_CEILING, type TextInput } from './text-input.ts'

export type TextOptions = { readonly json: boolean; readonly jsonl: boolean }

/** A command on text: what it answers, and how it writes that for a machine and for people. */
export type TextCommand<Answer> = {
  readonly answer: (input: TextInput) => Answer
  readonly json: (answer: Answer) => object
  readonly text: (answer: Answer) => string
}

/** Runs a command on `file`, or on standard input when it is absent or `-`. */
export async function runTextCommand<Answer>(
  terminal: Terminal,
  command: TextCommand<Answer>,
  file: string | undefined,
  options: TextOptions,
): Promise<ExitCode | Refusal> {
  if (options.jsonl) return answerTexts(terminal, file, (input) => command.json(command.answer(input)))
  const input = await readTextInput(terminal, file)
  if (isRefusal(input)) return input
  const answer = command.answer(input)
  await terminal.out(options.json ? `${JSON.stringify(command.json(answer))}\n` : command.text(answer))
  return 0
}

async function answerTexts(
  terminal: Terminal,
  file: string | undefined,
  answer: (input: TextInput) => object,
): Promise<ExitCode | Refusal> {
  const source = await openSource(terminal, file, 'de regels')
  if (isRefusal(source)) return source
  const answerLine: AnswerLine = (line) => (isTextLine(line) ? answer(pastedInput(line.tekst)) : refuseLine(line))
  return answerLines(terminal, source, TEXT_CEILING, 'Niet te lezen', answerLine)
}

type TextLine = { readonly tekst: string }

const TEXT_LINE = objectOf({ tekst: text })

function isTextLine(line: unknown): line is TextLine {
  return TEXT_LINE(line, '') === null
}

function refuseLine(line: unknown): Refusal {
  const place = (TEXT_LINE(line, '') ?? '').slice(1)
  const wrong = place === '' ? 'Dit is geen object.' : `Het veld "${place}" ontbreekt, hoort er niet of is geen tekst.`
  return refuse('geen-tekst', place, `${wrong} Nodig is: {"id":"…","tekst":"…"}.`)
}
