// Materiele controle en fraudeonderzoek: nooit binnen een toekenning, en alleen na alle stappen of op schrift.
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
const EIGEN_GEGEVENS = [
  ...GROEPEN.identificatie,
  ...GROEPEN.procesinformatie,
  'declaratiegegevens',
  'verantwoording',
] as const
const DICHT = allemaal(OVER_PERSONEN, 'mag-niet')
const STAPPEN = [
  'controledoel',
  'algemeen-plan',
  'plan-openbaar',
  'specifieke-risicoanalyse',
  'specifiek-plan',
  'niet-anders-haalbaar',
  'minimale-gegevens',
  'aanbieder-geinformeerd',
  'controleur-geheimhouder',
] as const
const VOOR_FRAUDE = ['specifiek-plan', 'minimale-gegevens', 'controleur-geheimhouder'] as const

for (const pet of ['materiele-controleur', 'fraudeonderzoeker'] as const) {
  for (const aanleiding of ['eerste-aanvraag', 'wijziging', 'verlenging', 'afbouw'] as const) {
    situatie(
      `De ${pet} kijkt mee bij ${aanleiding}, met alle stappen en toestemming op schrift`,
      { pet, aanleiding, 'schriftelijke-toestemming': 'ja' },
      DICHT,
    )
  }
  for (const aanleiding of ['tussentijds', 'einde'] as const) {
    situatie(
      `De ${pet} heeft alle stappen gezet: ${aanleiding}`,
      { pet, aanleiding },
      { ...DICHT, ...allemaal(EIGEN_GEGEVENS, 'niet-nodig'), dossierinzage: 'moet' },
    )
  }
  const na = { pet, aanleiding: 'einde' } as const
  situatie(
    `De jeugdige woont in een andere gemeente dan de ${pet}`,
    { ...na, 'eigen-ingezetene': 'nee', 'schriftelijke-toestemming': 'ja' },
    { dossierinzage: 'mag-niet', product: 'niet-nodig' },
  )
  situatie(`Een weigering houdt de ${pet} niet tegen`, { ...na, weigering: 'definitief' }, { dossierinzage: 'moet' })
  for (const stap of VOOR_FRAUDE) {
    situatie(`De ${pet} heeft ${stap} niet`, { ...na, [stap]: 'nee' }, { dossierinzage: 'mag-niet' })
    situatie(
      `Bij de ${pet} blijkt ${stap} niet`,
      { ...na, [stap]: 'niet-gebleken' },
      { dossierinzage: 'eerst-navragen' },
    )
  }
  situatie(
    `Toestemming op schrift voor de ${pet}`,
    { ...na, 'specifiek-plan': 'nee', 'schriftelijke-toestemming': 'ja', 'schaadt-ander': 'ja' },
    { dossierinzage: 'mag-met-toestemming', dossier: 'mag-niet' },
  )
  for (const eis of ['minimale-gegevens', 'controleur-geheimhouder'] as const) {
    situatie(
      `Toestemming op schrift voor de ${pet}, maar ${eis} ontbreekt`,
      { ...na, [eis]: 'nee', 'schriftelijke-toestemming': 'ja' },
      { dossierinzage: 'mag-niet' },
    )
    situatie(
      `Toestemming op schrift voor de ${pet}, maar ${eis} blijkt niet`,
      { ...na, [eis]: 'niet-gebleken', 'schriftelijke-toestemming': 'ja' },
      { dossierinzage: 'eerst-navragen' },
    )
  }
}

const controle = { pet: 'materiele-controleur', aanleiding: 'einde' } as const
for (const stap of STAPPEN) {
  situatie(
    `Materiele controle zonder ${stap}`,
    { ...controle, [stap]: 'nee', onderzoeksbelang: 'ja' },
    { dossierinzage: 'mag-niet' },
  )
  situatie(
    `Materiele controle waarbij ${stap} niet blijkt`,
    { ...controle, [stap]: 'niet-gebleken', onderzoeksbelang: 'ja' },
    { dossierinzage: 'eerst-navragen' },
  )
}
situatie(
  'Een stap ontbreekt en een andere blijkt niet',
  { ...controle, controledoel: 'niet-gebleken', 'plan-openbaar': 'nee' },
  { dossierinzage: 'mag-niet' },
)
situatie('Het controledoel is al bereikt', { ...controle, 'controledoel-bereikt': 'ja' }, { dossierinzage: 'mag-niet' })
situatie(
  'Het controledoel is bereikt en een stap blijkt niet',
  { ...controle, 'controledoel-bereikt': 'ja', controledoel: 'niet-gebleken' },
  { dossierinzage: 'mag-niet' },
)
situatie(
  'Het doel is bereikt, maar er zijn nieuwe aanwijzingen',
  { ...controle, 'controledoel-bereikt': 'ja-nieuwe-aanwijzing' },
  { dossierinzage: 'moet' },
)
situatie(
  'Het doel is bereikt en er is toestemming op schrift',
  { ...controle, 'controledoel-bereikt': 'ja', 'schriftelijke-toestemming': 'ja' },
  { dossierinzage: 'mag-met-toestemming' },
)

const fraude = { pet: 'fraudeonderzoeker', aanleiding: 'tussentijds' } as const
situatie(
  'Fraudeonderzoek vraagt de andere stappen niet',
  {
    ...fraude,
    controledoel: 'nee',
    'algemeen-plan': 'nee',
    'plan-openbaar': 'nee',
    'specifieke-risicoanalyse': 'nee',
    'niet-anders-haalbaar': 'nee',
    'controledoel-bereikt': 'ja',
  },
  { dossierinzage: 'moet' },
)
for (const stand of ['nee', 'niet-gebleken'] as const) {
  situatie(
    `De aanbieder is niet vooraf geinformeerd (${stand}) om het onderzoek`,
    { ...fraude, 'aanbieder-geinformeerd': stand, onderzoeksbelang: 'ja' },
    { dossierinzage: 'moet' },
  )
}
situatie(
  'De aanbieder is niet geinformeerd en daar is geen reden voor',
  { ...fraude, 'aanbieder-geinformeerd': 'nee' },
  { dossierinzage: 'mag-niet' },
)
situatie(
  'Of de aanbieder is geinformeerd blijkt niet',
  { ...fraude, 'aanbieder-geinformeerd': 'niet-gebleken' },
  { dossierinzage: 'eerst-navragen' },
)
