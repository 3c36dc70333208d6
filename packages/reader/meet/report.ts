// Writes the scores as a page in plain Dutch: what was measured, on which texts, and what it means.
import type { Count, Counts, Share } from './counting.ts'
import { f1, precision, recall, tallyShare, total } from './counting.ts'
import { ALARM } from './score-contracts.ts'
import type { Scores } from './sets.ts'

const figure = (share: Share): string => (share === null ? '–' : share.toFixed(2).replace('.', ','))

type Line = readonly string[]

const table = (head: Line, rows: readonly Line[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const SURE = ['bsn', 'e-mail', 'telefoon'] as const

/** Classes that tell who someone is: only these can be laid beside tools that hide identities. */
const IDENTIFYING = [...SURE, 'naam', 'geboortedatum', 'adres', 'clientnummer'] as const

type Demand = {
  readonly wat: string
  readonly eis: string
  readonly waarde: (scores: Scores) => Share
  readonly gehaald: (share: number) => boolean
}

const atLeast = (wat: string, least: number, waarde: Demand['waarde']): Demand => ({
  wat,
  eis: `ten minste ${figure(least)}`,
  waarde,
  gehaald: (share) => share >= least,
})

const clauses = (scores: Scores, name: string): Count => total(scores.contracten.oordelen, [name])
const VOID = 'gaat-verder-dan-de-wet'

const DEMANDS: readonly Demand[] = [
  atLeast('Gevraagde gegevens: gevonden', 0.95, ({ brieven }) => recall(total(brieven.gegevens))),
  atLeast('Gevraagde gegevens: terecht', 0.9, ({ brieven }) => precision(total(brieven.gegevens))),
  {
    wat: 'Gevraagd en niet gevraagd door elkaar',
    eis: 'ten hoogste 0,05',
    waarde: ({ brieven }) => tallyShare(brieven.verward),
    gehaald: (share) => share <= 0.05,
  },
  atLeast('Pet goed, of eerlijk "niet kenbaar"', 0.9, ({ brieven }) => tallyShare(brieven.petEerlijk)),
  atLeast('Bepalingen die te ver gaan: gevonden', 0.95, (scores) => recall(clauses(scores, VOID))),
  atLeast('Bepalingen die te ver gaan: terecht', 0.9, (scores) => precision(clauses(scores, VOID))),
  atLeast('Lekken: gevonden', 0.95, ({ lek }) => recall(total(lek.soorten))),
  atLeast('Lekken: terecht', 0.8, ({ lek }) => precision(total(lek.soorten))),
  atLeast('BSN, e-mail en telefoon: gevonden', 1, ({ lek }) => recall(total(lek.soorten, SURE))),
]

const OTHERS: readonly Demand[] = [
  atLeast('Feiten: gevonden', 0, ({ brieven }) => recall(total(brieven.feiten))),
  atLeast('Feiten: terecht', 0, ({ brieven }) => precision(total(brieven.feiten))),
  atLeast('Rode vlaggen: gevonden', 0, ({ brieven }) => recall(total(brieven.vlaggen))),
  atLeast('Rode vlaggen: terecht', 0, ({ brieven }) => precision(total(brieven.vlaggen))),
  atLeast('Pet precies goed', 0, ({ brieven }) => tallyShare(brieven.petGoed)),
  atLeast('Een verkeerde pet voorgesteld', 0, ({ brieven }) => tallyShare(brieven.petVerkeerd)),
  atLeast('Rol van een gegeven goed', 0, ({ brieven }) => tallyShare(brieven.rol)),
  atLeast('Gegeven bij de goede pet, of bij alle petten', 0, ({ brieven }) => tallyShare(brieven.perPet)),
  atLeast('Alarm over een bepaling: gevonden', 0, (scores) => recall(clauses(scores, ALARM))),
  atLeast('Alarm over een bepaling: terecht', 0, (scores) => precision(clauses(scores, ALARM))),
]

/** The totals as plain lines. In: the scores of a set. Out: text, no word of the texts in it. */
export const summary = (scores: Scores): string =>
  [...DEMANDS, ...OTHERS].map(({ wat, waarde }) => `  ${wat.padEnd(48)} ${figure(waarde(scores))}`).join('\n')

const verdictOn = ({ waarde, gehaald }: Demand, test: Scores): string => {
  const share = waarde(test)
  if (share === null) return '–'
  return gehaald(share) ? 'ja' : 'nee'
}

const demandRows = (practice: Scores, test: Scores): readonly Line[] =>
  DEMANDS.map((demand) => [
    demand.wat,
    demand.eis,
    figure(demand.waarde(practice)),
    figure(demand.waarde(test)),
    verdictOn(demand, test),
  ])

const countRows = (counts: Counts): readonly Line[] =>
  [...counts]
    .filter(([name]) => name !== ALARM)
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([name, count]) => [
      name,
      figure(recall(count)),
      figure(precision(count)),
      figure(f1(count)),
      String(count.goed + count.gemist),
    ])

const countTable = (what: string, counts: Counts): string =>
  table([what, 'Gevonden', 'Terecht', 'F1', 'Keren'], countRows(counts))

const sizeRows = (practice: Scores, test: Scores): readonly Line[] => [
  ['Brieven, berichten en formulieren', String(practice.brieven.teksten), String(test.brieven.teksten)],
  ['Contracten en verordeningen', String(practice.contracten.teksten), String(test.contracten.teksten)],
  ['Uitgaande teksten voor de lekcontrole', String(practice.lek.teksten), String(test.lek.teksten)],
]

const ownRow = (label: string, count: Count): Line => [
  label,
  figure(recall(count)),
  figure(precision(count)),
  'onze eigen, verzonnen teksten',
]

const compareRows = (practice: Scores, test: Scores): readonly Line[] => [
  ownRow('Deelwijs, niet op geoefend', total(test.lek.soorten, IDENTIFYING)),
  ownRow('Deelwijs, wel op geoefend', total(practice.lek.soorten, IDENTIFYING)),
  ['DEDUCE (vaste regels), bij andere instellingen', '0,65', '0,91', 'andere teksten: dossiers uit de zorg'],
  ['Geleerd op kenmerken (CRF)', '0,85', '0,96', 'andere teksten: dossiers uit de zorg'],
  ['Neuraal netwerk (BiLSTM-CRF)', '0,93', '0,97', 'andere teksten: dossiers uit de zorg'],
]

/** The whole page. In: the scores on the texts that were tuned on, and on those that only measure. Out: Markdown. Fails never. */
export const report = (practice: Scores, test: Scores): string => `# Hoe goed Deelwijs leest

Deze bladzijde komt van \`npm run meet:lezen\`. Elke keer dat u dat doet, wordt zij opnieuw geschreven.
Alle teksten zijn verzonnen. De mensen, de gemeenten en de aanbieders erin bestaan niet.

Twee getallen komen steeds terug.
"Gevonden": van wat er staat, hoeveel heeft Deelwijs gezien.
"Terecht": van wat Deelwijs aanwijst, hoeveel klopt. Een 1,00 is alles.
"F1" vat die twee samen.

## Op welke teksten

${table(['Soort tekst', 'Op geoefend', 'Niet op geoefend'], sizeRows(practice, test))}

- Op de eerste teksten is de lezer afgesteld. Hun cijfers zijn dus te mooi.
- De andere teksten zijn apart gehouden. Wie de lezer bouwt, leest ze niet en ziet alleen deze totalen.
- De losse zinnen in \`packages/reader/corpus\` zijn ook om te oefenen. Zij tellen hier niet mee.
- Soms is meer dan één lezing goed. Dan telt geen van die lezingen als fout.
- Echte brieven kunnen anders zijn. Reken buiten deze teksten op iets lagere cijfers.

## Wat het moet halen

${table(['Wat', 'Eis', 'Op geoefend', 'Niet op geoefend', 'Gehaald'], demandRows(practice, test))}

De laatste kolom gaat over de teksten waarop niet is geoefend.

## Wat we verder meten

${table(
  ['Wat', 'Op geoefend', 'Niet op geoefend'],
  OTHERS.map(({ wat, waarde }) => [wat, figure(waarde(practice)), figure(waarde(test))]),
)}

Een voorstel is geen feit. Iemand bevestigt elk feit en elk gegeven voordat het telt.

## De lekcontrole naast andere programma's

${table(['Wie', 'Gevonden', 'Terecht', 'Op welke teksten'], compareRows(practice, test))}

Let op: dit zijn andere teksten. De cijfers zeggen dus niet wie beter is.
Onze rij telt alleen wat zegt wie iemand is, zoals een naam of een adres.
Wij tellen vondsten die een label raken. Het andere onderzoek telt losse woorden.
De cijfers van anderen komen uit [onderzoek van Trienes en anderen (2020)](https://github.com/nedap/deidentify#pre-trained-models).
Dat ging over 1.260 dossiers van negen instellingen in Nederland.

## Per gegeven

Alleen op de teksten waarop is geoefend. "Keren" is hoe vaak het gegeven daar wordt gevraagd.

${countTable('Gegeven', practice.brieven.gegevens)}

## Per feit

${countTable('Feit', practice.brieven.feiten)}

## Per rode vlag

${countTable('Vlag', practice.brieven.vlaggen)}

## Per oordeel over een bepaling

${countTable('Oordeel', practice.contracten.oordelen)}

## Per soort lek

${countTable('Soort', practice.lek.soorten)}
`
