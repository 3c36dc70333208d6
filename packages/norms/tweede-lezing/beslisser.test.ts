// De beslisser: identificatie en proces moeten, hoofdlijnen na een lichte afweging, het dossier bijna nooit.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GROEPEN } from '@deelwijs/words'
import { afwijkingen, allemaal, type Verwacht } from './afwijkingen.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const VIER = ['eerste-aanvraag', 'wijziging', 'verlenging', 'afbouw'] as const
const GEEN_BESLUIT = ['tussentijds', 'einde'] as const
const IDENTIFICATIE = allemaal(GROEPEN.identificatie, 'moet')
const PROCES = allemaal(GROEPEN.procesinformatie, 'moet')
const LICHT = allemaal(GROEPEN.toelichting, 'mag-na-afweging (licht)')
const ZWAAR = allemaal(GROEPEN.dossier, 'mag-na-afweging (zwaar)')
const GEEN_DOSSIER = allemaal(GROEPEN.dossier, 'mag-niet')

for (const aanleiding of VIER) {
  situatie(
    `Een gemotiveerde, gerichte vraag bij ${aanleiding}`,
    { aanleiding },
    { ...IDENTIFICATIE, ...PROCES, ...LICHT, ...ZWAAR },
  )
  situatie(
    `Bij ${aanleiding} wordt niet in eenheden toegewezen`,
    { aanleiding, 'toewijzing-in-eenheden': 'nee' },
    { product: 'moet', duur: 'moet', omvang: 'niet-nodig', frequentie: 'niet-nodig' },
  )
}
for (const aanleiding of GEEN_BESLUIT) {
  situatie(
    `Er is geen besluit aan de orde: ${aanleiding}`,
    { aanleiding },
    {
      ...allemaal(GROEPEN.identificatie, 'niet-nodig'),
      ...allemaal(GROEPEN.procesinformatie, 'niet-nodig'),
      ...allemaal(GROEPEN.toelichting, 'niet-nodig'),
      ...GEEN_DOSSIER,
    },
  )
}

situatie(
  'Taakgericht: er is geen toewijzing per kind',
  { bekostigingswijze: 'taakgericht', 'besluit-of-toets-gevraagd': 'nee' },
  {
    ...allemaal(GROEPEN.identificatie, 'niet-nodig'),
    ...allemaal(GROEPEN.procesinformatie, 'niet-nodig'),
    ...allemaal(GROEPEN.toelichting, 'niet-nodig'),
    ...GEEN_DOSSIER,
  },
)
situatie(
  'Taakgericht, en de ouders vragen een besluit',
  { bekostigingswijze: 'taakgericht' },
  { ...IDENTIFICATIE, product: 'niet-nodig', deskundigheid: 'niet-nodig', ...GEEN_DOSSIER },
)
situatie(
  'Taakgericht, een besluit gevraagd, maar de hulp is geeindigd',
  { bekostigingswijze: 'taakgericht', aanleiding: 'einde' },
  { bsn: 'niet-nodig' },
)
situatie(
  'Outputgericht is gelijk aan inspanningsgericht',
  { bekostigingswijze: 'outputgericht' },
  { ...IDENTIFICATIE, ...PROCES, ...LICHT, ...ZWAAR },
)

situatie(
  'Een SKJ-geregistreerde medewerker vraagt bij elke verlenging de diagnose',
  { uitvraag: 'standaard', 'registratie-vrager': 'ja', toestemming: 'ja', contractbepaling: 'ja' },
  GEEN_DOSSIER,
)
situatie(
  'De aanbieder stuurt ongevraagd het behandelplan mee',
  { initiatief: 'aanvraag', uitvraag: 'ongevraagd' },
  { ...GEEN_DOSSIER, product: 'moet', 'reden-verlenging': 'mag-na-afweging (licht)' },
)
situatie(
  'De informatie is niet noodzakelijk',
  { noodzakelijk: 'nee', motivering: 'geen' },
  { ...GEEN_DOSSIER, ...LICHT, ...PROCES },
)
situatie('Er is een minder ingrijpende weg', { 'minder-ingrijpend': 'ja' }, { ...GEEN_DOSSIER, ...LICHT })
situatie(
  'De gecertificeerde instelling heeft de hulp bepaald',
  { route: 'gecertificeerde-instelling' },
  { ...GEEN_DOSSIER, ...PROCES, ...LICHT },
)
situatie('De rechter heeft de hulp opgelegd', { route: 'rechter' }, GEEN_DOSSIER)
for (const motivering of ['algemeen', 'geen'] as const) {
  situatie(
    `Gerichte vraag met motivering ${motivering}, nog niet overlegd`,
    { motivering, overlegd: 'nee' },
    allemaal(GROEPEN.dossier, 'eerst-navragen'),
  )
}
situatie('Gemotiveerd, maar met het gezin is nog niet gesproken', { overlegd: 'nee' }, { ...GEEN_DOSSIER, ...LICHT })
situatie('Overleg bleef met reden achterwege en een collega is geraadpleegd', { overlegd: 'achterwege' }, ZWAAR)
situatie('De huisarts verwees en de beslisser heeft goede redenen', { route: 'huisarts' }, ZWAAR)
situatie(
  'De gemeente eist een stappenplan-resultaat op grond van de verordening',
  { contractbepaling: 'ja', uitvraag: 'standaard' },
  { 'stappenplan-resultaat': 'mag-niet' },
)
situatie(
  'De hulpverlener zoekt overleg: dat verandert niets voor de beslisser',
  { initiatief: 'overleg', uitvraag: 'ongevraagd' },
  { product: 'moet', doelen: 'mag-niet', afstemmingsinformatie: 'mag-niet' },
)

situatie(
  'De beslisser vraagt iets dat in geen rij staat',
  {},
  {
    ...allemaal(GROEPEN.bekostiging, 'mag-niet'),
    ...allemaal(GROEPEN.overig, 'mag-niet'),
  },
)
for (const toestemming of ['ja', 'niet-gevraagd', 'nee'] as const) {
  situatie(
    `Toestemming ${toestemming} verandert niets voor de beslisser`,
    { toestemming },
    { ...IDENTIFICATIE, ...PROCES, ...LICHT, ...ZWAAR },
  )
}
situatie(
  'Second opinion, ook op een route met een rechter',
  { route: 'rechter', aanleiding: 'einde' },
  {
    'second-opinion-conclusie': 'moet',
    'second-opinion-advies': 'mag-met-toestemming',
    'second-opinion-onderbouwing': 'mag-niet',
  },
)
situatie(
  'Het gezin blokkeert het advies na eigen onderzoek',
  { toestemming: 'nee' },
  { 'second-opinion-conclusie': 'moet', 'second-opinion-advies': 'mag-niet' },
)
situatie(
  'Het advies zou een ander schaden',
  { 'schaadt-ander': 'ja' },
  { 'second-opinion-conclusie': 'moet', 'second-opinion-advies': 'mag-niet', diagnose: 'mag-na-afweging (zwaar)' },
)
