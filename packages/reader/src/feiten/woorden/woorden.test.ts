// The word lists compile, name only fixed ids, and say every thing once.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN } from '@deelwijs/words'
import { compileLexicon } from '../../lexicon/lexicon.ts'
import { allRows } from '../lezing.ts'
import { FEITEN_OMSTANDIGHEDEN } from './feiten-omstandigheden.ts'
import { FEITEN_VERZOEK } from './feiten-verzoek.ts'
import { GROEPEN } from './groepen.ts'
import { PETTEN_BESLUIT } from './petten-besluit.ts'
import { PETTEN_GELD } from './petten-geld.ts'
import { PETTEN_HULP } from './petten-hulp.ts'

const waardenVan = (feit: string): readonly string[] =>
  Object.entries(DOMEINEN).find(([naam]) => naam === feit)?.[1] ?? []

test('elke woordenlijst is leesbaar voor het lexicon', () => {
  assert.ok(compileLexicon(allRows(), GROEPEN).startingWith.size > 500)
})

test('elk woord wijst naar een vaste pet of een vaste waarde van een feit', () => {
  for (const { pet } of [...PETTEN_BESLUIT, ...PETTEN_HULP, ...PETTEN_GELD])
    assert.ok(waardenVan('pet').includes(pet), pet)
  for (const { feit, waarde } of [...FEITEN_VERZOEK, ...FEITEN_OMSTANDIGHEDEN])
    assert.ok(waardenVan(feit).includes(waarde), `${feit} ${waarde}`)
})

test('wat de gemeente over zichzelf stelt, blijft ten hoogste half zeker', () => {
  const gesteld = [
    'toestemming',
    'overlegd',
    'noodzakelijk',
    'minder-ingrijpend',
    'adviseur-ingeschakeld',
    'adviseur-geregistreerd',
    'specifiek-plan',
    'controleur-geheimhouder',
  ]
  const rijen = [...FEITEN_VERZOEK, ...FEITEN_OMSTANDIGHEDEN].filter(
    ({ feit, waarde }) => gesteld.includes(feit) && waarde === 'ja',
  )
  assert.ok(rijen.length >= 6)
  for (const { feit, zekerheid } of rijen) assert.ok(zekerheid <= 0.5, feit)
})
