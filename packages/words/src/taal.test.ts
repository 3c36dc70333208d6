// Proef op alle teksten van words: korte zinnen, geen afkortingen, geen moeilijk woord zonder uitleg.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FEITEN } from './feiten.ts'
import { GEGEVEN_WOORDEN, GROEP_WOORDEN } from './gegevens.ts'
import { GRONDSLAG_WOORDEN, GRONDSLAGEN, weegGrondslag } from './grondslagen.ts'
import { meetTaal, TAALGRENZEN } from './leesmaat.ts'
import { MOEILIJKE_WOORDEN } from './moeilijke-woorden.ts'
import { ONDERWERP_WOORDEN } from './onderwerpen.ts'
import {
  BEVINDING_WOORDEN,
  BRONSOORT_WOORDEN,
  GEWICHT_WOORDEN,
  GEZAG_WOORDEN,
  PERSOON_WOORDEN,
  PLICHT_WOORDEN,
} from './oordeel-woorden.ts'
import { ANDERE_OPVATTING, NIET_VRIJ, ONBESLIST_WOORD, OORDEEL_WOORDEN, STRIKT_GELEZEN } from './oordelen.ts'
import { PET_WOORDEN } from './petten.ts'
import { REGIME_KEUZE } from './regime-keuze.ts'
import { BEGINSEL_WOORDEN, VOORBEELDGRONDEN, WEEGVRAGEN } from './vier-vragen.ts'

/** Sleutels die geen tekst voor de lezer dragen: verwijzingen naar lijsten, en zoekwoorden. */
const GEEN_TEKST = [
  'alledaags',
  'kanWel',
  'vormen',
  'icoon',
  'kleur',
  'id',
  'onderwerp',
  'aard',
  'wie',
  'gewoonlijk',
  'door',
  'van',
  'naar',
  'zelf',
]

/** Lange invulling van elke open plek, zodat ook de ingevulde zin binnen de maat blijft. */
const INVULLING: { readonly [plek: string]: string } = {
  n: '3',
  doel: 'te bepalen welke hulp nodig is',
  personen: 'de jeugdige en de ouders met gezag',
  strenger: 'de jeugdige',
  feit: 'de uitleg van de gemeente',
  reden: 'Er is nu geen besluit nodig.',
  onderwerp: 'een verzoek van Veilig Thuis',
  verwijzing: 'artikel 5.2.6 Wet maatschappelijke ondersteuning 2015',
  oordelen: 'moet of mag niet',
  vragen: 'de taak van de vrager',
}

function vul(tekst: string): string {
  return tekst.replace(/\{([^{}]+)\}/g, (heel, plek: string) => INVULLING[plek] ?? heel)
}

function verzamel(bron: unknown): readonly string[] {
  if (typeof bron === 'string') return [vul(bron)]
  if (typeof bron !== 'object' || bron === null) return []
  return Object.entries(bron).flatMap(([sleutel, deel]) => (GEEN_TEKST.includes(sleutel) ? [] : verzamel(deel)))
}

const ANTWOORDEN = GRONDSLAGEN.flatMap((grondslag) =>
  (['aanbieder', 'gemeente'] as const).flatMap((wie) =>
    (
      [
        'beslisser',
        'hulpverlener',
        'materiele-controleur',
        'accountant',
        'beleid',
        'veilig-thuis',
        'niet-kenbaar',
      ] as const
    ).map((pet) => weegGrondslag({ grondslag, wie, pet }).uitleg),
  ),
)

/** Elke bron met haar onderdelen; een onderdeel is wat de lezer bij elkaar ziet. */
const BRONNEN: { readonly [bron: string]: { readonly [onderdeel: string]: unknown } } = {
  feiten: FEITEN,
  gegevens: GEGEVEN_WOORDEN,
  groepen: GROEP_WOORDEN,
  onderwerpen: ONDERWERP_WOORDEN,
  oordelen: { ...OORDEEL_WOORDEN, ONBESLIST_WOORD, ANDERE_OPVATTING, NIET_VRIJ, STRIKT_GELEZEN },
  gewicht: GEWICHT_WOORDEN,
  plichten: PLICHT_WOORDEN,
  bevindingen: BEVINDING_WOORDEN,
  gezag: GEZAG_WOORDEN,
  personen: PERSOON_WOORDEN,
  bronnen: BRONSOORT_WOORDEN,
  petten: PET_WOORDEN,
  regime: { REGIME_KEUZE },
  beginselen: BEGINSEL_WOORDEN,
  gronden: { VOORBEELDGRONDEN },
  weegvragen: WEEGVRAGEN,
  grondslagen: { ...GRONDSLAG_WOORDEN, ANTWOORDEN },
  'moeilijke woorden': MOEILIJKE_WOORDEN,
}

for (const [bron, onderdelen] of Object.entries(BRONNEN)) {
  test(`de teksten bij ${bron} hebben korte zinnen, zonder afkortingen of uitroeptekens`, () => {
    const teksten = verzamel(onderdelen)
    assert.ok(teksten.length > 0)
    for (const tekst of teksten) {
      const maat = meetTaal(tekst)
      assert.ok(maat.gemiddeld <= TAALGRENZEN.gemiddeld, `gemiddeld ${maat.gemiddeld}: ${tekst}`)
      assert.ok(maat.langste.woorden <= TAALGRENZEN.langste, `langste ${maat.langste.woorden}: ${tekst}`)
      assert.deepEqual(maat.afkortingen, [], tekst)
      assert.equal(maat.uitroeptekens, 0, tekst)
    }
  })

  test(`bij ${bron} staat geen moeilijk woord zonder uitleg`, () => {
    for (const [naam, onderdeel] of Object.entries(onderdelen)) {
      const samen = verzamel(onderdeel).join('\n')
      assert.deepEqual(meetTaal(samen).moeilijk, [], `${naam}: ${samen}`)
    }
  })
}

test('er zijn minstens zestig moeilijke woorden, ook de woorden die in elke brief van een gemeente staan', () => {
  const woorden = Object.keys(MOEILIJKE_WOORDEN)
  assert.ok(woorden.length >= 60)
  for (const woord of ['toeleiding', 'bepaling', 'verstrekken', 'grondslag', 'beschikking', 'subsidiariteit']) {
    assert.ok(woorden.includes(woord), woord)
  }
})

test('geen vorm hoort bij twee moeilijke woorden', () => {
  const vormen = Object.entries(MOEILIJKE_WOORDEN).flatMap(([woord, uitleg]) => [
    woord,
    ...('vormen' in uitleg ? uitleg.vormen : []),
  ])
  assert.equal(new Set(vormen).size, vormen.length)
})
