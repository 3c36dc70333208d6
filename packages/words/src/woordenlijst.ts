// Maakt de leeslijst van alle woorden, als markdown voor docs/woordenlijst.md.
import { AFKORTINGEN } from './afkortingen.ts'
import { GEGEVENS, GEWICHTEN, GEZAGEN, OORDELEN, PERSONEN, PLICHTEN } from './domeinen.ts'
import { antwoordenVan, FEITEN, FEITEN_OP_VOLGORDE } from './feiten.ts'
import { GEGEVEN_WOORDEN, GROEP_WOORDEN, groepen, groepVan } from './gegevens.ts'
import type { MoeilijkWoord } from './moeilijke-woorden.ts'
import { MOEILIJKE_WOORDEN } from './moeilijke-woorden.ts'
import { ONDERWERP_WOORDEN, ONDERWERPEN } from './onderwerpen.ts'
import type { Uitlegwoord } from './oordeel-woorden.ts'
import {
  BRONSOORT_WOORDEN,
  BRONSOORTEN,
  GEWICHT_WOORDEN,
  GEZAG_WOORDEN,
  PERSOON_WOORDEN,
  PLICHT_WOORDEN,
} from './oordeel-woorden.ts'
import { OORDEEL_WOORDEN } from './oordelen.ts'

const AARD_WOORDEN = { feit: 'feit', inschatting: 'inschatting', afgeleid: 'afgeleid' } as const
const WIE_WOORDEN = {
  brief: 'staat in de brief',
  administratie: 'weet de administratie',
  professional: 'weet de professional',
  gezin: 'vraagt u aan het gezin',
} as const

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const regel = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`
  return [regel(koppen), regel(koppen.map(() => '---')), ...rijen.map(regel)].join('\n')
}

function uitlegtabel<I extends string>(ids: readonly I[], woorden: { readonly [K in I]: Uitlegwoord }): string {
  return tabel(
    ['id', 'woord', 'uitleg'],
    ids.map((id) => [`\`${id}\``, woorden[id].label, woorden[id].uitleg]),
  )
}

function feitenDeel(): string {
  return ONDERWERPEN.map((onderwerp) => {
    const rijen = FEITEN_OP_VOLGORDE.filter((feit) => FEITEN[feit].onderwerp === onderwerp).map((feit) => {
      const woord = FEITEN[feit]
      const antwoorden = antwoordenVan(feit).map(({ waarde, label }) => `\`${waarde}\` ${label}`)
      return [
        `\`${feit}\``,
        `**${woord.vraag}** ${woord.hulp}`,
        antwoorden.join('<br>'),
        `${AARD_WOORDEN[woord.aard]}, ${WIE_WOORDEN[woord.wie]}`,
      ]
    })
    return `### ${ONDERWERP_WOORDEN[onderwerp].label}\n\n${tabel(['feit', 'vraag', 'antwoorden', 'soort'], rijen)}`
  }).join('\n\n')
}

function gegevensDeel(): string {
  return groepen()
    .map((groep) => {
      const rijen = GEGEVENS.filter((gegeven) => groepVan(gegeven) === groep).map((gegeven) => {
        const { label, hulp, alledaags, gezondheid, kanWel } = GEGEVEN_WOORDEN[gegeven]
        return [
          `\`${gegeven}\``,
          `**${label}.** ${hulp}`,
          alledaags.join(', '),
          gezondheid ? 'ja' : 'nee',
          kanWel.map((ander) => GEGEVEN_WOORDEN[ander].label).join('; '),
        ]
      })
      const koppen = ['gegeven', 'wat het is', 'ook gezocht als', 'gezondheid', 'wel te geven']
      return `### ${GROEP_WOORDEN[groep].label}\n\n${tabel(koppen, rijen)}`
    })
    .join('\n\n')
}

function moeilijkDeel(): string {
  const rijen = Object.entries<MoeilijkWoord>(MOEILIJKE_WOORDEN)
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([woord, { uitleg, liever }]) => [woord, uitleg, liever ?? ''])
  return tabel(['woord', 'uitleg', 'liever'], rijen)
}

/** De hele woordenlijst als markdown. Zelfde woorden, zelfde tekst: een test houdt het bestand gelijk. */
export function maakWoordenlijst(): string {
  const oordelen = OORDELEN.map((id) => [`\`${id}\``, OORDEEL_WOORDEN[id].woord, OORDEEL_WOORDEN[id].uitleg])
  const afkortingen = Object.entries(AFKORTINGEN).map(([kort, voluit]) => [kort, voluit])
  return `${[
    '# Woordenlijst',
    'Dit bestand is gemaakt uit `packages/words`. Wijzig het daar, niet hier.',
    '## Oordelen',
    tabel(['id', 'woord', 'uitleg'], oordelen),
    '## Gewicht van een afweging',
    uitlegtabel(GEWICHTEN, GEWICHT_WOORDEN),
    '## Plichten',
    uitlegtabel(PLICHTEN, PLICHT_WOORDEN),
    '## Waar een oordeel op rust',
    uitlegtabel(GEZAGEN, GEZAG_WOORDEN),
    uitlegtabel(BRONSOORTEN, BRONSOORT_WOORDEN),
    '## Personen',
    uitlegtabel(PERSONEN, PERSOON_WOORDEN),
    '## Feiten',
    feitenDeel(),
    '## Gegevens',
    gegevensDeel(),
    '## Moeilijke woorden',
    moeilijkDeel(),
    '## Afkortingen',
    tabel(['kort', 'voluit'], afkortingen),
  ].join('\n\n')}\n`
}
