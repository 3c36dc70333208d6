// Toetst de contracttoets op situaties uit de zaadkaart en op bepalingen die geen alarm mogen geven.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContract } from './contract.ts'
import { REGELS } from './regels.ts'

const oordelen = (tekst: string): readonly string[] => checkContract(tekst).clausules.map(({ oordeel }) => oordeel)
const alarmen = (tekst: string): readonly string[] => oordelen(tekst).filter((oordeel) => oordeel !== 'in-orde')

test('Een bepaling vraagt product, duur en evaluatie: de eerste twee mogen, de derde gaat verder dan de wet', () => {
  const tekst = '4.1 Bij verlenging vermeldt de aanbieder het product en de duur en voegt hij een evaluatieverslag toe.'
  const { clausules } = checkContract(tekst)
  const [eerste, tweede, derde] = clausules
  assert.deepEqual(
    clausules.map(({ oordeel }) => oordeel),
    ['in-orde', 'in-orde', 'gaat-verder-dan-de-wet'],
  )
  assert.match(eerste?.tekst ?? '', /product$/)
  assert.match(tweede?.tekst ?? '', /duur$/)
  assert.match(derde?.tekst ?? '', /evaluatieverslag/)
  assert.equal(tekst.slice(derde?.van, derde?.tot), derde?.tekst)
})

test('Een lijst met een kopzin: elk punt krijgt zijn eigen oordeel', () => {
  const tekst =
    '3. De aanvraag bevat ten minste:\n   a. de soort hulp;\n   b. de DSM-classificatie;\n   c. de verwachte einddatum.\n4. De tarieven staan in bijlage 2.'
  assert.deepEqual(oordelen(tekst), ['in-orde', 'gaat-verder-dan-de-wet', 'in-orde'])
})

test('Een huisarts mag pas verwijzen na overleg met het wijkteam: dat gaat verder dan de wet', () => {
  const [clausule] = checkContract('2. De huisarts verwijst pas na overleg met het wijkteam.').clausules
  assert.equal(clausule?.oordeel, 'gaat-verder-dan-de-wet')
  assert.ok(clausule?.bronnen.some(({ id }) => id === 'F009'))
})

test('Gemeente en huisartsen bespreken het palet aan ingekochte hulp: in orde', () => {
  assert.deepEqual(
    oordelen(
      '1. Gemeente en huisartsen bespreken elk jaar het palet aan ingekochte hulp waarnaar zij kunnen verwijzen.',
    ),
    ['in-orde'],
  )
})

test('Werken met het stappenplan mag in een contract, de uitkomst delen vraagt een afweging', () => {
  assert.deepEqual(oordelen('1. De aanbieder werkt volgens het stappenplan van de Centrale Raad van Beroep.'), [
    'in-orde',
  ])
  assert.deepEqual(oordelen('2. De resultaten van het stappenplan deelt de aanbieder met het college.'), ['let-op'])
})

test('De accountant ontvangt het behandelplan: dat gaat verder dan de wet', () => {
  assert.deepEqual(oordelen('5. De accountant ontvangt het behandelplan van elke jeugdige.'), [
    'gaat-verder-dan-de-wet',
  ])
})

test('De accountant toetst totalen volgens het protocol: in orde', () => {
  assert.deepEqual(
    oordelen('5. De accountant controleert de productieverantwoording volgens het landelijke protocol.'),
    ['in-orde'],
  )
})

test('Een vaste termijn voor elke beschikking: let op', () => {
  assert.deepEqual(oordelen('3. Een beschikking wordt afgegeven voor maximaal zes maanden.'), ['let-op'])
})

test('Het college vraagt in een concreet geval gemotiveerd en de hulpverlener weegt: geen alarm', () => {
  const tekst =
    '6. Indien het college in een concreet geval gemotiveerd vraagt om gegevens, weegt de hulpverlener of verstrekken noodzakelijk is.'
  assert.deepEqual(alarmen(tekst), [])
})

test('De aanbieder verstrekt geen behandelinhoud: geen alarm', () => {
  assert.deepEqual(oordelen('7. De aanbieder verstrekt géén behandelinhoud of diagnose aan de gemeente.'), ['in-orde'])
})

test('Zonder evaluatieverslag geen behandeling van de aanvraag: de ontkenning maakt het niet goed', () => {
  assert.deepEqual(oordelen('8. Een aanvraag zonder evaluatieverslag wordt niet in behandeling genomen.'), [
    'gaat-verder-dan-de-wet',
  ])
})

test('Prijs, verzekering, opzegging en kwaliteit geven geen alarm', () => {
  const tekst = [
    '1. De tarieven worden jaarlijks geïndexeerd.',
    '2. De opdrachtnemer is verzekerd tegen aansprakelijkheid.',
    '3. Elk der partijen kan opzeggen met een termijn van zes maanden.',
    '4. De opdrachtnemer zet geregistreerde professionals in.',
    '5. De hulpverlener stelt met het gezin een behandelplan op en evalueert dit elk half jaar.',
    '6. Het college legt de uitkomst van het onderzoek vast en stuurt dat verslag aan de ouders.',
  ].join('\n')
  assert.deepEqual(alarmen(tekst), [])
})

test('Een lege tekst geeft niets', () => {
  assert.deepEqual(checkContract('').clausules, [])
})

test('Elke regel heeft een bron, een reden van hooguit twintig woorden per zin en een uniek id', () => {
  const zinnen = REGELS.flatMap(({ reden, rechtmatig }) => `${reden} ${rechtmatig}`.split(/(?<=[.?:])\s+/))
  assert.deepEqual(
    zinnen.filter((zin) => zin.split(/\s+/).length > 20),
    [],
  )
  assert.equal(new Set(REGELS.map(({ id }) => id)).size, REGELS.length)
  assert.deepEqual(
    REGELS.filter(({ bronnen }) => bronnen.length === 0).map(({ id }) => id),
    [],
  )
})
