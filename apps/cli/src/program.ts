// The commands with their options and their help, in Dutch.

import { type NormSet, openSlices } from '@deelwijs/engine'
import { LETTERS } from '@deelwijs/letters'
import { NORMENSET } from '@deelwijs/norms'
import { Command, InvalidArgumentError, Option } from 'commander'
import { bewijs } from './commands/bewijs.ts'
import { type BriefOptions, brief } from './commands/brief.ts'
import { normenboek } from './commands/normenboek.ts'
import { toets } from './commands/toets.ts'
import { verschil } from './commands/verschil.ts'
import { woorden } from './commands/woorden.ts'
import { EXAMPLES, EXIT_CODES, inDutch, JSON_OPTION } from './help-text.ts'
import { readNamedSet } from './norm-moment.ts'
import { addReading } from './program-reading.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import type { ExitCode, Terminal } from './terminal.ts'

type Outcome = ExitCode | Refusal
type Finish = (outcome: Outcome) => void

const SET_OPTION = new Option('--normen <naam|bestand>', 'geldend, ontwerp-2030 of een bestand met normen').default(
  'geldend',
)
const DATE_OPTION = new Option('--peildatum <datum>', 'de dag waarop de normen gelden, zoals 2026-11-23')

/** Builds the program. `finish` receives how the chosen command ended. */
export function createProgram(terminal: Terminal, version: string, finish: Finish): Command {
  const program = inDutch(new Command('deelwijs'))
    .description('Mag ik dit delen? Per gegeven wat een jeugdhulpaanbieder de gemeente moet, mag of niet mag geven.')
    .version(version, '-V, --version', 'toon de versie')
    .addHelpText('after', EXIT_CODES)
  addToets(program, terminal, finish)
  addBewijs(program, terminal, finish)
  addWoorden(program, terminal, finish)
  addVerschil(program, terminal, finish)
  addNormenboek(program, terminal, finish)
  addBrief(program, terminal, finish)
  addReading(program, terminal, finish)
  return program
}

function addToets(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('toets [bestand]')
    .description('beoordeel een verzoek: per gegeven een oordeel met de gronden')
    .option('--json', JSON_OPTION, false)
    .addOption(
      new Option('--jsonl', 'een verzoek per regel in, een antwoord per regel uit').default(false).conflicts('json'),
    )
    .option('--grens <megabyte>', 'lees niet meer dan dit', readMegabytes, 1)
    .addHelpText('after', EXAMPLES.toets)
    .action(async (bestand: string | undefined, options: { json: boolean; jsonl: boolean; grens: number }) => {
      finish(await toets(terminal, openSlices(NORMENSET), bestand, options))
    })
}

function addBewijs(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('bewijs')
    .description('bewijs alle stellingen over alle mogelijke gevallen')
    .option('--json', JSON_OPTION, false)
    .addOption(SET_OPTION)
    .addOption(DATE_OPTION)
    .addHelpText('after', EXAMPLES.bewijs)
    .action(async ({ normen, json, peildatum }: { normen: string; json: boolean; peildatum?: string }) => {
      finish(await withSet(normen, (set) => bewijs(terminal, set, { json, peildatum })))
    })
}

function addWoorden(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('woorden')
    .description('toon alle feiten, gegevens en oordelen met hun namen')
    .option('--json', JSON_OPTION, false)
    .addHelpText('after', EXAMPLES.woorden)
    .action(async (options: { json: boolean }) => {
      finish(await woorden(terminal, options))
    })
}

function addVerschil(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('verschil')
    .description('toon welke gevallen een ander oordeel krijgen')
    .requiredOption('--van <datum|bestand>', 'een dag, een bestand met normen, of ontwerp-2030')
    .requiredOption('--naar <datum|bestand>', 'een dag, een bestand met normen, of ontwerp-2030')
    .option('--json', JSON_OPTION, false)
    .addHelpText('after', EXAMPLES.verschil)
    .action(async (options: { van: string; naar: string; json: boolean }) => {
      finish(await verschil(terminal, options))
    })
}

function addNormenboek(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('normenboek [id]')
    .description('lees de normen, of een daarvan')
    .option('--json', JSON_OPTION, false)
    .option('--set', 'schrijf de hele normenset als JSON, om te bewaren of aan te passen', false)
    .addOption(SET_OPTION)
    .addOption(DATE_OPTION)
    .addHelpText('after', EXAMPLES.normenboek)
    .action(
      async (id: string | undefined, options: { normen: string; json: boolean; set: boolean; peildatum?: string }) => {
        const { json, set: whole, peildatum } = options
        finish(await withSet(options.normen, (set) => normenboek(terminal, set, id, { json, set: whole, peildatum })))
      },
    )
}

function addBrief(program: Command, terminal: Terminal, finish: Finish): void {
  const kinds = Object.entries(LETTERS).map(([id, { help }]) => `  ${id.padEnd(28)} ${help}`)
  program
    .command('brief <soort> [verzoek]')
    .description('maak een brief bij een verzoek')
    .option('--velden <bestand>', 'JSON met ingevulde velden en uw afwegingen')
    .option('--uit <bestand>', 'schrijf de brief hierheen: .docx, .pdf, .html of .txt')
    .option('--overschrijf', 'vervang een bestand dat er al staat', false)
    .option('--sjabloon', 'toon de velden van deze brief, om in te vullen', false)
    .option('--grens <megabyte>', 'lees niet meer dan dit', readMegabytes, 1)
    .addHelpText('after', ['', 'Soorten:', ...kinds, EXAMPLES.brief].join('\n'))
    .action(async (soort: string, verzoek: string | undefined, options: BriefOptions) => {
      finish(await brief(terminal, openSlices(NORMENSET), soort, verzoek, options))
    })
}

async function withSet(name: string, run: (set: NormSet) => Promise<Outcome>): Promise<Outcome> {
  const set = await readNamedSet(name)
  return isRefusal(set) ? set : run(set)
}

function readMegabytes(text: string): number {
  const size = Number(text)
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw new InvalidArgumentError('een heel getal van 1 tot en met 1000')
  return size
}
