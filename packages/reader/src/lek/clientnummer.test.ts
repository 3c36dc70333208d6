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

test('een gewoon nummer met een eigenaar uit het gezin wordt gevonden, en ook een rij', () => {
  for (const [text, found] of [
    ['zaaknr. van Noor: Z/24/88121', ['Z/24/88121']],
    ['Bij ons bekend onder nummer 20114.', ['20114']],
    ['cliëntnummers 80012, 80013 en 80014', ['80012', '80013', '80014']],
    ['registratienr R-55120 van de jeugdige', ['R-55120']],
    ['deelnemersnr. 40-1123', ['40-1123']],
    ['pat.nr. 887-22-1', ['887-22-1']],
  ] as const) {
    assert.deepEqual(leaksOf(text, 'clientnummer'), found, text)
  }
  assert.deepEqual(leaksOf('Registratienummer 100012345 in het kwaliteitsregister.', 'clientnummer'), [])
  assert.deepEqual(leaksOf('Onze KvK-inschrijving is bekend onder nummer 12345678.', 'clientnummer'), [])
})
