// Hulpverlener, casusregisseur en verwijzer: alleen met toestemming, en alleen wat nodig is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS, GROEPEN } from '@deelwijs/words'
import { afwijkingen, allemaal, type Verwacht } from './afwijkingen.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const OVER_PERSONEN = GEGEVENS.filter((gegeven) => gegeven !== 'kengetallen')
const DICHT = allemaal(OVER_PERSONEN, 'mag-niet')
const EIGEN_DEEL = [
  ...GROEPEN.identificatie,
  ...GROEPEN.procesinformatie,
  ...GROEPEN.toelichting,
  ...GROEPEN.dossier,
  'afstemmingsinformatie',
  'afsluitbericht',
  'gesprek-bijwonen',
] as const
const HELE_STUKKEN = [
  'verwijsbrief',
  'onderzoeksverslag',
  'behandelplan',
  'perspectiefplan',
  'evaluatieverslag',
  'gespreksverslag',
  'dossier',
] as const

situatie(
  'Een betrokken hulpverlener heeft informatie nodig voor het eigen deel',
  { pet: 'hulpverlener' },
  { ...DICHT, ...allemaal(EIGEN_DEEL, 'mag-met-toestemming'), dossier: 'mag-niet' },
)
situatie(
  'De casusregisseur stemt de hulp af',
  { pet: 'casusregisseur' },
  { ...DICHT, ...allemaal(EIGEN_DEEL, 'mag-met-toestemming'), ...allemaal(HELE_STUKKEN, 'mag-niet') },
)

for (const pet of ['hulpverlener', 'casusregisseur'] as const) {
  situatie(`De ${pet} heeft het niet nodig`, { pet, 'nodig-voor-afstemming': 'nee' }, DICHT)
  situatie(`De toestemming voor de ${pet} is geweigerd of ingetrokken`, { pet, toestemming: 'nee' }, DICHT)
  situatie(
    `Toestemming voor de ${pet} is nog niet gevraagd`,
    { pet, toestemming: 'niet-gevraagd' },
    { doelen: 'mag-met-toestemming', 'gesprek-bijwonen': 'mag-met-toestemming' },
  )
  situatie(`Delen met de ${pet} schaadt een ander`, { pet, 'schaadt-ander': 'ja' }, DICHT)
  situatie(
    `De ${pet} beslist ook over dit kind`,
    { pet, 'tweede-pet-beslist': 'ja' },
    { 'gesprek-bijwonen': 'mag-niet', afstemmingsinformatie: 'mag-met-toestemming' },
  )
  situatie(
    `Een weigering van de aanvraag raakt de ${pet} niet`,
    { pet, weigering: 'definitief' },
    { doelen: 'mag-met-toestemming', 'gesprek-bijwonen': 'mag-met-toestemming' },
  )
  situatie(
    `Route, aanleiding en bekostiging tellen niet voor de ${pet}`,
    {
      pet,
      route: 'rechter',
      aanleiding: 'einde',
      bekostigingswijze: 'taakgericht',
      uitvraag: 'standaard',
      noodzakelijk: 'nee',
      motivering: 'geen',
      overlegd: 'nee',
    },
    { doelen: 'mag-met-toestemming', product: 'mag-met-toestemming' },
  )
}
situatie(
  'Direct betrokken bij dezelfde hulp: het oordeel blijft gelijk',
  { pet: 'hulpverlener', 'zelfde-hulp': 'ja' },
  { doelen: 'mag-met-toestemming' },
)

for (const pet of [
  'toeleider',
  'bepaler',
  'beslisser',
  'adviseur',
  'bekostiger',
  'materiele-controleur',
  'fraudeonderzoeker',
  'accountant',
  'beleid',
] as const) {
  situatie(
    `De ${pet} wil bij een gesprek zitten, met toestemming`,
    { pet, toestemming: 'ja', aanleiding: 'einde' },
    { 'gesprek-bijwonen': 'mag-niet' },
  )
}

const arts = { pet: 'verwijzer', vrager: 'arts' } as const
for (const route of ['huisarts', 'jeugdarts', 'medisch-specialist'] as const) {
  situatie(
    `De ${route} verwees en hoort dat de hulp eindigt`,
    { ...arts, route, 'nodig-voor-afstemming': 'nee' },
    { ...DICHT, afsluitbericht: 'mag-met-toestemming', verloop: 'mag-met-toestemming' },
  )
}
situatie('De arts was niet de verwijzer', { ...arts, route: 'gemeente' }, DICHT)
situatie('De arts verwees niet: de instelling bepaalde', { ...arts, route: 'gecertificeerde-instelling' }, DICHT)
situatie('Het gezin wil de huisarts niets laten weten', { ...arts, route: 'huisarts', toestemming: 'nee' }, DICHT)
situatie(
  'De huisarts is nog niet genoemd aan het gezin',
  { ...arts, route: 'huisarts', toestemming: 'niet-gevraagd' },
  { afsluitbericht: 'mag-met-toestemming' },
)
situatie('Het verloop zegt iets over een ander', { ...arts, route: 'huisarts', 'schaadt-ander': 'ja' }, DICHT)
