// Dates of birth, and the dates of a case that are none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('een datum achter een woord van geboorte wordt gevonden', () => {
  for (const text of [
    'geb. 01-02-2010',
    'geboren op 3 mei 2011',
    'geboortedatum: 20110503',
    "geb.dat. 3 mrt. '09",
    'jarig op 4 oktober',
  ]) {
    assert.equal(leaksOf(text, 'geboortedatum').length, 1, text)
  }
})

test('een oude datum achter een naam is een geboortedatum', () => {
  assert.deepEqual(leaksOf('Noor (12-03-2013) stopt.', 'geboortedatum'), ['12-03-2013'])
  assert.deepEqual(leaksOf('Op 14 juli 2013 werd zij geboren.', 'geboortedatum'), ['14 juli 2013'])
})

test('data van de hulp, een besluit of een wetsartikel zijn geen geboortedatum', () => {
  for (const text of [
    'van 1 mei 2026 tot en met 31 oktober 2026',
    'het besluit van 12 juni 2019',
    'artikel 7.3.11, eerste lid',
  ]) {
    assert.deepEqual(leaksOf(text, 'geboortedatum'), [], text)
  }
})

test('ook zonder volledige datum is te zien wanneer iemand is geboren', () => {
  for (const [text, found] of [
    ['Noor is geboren in mei 2011.', 'mei 2011'],
    ["Geboren: 12-3-'14", "12-3-'14"],
    ['geb. 03/2014', '03/2014'],
    ['Het kind is van 2009.', '2009'],
    ['j. 14-02-11', '14-02-11'],
    ['Noor (2011) volgt product 45A12.', '2011'],
    ['In februari 2020 geboren.', 'februari 2020'],
    ['Op 17 oktober wordt zij 18 jaar.', '17 oktober'],
    ['Testkind, Noor v 180311', '180311'],
  ] as const) {
    assert.deepEqual(leaksOf(text, 'geboortedatum'), [found], text)
  }
})

test('het jaar van een regeling of van een bedrijf is geen geboortejaar', () => {
  for (const text of [
    'De regeling is van 2019.',
    'Onze praktijk is in 2009 opgericht.',
    'De jeugdige krijgt in 2026 hulp.',
  ]) {
    assert.deepEqual(leaksOf(text, 'geboortedatum'), [], text)
  }
})
