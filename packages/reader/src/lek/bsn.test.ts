// The citizen service number: every way of writing it, and the numbers that are none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doorstaatElfproef } from '@deelwijs/words'
import { leaksOf } from './leaks-of.ts'

test('een nummer dat de elfproef haalt, is een burgerservicenummer, hoe het ook is geschreven', () => {
  for (const written of ['999990019', '999 990 019', '9999.90.019', '999-990-019', '9 9 9 9 9 0 0 1 9']) {
    assert.deepEqual(leaksOf(`Het gaat om ${written}.`, 'bsn'), [written])
  }
})

test('achter het woord BSN telt ook een nummer met een tikfout, met minder zekerheid', () => {
  assert.deepEqual(leaksOf('BSN: 123456789', 'bsn'), ['123456789'])
  assert.deepEqual(leaksOf('burgerservicenummer van de jeugdige: 12345678', 'bsn'), ['12345678'])
  assert.equal(doorstaatElfproef('123456789'), false)
})

test('een nummer van een factuur, toewijzing of bankrekening is geen burgerservicenummer', () => {
  for (const text of [
    'Factuurnummer 999990019',
    'toewijzing 999990019',
    'IBAN NL91 ABNA 0417 1643 00',
    'nummer 20260401',
  ]) {
    assert.deepEqual(leaksOf(text, 'bsn'), [], text)
  }
})

test('de elfproef volgt de regel van negen tot twee en min een', () => {
  assert.equal(doorstaatElfproef('111222333'), true)
  assert.equal(doorstaatElfproef('111222334'), false)
  assert.equal(doorstaatElfproef('000000000'), false)
})
