// Numbers of a client or a file.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('een nummer achter cliënt of dossier wordt gevonden', () => {
  assert.deepEqual(leaksOf('Cliëntnr. 2024-1187-JO.', 'clientnummer'), ['2024-1187-JO'])
  for (const text of [
    'cliëntnummer: 77-1203',
    'dossiernummer D2024.0077',
    'cliënt WH-30988',
    'ECD-nummer 55512',
    'dossier 2024-0112',
  ]) {
    assert.equal(leaksOf(text, 'clientnummer').length, 1, text)
  }
})

test('een nummer van een toewijzing of zaak is geen cliëntnummer', () => {
  for (const text of ['toewijzing 20260418-7731', 'uw kenmerk: 2026-0123', 'De cliënt krijgt 3 uur hulp'])
    assert.deepEqual(leaksOf(text, 'clientnummer'), [], text)
})
