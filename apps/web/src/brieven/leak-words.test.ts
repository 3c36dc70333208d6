// De lekcontrole voor een brief meegaat: niets in onze eigen brieven, en inhoud in een toelichting wel.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkLeaks, LEAK_KINDS } from '@deelwijs/reader'
import { around, clinicalIn, headingAbove, LEAK_WORDS, leakSentence } from './leak-words.ts'

const GOUD = new URL('../../../../packages/letters/goud/', import.meta.url)

test('In elke proefbrief van ons zelf, netjes ingevuld, vindt de controle niets', () => {
  const brieven = readdirSync(GOUD)
  assert.ok(brieven.length > 50)
  for (const naam of brieven) {
    const { bevindingen } = checkLeaks(readFileSync(new URL(naam, GOUD), 'utf8'))
    assert.deepEqual(
      bevindingen.map(({ soort, tekst }) => `${soort}: ${tekst}`),
      [],
      naam,
    )
  }
})

test('Bij hoe het oordeel tot stand kwam, valt op wat inhoud is', () => {
  for (const [tekst, soort] of [
    ['Wij stelden een depressieve stoornis vast na drie gesprekken.', 'diagnose'],
    ['Zij gebruikt nu sertraline en slaapt beter.', 'medicatie'],
    ['Vader drinkt en slaat moeder.', 'gezinsdetail'],
  ] as const) {
    const gevonden = clinicalIn(checkLeaks(tekst).bevindingen).map((vondst) => vondst.soort)
    assert.ok(gevonden.includes(soort), `${tekst} ${gevonden.join()}`)
  }
})

test('Wie alleen de stappen noemt, krijgt geen melding', () => {
  for (const tekst of [
    'Wij voerden gesprekken en deden onderzoek.',
    'Het oordeel is besproken in een overleg van twee deskundigen.',
  ]) {
    assert.deepEqual(clinicalIn(checkLeaks(tekst).bevindingen), [])
  }
})

test('Elke soort heeft een woord, en de zin belooft nooit dat een tekst schoon is', () => {
  for (const soort of LEAK_KINDS) assert.ok(LEAK_WORDS[soort].length > 3)
  assert.equal(
    leakSentence(12, 0),
    'Wij zochten naar 12 soorten gegevens. Gevonden: 0. Dit is geen garantie. Lees uw brief zelf nog een keer.',
  )
})

test('In een brief is de plaats van een vondst de kop erboven', () => {
  const brief = 'Praktijk\n\nAntwoord\n========\n\nGeachte\n\nWat u krijgt\n------------\n\nDe duur'
  assert.equal(headingAbove(brief, 0), 'bovenaan')
  assert.equal(headingAbove(brief, brief.indexOf('Geachte')), 'onder “Antwoord”')
  assert.equal(headingAbove(brief, brief.indexOf('De duur')), 'onder “Wat u krijgt”')
})

test('Een vondst staat tussen de woorden eromheen, op een regel', () => {
  const tekst = 'Dit is een\nnummer: 123456782 en dan nog wat.'
  const van = tekst.indexOf('1234')
  assert.deepEqual(around(tekst, { van, tot: van + 9 }), {
    before: 'Dit is een nummer: ',
    found: '123456782',
    after: ' en dan nog wat.',
  })
})
