// Bekostiger, accountant en beleid: de gesloten lijst, de vier toetsen, en voor beleid alleen cijfers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS } from '@deelwijs/words'
import { afwijkingen, allemaal, type Verwacht } from './afwijkingen.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const pet = 'bekostiger'
const OVER_PERSONEN = GEGEVENS.filter((gegeven) => gegeven !== 'kengetallen')
const DICHT = allemaal(OVER_PERSONEN, 'mag-niet')
const LIJST = ['declaratiegegevens', 'bsn', 'aanbieder-en-contract', 'product', 'omvang', 'duur'] as const
const MET_VOORWAARDE = ['verwijzer-identiteit', 'naam-adres-geboortedatum', 'duur'] as const

for (const bekostigingswijze of ['inspanningsgericht', 'outputgericht'] as const) {
  situatie(
    `De declaratie bij ${bekostigingswijze}`,
    { pet, bekostigingswijze },
    { ...DICHT, ...allemaal([...LIJST, 'diagnosehoofdgroep'], 'moet') },
  )
}
situatie(
  'De huisarts verwees: de declaratie noemt wie dat was',
  { pet, route: 'huisarts' },
  { 'verwijzer-identiteit': 'moet' },
)
situatie(
  'Geen arts verwees: de verwijzer hoort niet in de declaratie',
  { pet, route: 'geen-verwijzer' },
  { 'verwijzer-identiteit': 'mag-niet' },
)
situatie('De rechter legde de hulp op', { pet, route: 'rechter' }, { 'verwijzer-identiteit': 'mag-niet', bsn: 'moet' })
situatie(
  'Zonder BSN gaan naam, adres en geboortedatum mee',
  { pet, 'bsn-beschikbaar': 'nee' },
  { bsn: 'niet-nodig', 'naam-adres-geboortedatum': 'moet' },
)
situatie(
  'Zonder BSN, maar het adres is geheim',
  { pet, 'bsn-beschikbaar': 'nee', 'geheim-adres': 'ja' },
  { 'naam-adres-geboortedatum': 'mag-niet' },
)
situatie('De gemeente wil geen datums', { pet, 'datums-gewenst': 'nee' }, { duur: 'niet-nodig', omvang: 'moet' })
situatie(
  'Taakgericht: er is geen declaratie per kind',
  { pet, bekostigingswijze: 'taakgericht', 'datums-gewenst': 'nee' },
  { ...DICHT, ...allemaal([...LIJST, ...MET_VOORWAARDE], 'niet-nodig') },
)
situatie('De aanleiding telt niet voor een declaratie', { pet, aanleiding: 'einde' }, { declaratiegegevens: 'moet' })

for (const soort of ['geen', 'basis', 'specialistisch-kort'] as const) {
  situatie(
    `De diagnosehoofdgroep bij ggz-soort ${soort}`,
    { pet, 'ggz-soort': soort },
    { diagnosehoofdgroep: 'mag-niet' },
  )
}
situatie('Er ligt een privacyverklaring', { pet, privacyverklaring: 'ja' }, { diagnosehoofdgroep: 'mag-niet' })
situatie(
  'De hoofdgroep is niet afgesproken',
  { pet, 'hoofdgroep-afgesproken': 'nee' },
  { diagnosehoofdgroep: 'mag-niet' },
)

situatie(
  'De familie betaalt zelf en weigert definitief',
  { pet, weigering: 'definitief', 'zelf-betaald': 'ja' },
  { ...DICHT, ...allemaal([...LIJST, 'diagnosehoofdgroep'], 'niet-nodig') },
)
situatie(
  'De hulp is al gegeven op kosten van de gemeente',
  { pet, weigering: 'definitief', 'zelf-betaald': 'nee' },
  { declaratiegegevens: 'moet', bsn: 'moet', diagnosehoofdgroep: 'moet' },
)
for (const toestemming of ['ja', 'niet-gevraagd', 'nee'] as const) {
  situatie(
    `Toestemming ${toestemming} verandert niets aan de declaratie`,
    { pet, toestemming },
    { bsn: 'moet', diagnose: 'mag-niet' },
  )
}

situatie(
  'De accountant wil het perspectiefplan zien',
  { pet: 'accountant', toestemming: 'ja' },
  { ...DICHT, verantwoording: 'moet' },
)
situatie(
  'De accountant na een definitieve weigering',
  { pet: 'accountant', weigering: 'definitief', aanleiding: 'einde' },
  { verantwoording: 'moet' },
)
situatie('Beleid vraagt namen en diagnoses', { pet: 'beleid', toestemming: 'ja' }, { ...DICHT, kengetallen: 'mag' })
