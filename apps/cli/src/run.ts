// Runs one command line: writes one line for wrong input and gives the exit code.
import { type Command, CommanderError } from 'commander'
import { createProgram } from './program.ts'
import { isRefusal, quote, type Refusal, visible } from './refusal.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { usageLine } from './usage-error.ts'

const LONGEST_LINE = 600
const SHOWN: readonly string[] = ['commander.helpDisplayed', 'commander.version', 'commander.help']

/** Runs the words behind `deelwijs`. Help goes to standard output, everything wrong is one line on standard error. */
export async function run(words: readonly string[], outside: Terminal, version: string): Promise<ExitCode> {
  const terminal: Terminal = { ...outside, out: (text) => outside.out(visible(text)) }
  const shown: string[] = []
  const outcomes: (ExitCode | Refusal)[] = []
  const program = createProgram(terminal, version, (outcome) => outcomes.push(outcome))
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => shown.push(text), writeErr: () => {}, outputError: () => {} })
  }
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (!SHOWN.includes(error.code) || error.exitCode !== 0) {
      return refuseLine(terminal, usageLine(error, words, namesOf(program)))
    }
    await terminal.out(shown.join(''))
    return 0
  }
  const outcome = outcomes[0] ?? 0
  return isRefusal(outcome) ? refuseLine(terminal, outcome.melding) : outcome
}

function namesOf(program: Command): readonly string[] {
  return program.commands.map((command) => command.name())
}

function refuseLine(terminal: Terminal, line: string): ExitCode {
  terminal.err(quote(line, LONGEST_LINE))
  return 2
}
