// Regels uit de zaadkaart die over alle gevallen gaan en geen genummerde stelling zijn, bewezen op de echte normen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Condition, compile, isProblem, prove, type StatementForm } from '@deelwijs/engine'
import { OPEN_OORDELEN } from '@deelwijs/words'
import { NORMENSET } from '../src/index.ts'

const SCHIJF = compile(NORMENSET, '2026-11-23')
const VIER = ['eerste-aanvraag', 'wijziging', 'verlenging', 'afbouw']
const DIRECT = ['huisarts', 'jeugdarts', 'medisch-specialist']
const BEPAALD_DOOR_ANDER = ['gecertificeerde-instelling', 'rechter', 'openbaar-ministerie', 'justitiele-functionaris']
const BUITEN = ['gecertificeerde-instelling', 'raad', 'veilig-thuis', 'inspectie', 'cbs', 'betrokkene', 'ander']
const PERSOONSGEGEVEN = { niet: { gegeven: 'kengetallen' } }
const BEVOEGD = { vrager: 'college', pgb: 'nee', hergebruik: 'nee' }
const BESLUIT = { ...BEVOEGD, pet: 'beslisser', weigering: ['geen', 'bezwaar'], aanleiding: VIER }
const PER_KIND = { bekostigingswijze: ['inspanningsgericht', 'outputgericht'] }
const STAPPEN = [
  ...['controledoel', 'algemeen-plan', 'plan-openbaar', 'specifieke-risicoanalyse', 'specifiek-plan'],
  ...['niet-anders-haalbaar', 'minimale-gegevens', 'aanbieder-geinformeerd', 'controleur-geheimhouder'],
]
const LIJST_6A = [
  ...['declaratiegegevens', 'bsn', 'verwijzer-identiteit', 'aanbieder-en-contract', 'product', 'omvang', 'duur'],
  ...['naam-adres-geboortedatum', 'diagnosehoofdgroep'],
]

const altijd = (als: Condition, oordelen: readonly string[]): StatementForm => ({ vorm: 'altijd', als, oordelen })
const nooit = (als: Condition, oordelen: readonly string[]): StatementForm => ({ vorm: 'nooit', als, oordelen })
const nooitOpen = (als: Condition): StatementForm => nooit(als, OPEN_OORDELEN)

/** Elke vorm geldt in elk geval waarover zij gaat, en gaat over minstens één geval. */
function bewijs(titel: string, vormen: readonly StatementForm[]): void {
  test(titel, () => {
    if (isProblem(SCHIJF)) throw new Error(SCHIJF.melding)
    for (const vorm of vormen) {
      const { gevallen, tegenvoorbeeld } = prove(SCHIJF, { id: 'kaart', titel, vindplaats: [], vormen: [vorm] })
      assert.equal(tegenvoorbeeld, null)
      assert.ok(gevallen > 0n)
    }
  })
}

bewijs('S003: bij een persoonsgebonden budget geldt altijd een ander kader', [
  altijd({ pgb: 'ja', ...PERSOONSGEGEVEN }, ['buiten-bereik']),
])
bewijs('S006 en S180: wie aangewezen is krijgt hetzelfde als het college, hoe het team ook heet', [
  { vorm: 'verandert-niet', feiten: ['vrager'], waarden: ['college', 'aangewezen'], als: { aanwijzing: 'ja' } },
])
bewijs('S023: voor een ander doel gaat nooit een persoonsgegeven', [nooitOpen({ hergebruik: 'ander-doel' })])
bewijs('S024: voor kinderbescherming geldt altijd een ander kader, nooit een nee', [
  altijd({ pet: 'kinderbescherming', ...PERSOONSGEGEVEN }, ['buiten-bereik']),
])
bewijs('S033: wat niet op de lijst voor betaling staat, krijgt de bekostiger nooit', [
  nooitOpen({ pet: 'bekostiger', niet: { gegeven: LIJST_6A } }),
])
bewijs('S034: ontbreekt een stap, dan moet inzage nooit; is een stap niet getoond, ook niet', [
  nooit({ pet: 'materiele-controleur', een: STAPPEN.map((stap) => ({ [stap]: ['nee', 'niet-gebleken'] })) }, ['moet']),
])
bewijs('S038: zonder lezer met geheimhouding gaat inzage nooit open', [
  nooitOpen({
    pet: ['materiele-controleur', 'fraudeonderzoeker'],
    'controleur-geheimhouder': ['nee', 'niet-gebleken'],
  }),
])
bewijs('S060: bepaalt de instelling of de rechter, dan krijgt wie toeleidt of bepaalt niets, en wie inzet wel proces', [
  nooitOpen({ pet: ['toeleider', 'bepaler'], route: BEPAALD_DOOR_ANDER }),
  altijd({ ...BESLUIT, ...PER_KIND, route: BEPAALD_DOOR_ANDER, gegeven: ['product', 'duur'] }, ['moet']),
])
bewijs('S067: na een arts krijgt de beslisser dossierinhoud alleen gericht, met reden, nodig en na overleg', [
  nooitOpen({
    pet: 'beslisser',
    route: DIRECT,
    groep: 'dossier',
    een: [
      { niet: { uitvraag: 'gericht' } },
      { niet: { motivering: 'concreet' } },
      { noodzakelijk: 'nee' },
      { 'minder-ingrijpend': 'ja' },
      { overlegd: 'nee' },
    ],
  }),
])
bewijs('S079: na een arts is elk gegeven voor toeleiden mag niet', [
  altijd(
    {
      ...BEVOEGD,
      pet: 'toeleider',
      route: DIRECT,
      initiatief: ['verzoek', 'aanvraag'],
      'bsn-beschikbaar': 'ja',
      ...PERSOONSGEGEVEN,
    },
    ['mag-niet'],
  ),
])
bewijs('S086: een geregistreerde maar onbekwame adviseur krijgt niets', [
  nooitOpen({ pet: 'adviseur', 'adviseur-geregistreerd': 'ja', 'adviseur-bekwaam': 'nee' }),
])
bewijs('S095: overleg zonder toestemming opent niets', [
  nooitOpen({ pet: ['toeleider', 'bepaler'], initiatief: 'overleg', toestemming: 'nee' }),
])
bewijs('S110: soort en duur moeten altijd, omvang en frequentie alleen als de toewijzing telt', [
  altijd({ ...BESLUIT, ...PER_KIND, gegeven: ['product', 'duur'] }, ['moet']),
  altijd({ ...BESLUIT, ...PER_KIND, gegeven: ['omvang', 'frequentie'], 'toewijzing-in-eenheden': 'ja' }, ['moet']),
  altijd({ ...BESLUIT, ...PER_KIND, gegeven: ['omvang', 'frequentie'], 'toewijzing-in-eenheden': 'nee' }, [
    'niet-nodig',
  ]),
])
bewijs('S111: bij betaling per taak is proces en toelichting niet nodig en gaat het dossier nooit open', [
  altijd({ ...BESLUIT, bekostigingswijze: 'taakgericht', groep: ['procesinformatie', 'toelichting'] }, ['niet-nodig']),
  nooitOpen({ pet: 'beslisser', bekostigingswijze: 'taakgericht', groep: 'dossier' }),
])
bewijs('S183 en S184: wie niet van buiten komt of standaard vraagt, krijgt als adviseur niets', [
  nooitOpen({ pet: 'adviseur', 'adviseur-ingeschakeld': 'nee' }),
  nooitOpen({ pet: 'adviseur', uitvraag: 'standaard' }),
])
bewijs('S194: zonder getoond openbaar plan is inzage nooit een plicht', [
  nooit({ pet: 'materiele-controleur', 'plan-openbaar': 'niet-gebleken' }, ['moet']),
])
bewijs('S196: voor vragers met een eigen kader is het nooit een nee', [
  altijd({ vrager: BUITEN, ...PERSOONSGEGEVEN }, ['buiten-bereik']),
])
