// Wat al vaststaat voordat de pet telt: kengetallen, ander kader, onbevoegde vrager, onbekende pet, hergebruik, geen BSN.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN, type Feiten, GEGEVENS, GROEPEN } from '@deelwijs/words'
import { afwijkingen, allemaal, type Verwacht } from './afwijkingen.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const OVER_PERSONEN = GEGEVENS.filter((gegeven) => gegeven !== 'kengetallen')

situatie(
  'Kengetallen zonder personen zijn vrij, ook bij pgb, hergebruik en een weigering',
  {
    pgb: 'ja',
    hergebruik: 'ander-doel',
    weigering: 'definitief',
    vrager: 'ander',
  },
  { kengetallen: 'mag' },
)

situatie('De hulp wordt betaald met een pgb', { pgb: 'ja' }, allemaal(OVER_PERSONEN, 'buiten-bereik'))
for (const pet of ['kinderbescherming', 'veilig-thuis'] as const) {
  situatie(`Wie vraagt draagt de pet ${pet}`, { pet }, allemaal(OVER_PERSONEN, 'buiten-bereik'))
}
for (const vrager of [
  'gecertificeerde-instelling',
  'raad',
  'veilig-thuis',
  'inspectie',
  'cbs',
  'betrokkene',
  'ander',
] as const) {
  situatie(
    `De vrager is ${vrager}: een ander kader, nooit een nee`,
    { vrager, hergebruik: 'ander-doel' },
    allemaal(OVER_PERSONEN, 'buiten-bereik'),
  )
  situatie(
    `De vrager is ${vrager} en de pet blijkt niet`,
    { vrager, pet: 'niet-kenbaar' },
    allemaal(OVER_PERSONEN, 'buiten-bereik'),
  )
}

const HULPPETTEN = ['hulpverlener', 'casusregisseur'] as const
const GEMEENTELIJK = DOMEINEN.pet.filter(
  (pet) =>
    !['hulpverlener', 'casusregisseur', 'verwijzer', 'kinderbescherming', 'veilig-thuis', 'niet-kenbaar'].includes(pet),
)

for (const pet of GEMEENTELIJK) {
  situatie(`Een arts zet de pet ${pet} op`, { pet, vrager: 'arts' }, allemaal(OVER_PERSONEN, 'mag-niet'))
  situatie(
    `Een medehulpverlener zet de pet ${pet} op`,
    { pet, vrager: 'medehulpverlener' },
    allemaal(OVER_PERSONEN, 'mag-niet'),
  )
  situatie(
    `Iemand zegt voor het college te werken als ${pet}, maar toont dat niet`,
    { pet, vrager: 'aangewezen', aanwijzing: 'niet-gebleken', weigering: 'definitief' },
    allemaal(OVER_PERSONEN, 'eerst-navragen'),
  )
  situatie(
    `Iemand is niet door het college aangewezen als ${pet}`,
    { pet, vrager: 'aangewezen', aanwijzing: 'nee' },
    allemaal(OVER_PERSONEN, 'mag-niet'),
  )
}
for (const pet of HULPPETTEN) {
  situatie(`Een arts vraagt als ${pet}`, { pet, vrager: 'arts' }, { doelen: 'mag-niet' })
  situatie(
    `Een medehulpverlener vraagt als ${pet}`,
    { pet, vrager: 'medehulpverlener' },
    { doelen: 'mag-met-toestemming' },
  )
  situatie(
    `De aanwijzing van een ${pet} blijkt niet`,
    { pet, vrager: 'aangewezen', aanwijzing: 'niet-gebleken' },
    { doelen: 'eerst-navragen' },
  )
}
situatie(
  'De gemeente noemt zich verwijzer',
  { pet: 'verwijzer', vrager: 'college', route: 'huisarts' },
  allemaal(OVER_PERSONEN, 'mag-niet'),
)
situatie(
  'Een aangewezen persoon noemt zich verwijzer en toont geen aanwijzing',
  { pet: 'verwijzer', vrager: 'aangewezen', aanwijzing: 'niet-gebleken', route: 'huisarts' },
  { afsluitbericht: 'mag-niet' },
)
situatie(
  'Bij het college telt het feit aanwijzing niet mee',
  { vrager: 'college', aanwijzing: 'nee' },
  { product: 'moet' },
)

situatie(
  'De pet blijkt niet uit de brief',
  { pet: 'niet-kenbaar', 'bsn-beschikbaar': 'nee', hergebruik: 'ander-doel' },
  allemaal(OVER_PERSONEN, 'eerst-navragen'),
)
situatie(
  'De pet blijkt niet, en een arts vraagt het',
  { pet: 'niet-kenbaar', vrager: 'arts' },
  allemaal(OVER_PERSONEN, 'eerst-navragen'),
)

situatie(
  'Gegevens worden voor een ander doel gebruikt',
  { hergebruik: 'ander-doel', 'bsn-beschikbaar': 'nee' },
  allemaal(OVER_PERSONEN, 'mag-niet'),
)
situatie(
  'De beslisser wil gegevens ook voor fraudeonderzoek gebruiken',
  { hergebruik: 'controle-of-fraude' },
  allemaal(OVER_PERSONEN, 'mag-niet'),
)
situatie(
  'De hulpverlener wil gegevens ook voor controle gebruiken',
  { pet: 'hulpverlener', hergebruik: 'controle-of-fraude' },
  { doelen: 'mag-niet' },
)
situatie(
  'De bekostiger gebruikt de declaratie ook voor controle',
  { pet: 'bekostiger', hergebruik: 'controle-of-fraude' },
  { declaratiegegevens: 'moet', diagnosehoofdgroep: 'moet', diagnose: 'mag-niet' },
)
for (const pet of ['materiele-controleur', 'fraudeonderzoeker'] as const) {
  situatie(
    `De ${pet} gebruikt gegevens na het einde van de hulp`,
    { pet, hergebruik: 'controle-of-fraude', aanleiding: 'einde' },
    { product: 'niet-nodig', dossierinzage: 'moet' },
  )
}

for (const pet of [...GEMEENTELIJK, ...HULPPETTEN]) {
  situatie(
    `Er is geen BSN en de ${pet} vraagt erom`,
    { pet, 'bsn-beschikbaar': 'nee', 'schaadt-ander': 'ja' },
    { bsn: 'niet-nodig' },
  )
}
situatie(
  'Er is geen BSN: naam, adres en geboortedatum blijven nodig voor het besluit',
  { 'bsn-beschikbaar': 'nee' },
  { ...allemaal(GROEPEN.identificatie, 'moet'), bsn: 'niet-nodig' },
)
