// Tests for disorders written as letters, and names of syndromes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('afkortingen van stoornissen worden gevonden, hoe ze ook staan', () => {
  for (const [text, found] of [
    ['De jongen heeft GAS en vraagt om rust.', 'GAS'],
    ['Kind met a.d.h.d. en slechte nachten.', 'a.d.h.d'],
    ['De jongere is gediagnosticeerd met XQZ.', 'XQZ'],
    ['Er is sprake van MCDD.', 'MCDD'],
    ['Hij heeft het syndroom van Voorbeeld.', 'syndroom van Voorbeeld'],
    ['Zij heeft het Testema-syndroom.', 'Testema-syndroom'],
  ] as const) {
    assert.deepEqual(leaksOf(text, 'diagnose'), [found], text)
  }
})

test('afkortingen van wetten, instanties en registers zijn geen stoornis', () => {
  for (const text of [
    'De jeugdige heeft een PGB.',
    'De GI heeft dat vastgesteld.',
    'Ons oordeel is gevormd door een SKJ-geregistreerde.',
    'Op de CD staat de presentatie.',
  ]) {
    assert.deepEqual(leaksOf(text, 'diagnose'), [], text)
  }
})
