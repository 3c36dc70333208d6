// E-mail addresses: plain, hidden behind words, and the mailboxes of an organisation.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('een adres van een ouder wordt gevonden, ook met woorden in plaats van tekens', () => {
  const ways = [
    'k.bos-vis@mail.voorbeeld',
    'naam [at] domein.nl',
    'naam(at)domein(punt)nl',
    'naam @ domein.nl',
    'naam at domein punt nl',
  ]
  for (const written of ways) assert.deepEqual(leaksOf(`Mail naar ${written}.`, 'e-mail'), [written])
})

test('de algemene postbus van een organisatie is geen gegeven van een persoon', () => {
  assert.deepEqual(leaksOf('Mail naar info@wilgenhoek.example.', 'e-mail'), [])
})

test('een los apenstaartje is geen adres', () => {
  assert.deepEqual(leaksOf('Wij zien elkaar @ kantoor, aan de balie.', 'e-mail'), [])
})
