// Telephone numbers: Dutch, foreign, with any signs between, and the numbers that only look like one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('het nummer van een ouder wordt gevonden, hoe het ook is geschreven', () => {
  const ways = [
    '06-12345678',
    '06 12 34 56 78',
    '0612 345 678',
    '(020) 555 01 47',
    '0031612345678',
    '06.12.34.56.78',
    '0317-421190',
  ]
  for (const written of ways)
    assert.equal(leaksOf(`Bel moeder op ${written} na vijf uur.`, 'telefoon').length, 1, written)
})

test('een buitenlands nummer telt ook', () => {
  for (const written of ['+32 475 12 34 56', '+31(0)6-12345678', '0049 2821 123456', '+90 532 123 45 67']) {
    assert.equal(leaksOf(`vader: ${written}`, 'telefoon').length, 1, written)
  }
})

test('een nummer van een factuur, bedrijf, besluit of bank is geen telefoonnummer', () => {
  const others = [
    'factuur 0641220987',
    'KvK 01234567',
    'IBAN NL91 ABNA 0417 1643 00',
    'declaratienummer 0612345678',
    'van 01-02-2026 tot 01-03-2026',
  ]
  for (const text of others) assert.deepEqual(leaksOf(text, 'telefoon'), [], text)
})

test('het nummer waarop de schrijver te bereiken is, mag blijven staan', () => {
  assert.deepEqual(leaksOf('Hebt u vragen? Bel ons op 010 123 45 67.', 'telefoon'), [])
  assert.deepEqual(leaksOf('Met vriendelijke groet,\nA. Verzonnen\nTel. 010 123 45 67', 'telefoon'), [])
  assert.deepEqual(leaksOf('Bel 112 of Veilig Thuis: 0800-2000.', 'telefoon'), [])
})
