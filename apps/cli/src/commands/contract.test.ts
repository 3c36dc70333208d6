// Tests of deelwijs contract and deelwijs formulier: verdicts per clause and per field, for machines and for people.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NORMENSET } from '@deelwijs/norms'
import { deelwijs, deelwijsHere, workFolder } from '../test-command.ts'
import { paragraph, wordFile } from '../test-files.ts'

const file = workFolder()

const CLAUSES = [
  'Artikel 4. Informatie',
  '4.1 De aanbieder verstrekt bij elke verlenging het behandelplan en de diagnose aan de gemeente.',
  '4.2 De gemeente betaalt binnen dertig dagen.',
  '4.3 De accountant ontvangt de dossiers van de jeugdigen.',
]
const CONTRACT = CLAUSES.join('\n')
const FORM = 'Aanvraagformulier verlenging\nBurgerservicenummer: ....\nDiagnose: ....\nSoort hulp: ....\n'

test('een contract: per bepaling een oordeel met plaats, bron, reden en wat wel kan', async () => {
  const { code, out, err } = await deelwijs(['contract', '--json'], CONTRACT)
  assert.deepEqual([code, err], [0, ''])
  const { clausules } = JSON.parse(out)
  assert.ok(clausules.length >= 2)
  for (const { van, tot, tekst, oordeel, bronnen, reden, rechtmatig, norm } of clausules) {
    assert.equal(CONTRACT.slice(van, tot), tekst)
    assert.ok(['in-orde', 'let-op', 'gaat-verder-dan-de-wet'].includes(oordeel))
    assert.ok(bronnen.length > 0 && reden.length > 0 && rechtmatig.length > 0)
    assert.ok(norm === null || NORMENSET.normen.some(({ id }) => id === norm), norm)
  }
  for (const clause of [CLAUSES[1], CLAUSES[3]]) {
    const at = CONTRACT.indexOf(clause ?? '')
    const on = clausules.filter(({ van }: { van: number }) => van >= at && van < at + (clause ?? '').length)
    assert.ok(
      on.some(({ oordeel }: { oordeel: string }) => oordeel === 'gaat-verder-dan-de-wet'),
      clause,
    )
  }
})

test('voor een mens: aantallen, en per bepaling de regel, de reden, wat wel kan en de bronnen', async () => {
  const { code, out } = await deelwijs(['contract'], CONTRACT)
  assert.equal(code, 0)
  assert.match(out, /^Bepalingen over gegevens: \d+\. Verder dan de wet: [1-9]\d*\. Let op: \d+\. In orde: \d+\.$/m)
  assert.match(out, /^GAAT VERDER DAN DE WET\. Regel 4\n {2}\[4\.3 De accountant/m)
  assert.match(out, /^ {2}Waarom: .+\n(?: {2}.+\n)* {2}Wat wel kan: /m)
  assert.match(out, /^ {2}Norm: deelwijs normenboek accountant-geen-dossier$/m)
  assert.match(out, /^ {4}Jeugdwet 7\.4\.0 lid 1 https:\/\/wetten\.overheid\.nl\//m)
  assert.match(out, /Laat een jurist meelezen/)
})

test('zonder bepaling over gegevens staat er niet dat het contract klopt', async () => {
  const { out } = await deelwijsHere(['contract'], 'De gemeente betaalt binnen dertig dagen.')
  assert.match(out, /^Wij vonden geen bepaling over gegevens\. Dat zegt niet dat alles klopt\./)
})

test('een contract in Word geeft dezelfde oordelen als dezelfde tekst geplakt', async () => {
  const path = file('contract.docx', wordFile(CLAUSES.map(paragraph).join('')))
  const verdicts = (out: string): readonly unknown[] =>
    JSON.parse(out).clausules.map(({ oordeel, norm }: { [veld: string]: unknown }) => [oordeel, norm])
  const fromFile = await deelwijs(['contract', path, '--json'])
  assert.deepEqual(verdicts(fromFile.out), verdicts((await deelwijsHere(['contract', '--json'], CONTRACT)).out))
  assert.ok(JSON.parse(fromFile.out).clausules.every(({ waar }: { waar: string }) => waar === 'tekst'))
})

test('een formulier: welk veld mag blijven, welk veld moet weg, en het formulier zoals het wel kan', async () => {
  const { code, out, err } = await deelwijs(['formulier', '--json'], FORM)
  assert.deepEqual([code, err], [0, ''])
  const { velden, rechtmatig } = JSON.parse(out)
  assert.deepEqual(
    velden.map(({ gegeven, oordeel }: { [veld: string]: unknown }) => [gegeven, oordeel]),
    [
      ['bsn', 'mag-blijven'],
      ['diagnose', 'moet-weg'],
      ['product', 'mag-blijven'],
    ],
  )
  assert.ok(rechtmatig.some((line: string) => line.startsWith('Soort hulp:')))
  assert.ok(!rechtmatig.some((line: string) => line.startsWith('Diagnose')))
  const people = await deelwijsHere(['formulier'], FORM)
  assert.match(people.out, /^MOET WEG: Diagnose\n {2}Regel 3: \[Diagnose\]: \.+\n {2}Waarom: /m)
  assert.match(people.out, /^HET FORMULIER ZOALS HET WEL KAN\n {2}Burgerservicenummer: /m)
})

test('de taak van het formulier telt, en een onbekende taak is een Nederlandse regel', async () => {
  const policy = await deelwijsHere(['formulier', '--json', '--pet', 'beleid'], FORM)
  for (const { oordeel } of JSON.parse(policy.out).velden) assert.equal(oordeel, 'moet-weg')
  const { code, out, err } = await deelwijsHere(['formulier', '--pet', 'koning'], FORM)
  assert.deepEqual([code, out], [2, ''])
  assert.match(err, /^De waarde van .*--pet.* klopt niet\. Nodig is: een van toeleider, .*\n$/)
})
