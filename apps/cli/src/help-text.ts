// Commander's own words in Dutch, and the examples in the help of each command.
import type { Command } from 'commander'

const TITLES: { readonly [english: string]: string } = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Met:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
}

/** Gives a command, and all commands added to it later, Dutch help. Errors come back to the caller. */
export function inDutch(command: Command): Command {
  return command
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht')
    .usage('[opties] <opdracht>')
    .showSuggestionAfterError(true)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[opties]'),
      subcommandTerm: (sub) =>
        [sub.name(), sub.usage().replace('[options]', '').trim()].filter((part) => part !== '').join(' '),
      optionDescription: (option) => describe(option.description, option.defaultValue),
    })
    .exitOverride()
}

function describe(text: string, standard: unknown): string {
  return typeof standard === 'string' || typeof standard === 'number' ? `${text} (standaard: ${standard})` : text
}

/** What the exit codes mean. */
export const EXIT_CODES = `
Hulp bij een opdracht: deelwijs toets --help

Uitkomst voor scripts:
  0  gelukt
  1  een stelling is weerlegd (bewijs)
  2  de invoer klopt niet; een regel zegt welk veld
  3  een fout van Deelwijs zelf`

/** Examples per command. */
export const EXAMPLES = {
  toets: `
Het verzoek is JSON:
  {"peildatum":"2026-11-23",
   "feiten":{"pet":"beslisser","vrager":"college","pgb":"nee","uitvraag":"standaard"},
   "gegevens":["diagnose","product",{"gegeven":"doelen","feiten":{"uitvraag":"gericht"}}]}
Een feit dat u weglaat, is onbekend. Zonder peildatum telt vandaag.
Alle namen: deelwijs woorden

Voorbeelden:
  deelwijs toets verzoek.json
  deelwijs toets --json < verzoek.json
  deelwijs toets --jsonl < verzoeken.jsonl > antwoorden.jsonl`,
  bewijs: `
Voorbeelden:
  deelwijs bewijs
  deelwijs bewijs --json
  deelwijs bewijs --normen eigen-normen.json

De uitkomst is 1 als een stelling is weerlegd. Het tegenvoorbeeld staat erbij.`,
  woorden: `
Voorbeeld:
  deelwijs woorden --json`,
  verschil: `
Voorbeelden:
  deelwijs verschil --van 2026-11-23 --naar 2027-01-01
  deelwijs verschil --van 2026-11-23 --naar ontwerp-2030
  deelwijs verschil --van geldend@2030-06-01 --naar eigen-normen.json@2030-06-01 --json

Zonder @datum telt een bestand zoals het luidt op de dag waarop zijn laatste norm begint.
ontwerp-2030 is een verzonnen voorbeeld. Het telt nooit mee in een oordeel.`,
  brief: `
Voorbeelden:
  deelwijs brief antwoord verzoek.json
  deelwijs brief antwoord verzoek.json --sjabloon > velden.json
  deelwijs brief antwoord verzoek.json --velden velden.json --uit antwoord.pdf

Wat u niet invult, blijft tussen haken staan. Geef geen BSN en geen inhoud uit het dossier.`,
  normenboek: `
Voorbeelden:
  deelwijs normenboek
  deelwijs normenboek kengetallen-vrij
  deelwijs normenboek --json
  deelwijs normenboek --set > eigen-normen.json`,
} as const
