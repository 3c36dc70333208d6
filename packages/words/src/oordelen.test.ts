// Proeven op de woorden bij oordelen: elk oordeel heeft een eigen woord, teken en kleur.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BEVINDINGEN, DOMEINEN, GEWICHTEN, GEZAGEN, OORDELEN, PERSONEN, PLICHTEN } from './domeinen.ts'
import {
  BEVINDING_WOORDEN,
  BRONSOORT_WOORDEN,
  BRONSOORTEN,
  GEWICHT_WOORDEN,
  GEZAG_WOORDEN,
  PERSOON_WOORDEN,
  PLICHT_WOORDEN,
} from './oordeel-woorden.ts'
import { ONBESLIST_WOORD, OORDEEL_WOORDEN } from './oordelen.ts'
import { PET_WOORDEN } from './petten.ts'
import { openPlekken } from './vul-zin.ts'

const BEKENDE_PLEKKEN = ['doel', 'personen', 'feit', 'reden', 'onderwerp', 'verwijzing', 'oordelen', 'vragen', 'n']

test('de oordelen staan in hun vaste volgorde', () => {
  assert.deepEqual(Object.keys(OORDEEL_WOORDEN), [...OORDELEN])
})

test('elk oordeel en de onbesliste stand hebben een eigen woord, teken en kleur', () => {
  const alle = [...OORDELEN.map((oordeel) => OORDEEL_WOORDEN[oordeel]), ONBESLIST_WOORD]
  for (const kenmerk of ['woord', 'icoon', 'kleur', 'optelling'] as const) {
    assert.equal(new Set(alle.map((woord) => woord[kenmerk])).size, alle.length, kenmerk)
  }
})

test('een zin heeft alleen open plekken die de vraag kan vullen', () => {
  for (const { optelling, zinnen } of [...Object.values(OORDEEL_WOORDEN), ONBESLIST_WOORD]) {
    assert.deepEqual(openPlekken(optelling), ['n'])
    for (const { kop, tekst } of Object.values(zinnen)) {
      assert.deepEqual(openPlekken(kop), [])
      for (const plek of openPlekken(tekst)) assert.ok(BEKENDE_PLEKKEN.includes(plek), plek)
    }
  }
})

test('elk gewicht, elke plicht, bevinding, persoon, bron en elk gezag heeft woorden', () => {
  assert.deepEqual(Object.keys(GEWICHT_WOORDEN), [...GEWICHTEN])
  assert.deepEqual(Object.keys(PLICHT_WOORDEN), [...PLICHTEN])
  assert.deepEqual(Object.keys(BEVINDING_WOORDEN), [...BEVINDINGEN])
  assert.deepEqual(Object.keys(GEZAG_WOORDEN), [...GEZAGEN])
  assert.deepEqual(Object.keys(PERSOON_WOORDEN), [...PERSONEN])
  assert.deepEqual(Object.keys(BRONSOORT_WOORDEN), [...BRONSOORTEN])
})

test('bij zes taken verandert toestemming niets', () => {
  assert.deepEqual(
    DOMEINEN.pet.filter((pet) => PET_WOORDEN[pet].beslissend),
    ['toeleider', 'adviseur', 'bepaler', 'beslisser', 'bekostiger', 'accountant'],
  )
})
