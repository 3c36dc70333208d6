// The commands that read a text or a file: lees, contract, formulier and lek, with their options and their help.
import { DOMEINEN, type Waarde } from '@deelwijs/words'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { READING_EXAMPLES } from './help-reading.ts'
import { JSON_OPTION } from './help-text.ts'
import type { Refusal } from './refusal.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import type { TextOptions } from './text-command.ts'

type Finish = (outcome: ExitCode | Refusal) => void

/** Adds the commands; their word lists come only when one of them runs. `finish` receives how the chosen one ended. */
export function addReading(program: Command, terminal: Terminal, finish: Finish): void {
  textCommand(program, 'lees', 'lees een brief: wat wordt gevraagd, welke feiten, welke rode vlaggen')
    .addHelpText('after', READING_EXAMPLES.lees)
    .action(async (bestand: string | undefined, options: TextOptions) =>
      finish(await (await import('./commands/lees.ts')).lees(terminal, bestand, options)),
    )
  textCommand(program, 'contract', 'toets een contract, verordening of inkoopstuk per bepaling')
    .addHelpText('after', READING_EXAMPLES.contract)
    .action(async (bestand: string | undefined, options: TextOptions) =>
      finish(await (await import('./commands/contract.ts')).contract(terminal, bestand, options)),
    )
  textCommand(program, 'formulier', 'toets een formulier van de gemeente per veld')
    .option('--pet <pet>', 'de taak waarvoor het formulier dient', readPet, 'beslisser')
    .addHelpText('after', READING_EXAMPLES.formulier)
    .action(async (bestand: string | undefined, options: TextOptions & { readonly pet: Waarde<'pet'> }) =>
      finish(await (await import('./commands/formulier.ts')).formulier(terminal, bestand, options)),
    )
  textCommand(program, 'lek', 'zoek in een brief naar wat er misschien niet in hoort')
    .addHelpText('after', READING_EXAMPLES.lek)
    .action(async (bestand: string | undefined, options: TextOptions) =>
      finish(await (await import('./commands/lek.ts')).lek(terminal, bestand, options)),
    )
}

function textCommand(program: Command, name: string, description: string): Command {
  return program
    .command(`${name} [bestand]`)
    .description(description)
    .option('--json', JSON_OPTION, false)
    .addOption(
      new Option('--jsonl', 'een tekst per regel in, een antwoord per regel uit').default(false).conflicts('json'),
    )
}

function readPet(text: string): Waarde<'pet'> {
  const pet = DOMEINEN.pet.find((known) => known === text)
  if (pet === undefined) throw new InvalidArgumentError(`een van ${DOMEINEN.pet.join(', ')}`)
  return pet
}
