// One Dutch line for a wrong command or option.
import type { CommanderError } from 'commander'
import { quote } from './refusal.ts'

/**
 * The line, made from the kind of error and the word that commander quotes in it. `words` is what was typed, `commands`
 * are the commands there are: the help to read is that of the command that was typed.
 */
export function usageLine(error: CommanderError, words: readonly string[], commands: readonly string[]): string {
  const [command = '', topic] = words
  if (error.code === 'commander.help' && command === 'help' && topic !== undefined) {
    return `De opdracht ${quote(topic)} is onbekend. Zie deelwijs --help.`
  }
  const [, word = ''] = /'([^']*)'/.exec(error.message) ?? []
  const [, rest = ''] = error.message.split('(Did you mean ')
  const suggestion = rest.replace('one of ', '').replace('?)', '')
  const help = commands.includes(command) ? `deelwijs ${command} --help` : 'deelwijs --help'
  const hint = suggestion === '' ? `Zie ${help}.` : `Bedoelde u ${suggestion.replace(', ', ' of ')}?`
  return `${whatIsWrong(error.code, quote(word), error.message)} ${hint}`
}

function whatIsWrong(code: string, word: string, message: string): string {
  switch (code) {
    case 'commander.unknownOption':
      return `De optie ${word} is onbekend.`
    case 'commander.unknownCommand':
      return `De opdracht ${word} is onbekend.`
    case 'commander.missingArgument':
      return `Achter de opdracht ontbreekt: ${word}.`
    case 'commander.excessArguments':
      return 'Achter de opdracht staat te veel.'
    case 'commander.optionMissingArgument':
      return `De optie ${word} heeft een waarde nodig.`
    case 'commander.missingMandatoryOptionValue':
      return `De optie ${word} ontbreekt.`
    case 'commander.conflictingOption':
      return `De optie ${word} kan niet samen met een andere gekozen optie.`
    case 'commander.invalidArgument':
      return `De waarde van ${word} klopt niet. Nodig is: ${message.split('. ').at(-1) ?? ''}.`
    case 'commander.help':
      return 'Noem een opdracht, zoals deelwijs toets.'
    default:
      return 'Deze opdracht klopt niet.'
  }
}
