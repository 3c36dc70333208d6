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

/** What --json does. */
export const JSON_OPTION = 'schrijf JSON in plaats van tekst'

/** What the exit codes mean. */
export const EXIT_CODES = `
Hulp bij een opdracht: deelwijs toets --help

Uitkomst voor scripts:
  0  gelukt
  1  een stelling is niet bewezen (bewijs)
  2  de invoer klopt niet; een regel zegt welk veld
  3  een fout van Deelwijs zelf, of de uitvoer is niet te schrijven

Een fout is één regel op de foutuitvoer, ook met --json. Op de uitvoer staat dan niets.
Alleen bij --jsonl staat een fout per regel in de uitvoer, op de plaats van het antwoord.`

/** Examples per command. */
export const EXAMPLES = {
  toets: `
Het verzoek is JSON:
  {"peildatum":"2026-11-23",
   "feiten":{"pet":"beslisser","vrager":"college","pgb":"nee","uitvraag":"standaard"},
   "gegevens":["diagnose","product",{"gegeven":"doelen","feiten":{"uitvraag":"gericht"}}]}
Een feit dat u weglaat, is onbekend. Zonder peildatum telt vandaag.
Alle namen: deelwijs woorden

Het antwoord met --json is één object op één regel:
  oordelen    per gegeven: gegeven, oordeel (null als het nog open is), mogelijk, gewicht,
              norm, gezag, andereOpvatting, bronnen, bevindingen, plichten, kanWel
  vragen      feiten die nog iets kunnen veranderen: feit, waarden, raakt, voor
  bewijsstuk  wat gevraagd is en welke normen spraken, om te bewaren: peildatum, feiten,
              gegevens, uitkomsten, normen, normenset, engine
De volledige beschrijving (OpenAPI) geeft de server op /v1/openapi.json.

Met --jsonl mag elk verzoek een id hebben; het antwoord begint met dezelfde id, anders met null.
Een regel die niet klopt, geeft {"id":…,"fout":{"regel","code","veld","melding"}}.
De rest gaat door; de uitkomst is dan 2.

Voorbeelden:
  deelwijs toets verzoek.json
  deelwijs toets --json < verzoek.json
  deelwijs toets --jsonl < verzoeken.jsonl > antwoorden.jsonl`,
  bewijs: `
Voorbeelden:
  deelwijs bewijs
  deelwijs bewijs --json
  deelwijs bewijs --normen eigen-normen.json

De uitkomst is 1 als een stelling is weerlegd of niet te bewijzen is. Er staat bij waarom.
Zonder --peildatum gelden de normen van vandaag.
Met --json: {"stellingen":[{"id","bewezen","gevallen","ms","tegenvoorbeeld"}]}
Het aantal gevallen is een tekst, want het past niet in een gewoon getal.
Een tegenvoorbeeld staat er alleen bij een weerlegging.
Is er niets te bewijzen, dan staat er "probleem":{"code","veld","melding"}.`,
  woorden: `
Met --json: {"feiten","groepen","gegevens","oordelen","plichten","gezag"}, elk een lijst met een id.

Voorbeelden:
  deelwijs woorden
  deelwijs woorden --json`,
  verschil: `
Voorbeelden:
  deelwijs verschil --van 2026-11-23 --naar 2027-01-01
  deelwijs verschil --van 2026-11-23 --naar ontwerp-2030
  deelwijs verschil --van geldend@2030-06-01 --naar eigen-normen.json@2030-06-01 --json

Zonder @datum telt een bestand zoals het luidt op de dag waarop zijn laatste norm begint.
ontwerp-2030 is een verzonnen voorbeeld. Het telt nooit mee in een oordeel.
Met --json: {"gevallen","omslagen":[{"van","naar","gevallen","voorbeeld":{"gegeven","feiten"}}]}
Aantallen zijn teksten, want zij passen niet in een gewoon getal.`,
  brief: `
Voorbeelden:
  deelwijs brief antwoord verzoek.json
  deelwijs brief antwoord verzoek.json --sjabloon > velden.json
  deelwijs brief antwoord verzoek.json --velden velden.json --uit antwoord.pdf

Zonder --uit komt de brief als tekst op de uitvoer.
Is het oordeel "Na uw afweging", zeg dan bij --velden per gegeven of u het geeft:
  {"velden":{},"afwegingen":{"doelen":{"besluit":"geven","noodzaak":"…","nietMinder":"…"}}}
Wat u niet invult, blijft tussen haken staan. Geef geen BSN en geen inhoud uit het dossier.`,
  normenboek: `
Voorbeelden:
  deelwijs normenboek
  deelwijs normenboek kengetallen-vrij
  deelwijs normenboek --json
  deelwijs normenboek --set > eigen-normen.json

Met --json:
  {"normen":[{"id","titel","vindplaats","gezag","geldigVanaf","geldigTot","tekst","bronnen"}]}
Pas eigen-normen.json aan en kijk wat dat doet: deelwijs bewijs --normen, of deelwijs verschil.`,
} as const
