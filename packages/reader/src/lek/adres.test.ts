// Addresses of people, and those of organisations.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('straat met nummer, postcode en plaats worden als een adres gevonden', () => {
  assert.deepEqual(leaksOf('Zij woont op Oude Haven 118, 9876 KL Oosterlaar.', 'adres'), [
    'Oude Haven 118, 9876 KL Oosterlaar',
  ])
  for (const text of [
    'naar Laan van de Vrede 112',
    'postcode 1234AB',
    'aan de Singel 45 te Meerdorp',
    '(Hoofdstr. 14)',
    'verblijft op Bosrand 18',
  ]) {
    assert.equal(leaksOf(text, 'adres').length, 1, text)
  }
})

test('het adres in het briefhoofd of onder de brief is van de organisatie', () => {
  assert.deepEqual(leaksOf('Praktijk De Linde\nLindelaan 1, Voorbeeldstad\n\nGeachte heer,', 'adres'), [])
  assert.deepEqual(leaksOf('Postbus 12, 1234 AB Zandwolde', 'adres'), [])
})

test('een product, artikel of aantal is geen adres', () => {
  for (const text of ['Product 45A48 voor 20 uur', 'Artikel 7 lid 3', 'Wij vragen Begeleiding 3 uur per week'])
    assert.deepEqual(leaksOf(text, 'adres'), [], text)
})
