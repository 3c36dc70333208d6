// Toeleider en bepaler: gemeentelijke route, rechtstreekse verwijzing, gedwongen kader, melding en overleg.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS, GROEPEN } from '@deelwijs/words'
import { afwijkingen, allemaal, type Verwacht } from './afwijkingen.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const PETTEN = ['toeleider', 'bepaler'] as const
const GEMEENTELIJK = ['gemeente', 'geen-verwijzer'] as const
const RECHTSTREEKS = ['huisarts', 'jeugdarts', 'medisch-specialist'] as const
const GEDWONGEN = ['gecertificeerde-instelling', 'rechter', 'openbaar-ministerie', 'justitiele-functionaris'] as const
const OVER_PERSONEN = GEGEVENS.filter((gegeven) => gegeven !== 'kengetallen')
const GEWOON = allemaal(GROEPEN.dossier, 'mag-na-afweging (gewoon)')
const GEEN_DOSSIER = allemaal(GROEPEN.dossier, 'mag-niet')
const OVER_DE_HULP = [
  ...GROEPEN.identificatie,
  ...GROEPEN.procesinformatie,
  ...GROEPEN.toelichting,
  ...GROEPEN.dossier,
] as const
const MELDING = { pet: 'toeleider', initiatief: 'melding', uitvraag: 'ongevraagd' } as const

for (const pet of PETTEN) {
  for (const route of GEMEENTELIJK) {
    situatie(
      `Route ${route}: de ${pet} vraagt gericht en gemotiveerd`,
      { pet, route },
      {
        ...allemaal([...GROEPEN.identificatie, ...GROEPEN.procesinformatie], 'moet'),
        ...allemaal(GROEPEN.toelichting, 'mag-na-afweging (licht)'),
        ...GEWOON,
        'second-opinion-conclusie': 'moet',
        'second-opinion-advies': 'mag-met-toestemming',
        'second-opinion-onderbouwing': 'mag-niet',
        ...allemaal([...GROEPEN.bekostiging, ...GROEPEN.overig], 'mag-niet'),
      },
    )
  }
  situatie(
    `Taakgericht en zonder eenheden geldt voor de ${pet} hetzelfde`,
    { pet, bekostigingswijze: 'taakgericht', 'toewijzing-in-eenheden': 'nee', 'besluit-of-toets-gevraagd': 'nee' },
    { bsn: 'moet', omvang: 'moet', deskundigheid: 'mag-na-afweging (licht)', doelen: 'mag-na-afweging (gewoon)' },
  )
  for (const aanleiding of ['tussentijds', 'einde'] as const) {
    situatie(
      `De ${pet} vraagt hoe het gaat: ${aanleiding}`,
      { pet, aanleiding },
      {
        ...allemaal([...GROEPEN.identificatie, ...GROEPEN.procesinformatie, ...GROEPEN.toelichting], 'niet-nodig'),
        ...GEEN_DOSSIER,
      },
    )
  }
  situatie(`De ${pet} vraagt standaard het dossier`, { pet, uitvraag: 'standaard' }, GEEN_DOSSIER)
  situatie(
    `De aanvraag van de aanbieder aan de ${pet}`,
    { pet, initiatief: 'aanvraag', uitvraag: 'ongevraagd' },
    { ...GEEN_DOSSIER, product: 'moet' },
  )
  situatie(`Niet noodzakelijk voor de ${pet}`, { pet, noodzakelijk: 'nee' }, GEEN_DOSSIER)
  situatie(`Er is een lichtere weg dan het dossier voor de ${pet}`, { pet, 'minder-ingrijpend': 'ja' }, GEEN_DOSSIER)
  situatie(`De ${pet} motiveert niet`, { pet, motivering: 'geen' }, allemaal(GROEPEN.dossier, 'eerst-navragen'))
  situatie(`Met het gezin is nog niet gesproken over de vraag van de ${pet}`, { pet, overlegd: 'nee' }, GEEN_DOSSIER)
  for (const route of RECHTSTREEKS) {
    situatie(
      `De ${route} verwees en de ${pet} vraagt toch`,
      { pet, route, toestemming: 'ja' },
      allemaal(OVER_PERSONEN, 'mag-niet'),
    )
  }
  for (const route of GEDWONGEN) {
    situatie(`Route ${route}: de ${pet} heeft geen taak`, { pet, route }, allemaal(OVER_PERSONEN, 'mag-niet'))
    situatie(
      `Route ${route}: overleg met de ${pet} verandert dat niet`,
      { pet, route, initiatief: 'overleg', uitvraag: 'ongevraagd' },
      allemaal(OVER_PERSONEN, 'mag-niet'),
    )
  }
  const overleg = { pet, initiatief: 'overleg', uitvraag: 'ongevraagd' } as const
  for (const route of [...GEMEENTELIJK, ...RECHTSTREEKS]) {
    situatie(
      `De hulpverlener zoekt zelf overleg met de ${pet}, route ${route}`,
      { ...overleg, route, aanleiding: 'einde' },
      {
        ...allemaal(OVER_PERSONEN, 'mag-niet'),
        ...allemaal([...OVER_DE_HULP, 'afstemmingsinformatie'], 'mag-met-toestemming'),
      },
    )
  }
  situatie(
    `Overleg met de ${pet} zonder dat het nodig is`,
    { ...overleg, 'nodig-voor-afstemming': 'nee' },
    allemaal(OVER_PERSONEN, 'mag-niet'),
  )
  situatie(
    `Het gezin wil geen overleg met de ${pet}`,
    { ...overleg, toestemming: 'nee' },
    allemaal(OVER_PERSONEN, 'mag-niet'),
  )
  situatie(
    `Toestemming voor overleg met de ${pet} is nog niet gevraagd`,
    { ...overleg, toestemming: 'niet-gevraagd' },
    { doelen: 'mag-met-toestemming' },
  )
  situatie(
    `Overleg met de ${pet} schaadt een ander`,
    { ...overleg, 'schaadt-ander': 'ja' },
    allemaal(OVER_PERSONEN, 'mag-niet'),
  )
}

situatie(
  'De arts verwees en de aanbieder vraagt de toeleider een toewijzing',
  { pet: 'toeleider', route: 'huisarts', initiatief: 'aanvraag', uitvraag: 'ongevraagd' },
  allemaal(OVER_PERSONEN, 'mag-niet'),
)
for (const route of RECHTSTREEKS) {
  situatie(
    `Er is meer hulp nodig: melding aan de toeleider, route ${route}`,
    { ...MELDING, route, motivering: 'geen' },
    {
      ...allemaal(OVER_PERSONEN, 'mag-niet'),
      ...allemaal(OVER_DE_HULP, 'mag-na-afweging (gewoon)'),
    },
  )
}
situatie('Melding op de gemeentelijke route bij een verlenging', MELDING, {
  product: 'moet',
  deskundigheid: 'mag-na-afweging (licht)',
  ...GEWOON,
  'second-opinion-conclusie': 'moet',
})
situatie(
  'Melding tussentijds op de gemeentelijke route',
  { ...MELDING, aanleiding: 'tussentijds' },
  { ...allemaal(OVER_DE_HULP, 'mag-na-afweging (gewoon)'), afstemmingsinformatie: 'mag-niet' },
)
situatie(
  'Melding die niet noodzakelijk is',
  { ...MELDING, aanleiding: 'einde', noodzakelijk: 'nee' },
  allemaal(OVER_DE_HULP, 'mag-niet'),
)
situatie(
  'Melding terwijl een lichtere weg bestaat',
  { ...MELDING, route: 'huisarts', 'minder-ingrijpend': 'ja' },
  allemaal(OVER_DE_HULP, 'mag-niet'),
)
situatie(
  'Melding zonder gesprek met het gezin',
  { ...MELDING, route: 'jeugdarts', overlegd: 'nee' },
  allemaal(OVER_DE_HULP, 'mag-niet'),
)
situatie('Melding in een gedwongen kader', { ...MELDING, route: 'rechter' }, allemaal(OVER_PERSONEN, 'mag-niet'))
situatie(
  'Een melding aan de bepaler is gewoon ongevraagd',
  { ...MELDING, pet: 'bepaler' },
  { ...GEEN_DOSSIER, product: 'moet' },
)
