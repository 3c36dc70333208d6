// De adviseur van buiten, door het college ingeschakeld: eerst wie hij is, dan de route, dan de vraag zelf.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS, GROEPEN } from '@deelwijs/words'
import { afwijkingen, allemaal, type Verwacht } from './afwijkingen.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const pet = 'adviseur'
const VOOR_ADVIES = [
  ...GROEPEN.identificatie,
  ...GROEPEN.procesinformatie,
  ...GROEPEN.toelichting,
  ...GROEPEN.dossier,
] as const
const OVER_PERSONEN = GEGEVENS.filter((gegeven) => gegeven !== 'kengetallen')
const OPEN = { ...allemaal(OVER_PERSONEN, 'mag-niet'), ...allemaal(VOOR_ADVIES, 'mag-na-afweging (gewoon)') }
const DICHT = allemaal(OVER_PERSONEN, 'mag-niet')
const NAVRAGEN = { ...DICHT, ...allemaal(VOOR_ADVIES, 'eerst-navragen') }

situatie('Een ingeschakelde, geregistreerde en bekwame adviseur vraagt gericht', { pet }, OPEN)
situatie('De adviseur werkt ook bij taakgerichte bekostiging', { pet, bekostigingswijze: 'taakgericht' }, OPEN)
situatie('Het college heeft de adviseur niet ingeschakeld', { pet, 'adviseur-ingeschakeld': 'nee' }, DICHT)
situatie('De adviseur staat in geen register', { pet, 'adviseur-geregistreerd': 'nee' }, DICHT)
situatie('De adviseur is hier niet bekwaam', { pet, 'adviseur-bekwaam': 'nee' }, DICHT)
situatie('De adviseur behandelt de jeugdige zelf', { pet, 'adviseur-is-behandelaar': 'ja' }, DICHT)
situatie(
  'De inschakeling blijkt niet, en de adviseur staat in geen register',
  { pet, 'adviseur-ingeschakeld': 'niet-gebleken', 'adviseur-geregistreerd': 'nee' },
  DICHT,
)
situatie('De inschakeling blijkt niet', { pet, 'adviseur-ingeschakeld': 'niet-gebleken', overlegd: 'nee' }, NAVRAGEN)
situatie('Advies in een gedwongen kader', { pet, route: 'openbaar-ministerie' }, DICHT)
situatie(
  'De huisarts verwees en twijfel is niet onderbouwd',
  { pet, route: 'huisarts', 'twijfel-onderbouwd': 'nee' },
  DICHT,
)
situatie('De huisarts verwees en twijfel is onderbouwd', { pet, route: 'huisarts' }, OPEN)
situatie(
  'Op de gemeentelijke route is geen twijfel nodig',
  { pet, route: 'geen-verwijzer', 'twijfel-onderbouwd': 'nee' },
  OPEN,
)
situatie(
  'De adviseur vraagt standaard',
  { pet, uitvraag: 'standaard', 'adviseur-ingeschakeld': 'niet-gebleken' },
  DICHT,
)
situatie(
  'De aanbieder stuurt ongevraagd stukken aan de adviseur',
  { pet, initiatief: 'melding', uitvraag: 'ongevraagd' },
  DICHT,
)
situatie(
  'De hulpverlener zoekt overleg: voor de adviseur blijft het ongevraagd',
  { pet, initiatief: 'overleg', uitvraag: 'ongevraagd' },
  DICHT,
)
situatie('Er is niets te beslissen, dus ook niets te adviseren', { pet, aanleiding: 'tussentijds' }, DICHT)
situatie('De adviseur heeft het niet nodig', { pet, noodzakelijk: 'nee', motivering: 'geen' }, DICHT)
situatie('De adviseur kan met minder toe', { pet, 'minder-ingrijpend': 'ja', motivering: 'geen' }, DICHT)
situatie('De adviseur motiveert niet', { pet, motivering: 'algemeen', overlegd: 'nee' }, NAVRAGEN)
situatie('Met het gezin is nog niet over het advies gesproken', { pet, overlegd: 'nee' }, DICHT)
situatie('Overleg bleef met reden achterwege bij de adviseur', { pet, overlegd: 'achterwege' }, OPEN)
