// When a weighing stands, and what the letter takes from it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forLetter, isSettled } from './weighing.ts'

const LIGHT = {
  besluit: 'geven',
  waarom: 'De gemeente kan dit anders niet begrijpen.',
  proportionaliteit: 'Het is een zin.',
  vastgelegd: 'licht',
}

test('een afweging staat alleen voor het gewicht waarvoor zij is vastgelegd', () => {
  assert.equal(isSettled(undefined, 'licht'), false)
  assert.equal(isSettled({ besluit: 'geven', waarom: 'Omdat.' }, 'licht'), false)
  assert.equal(isSettled(LIGHT, 'licht'), true)
  assert.equal(isSettled(LIGHT, 'zwaar'), false)
  assert.equal(isSettled(LIGHT, null), false)
})

test('de brief krijgt niets van een afweging die niet vaststaat', () => {
  assert.equal(forLetter({ ...LIGHT, vastgelegd: 'gewoon' }, 'licht'), undefined)
  assert.equal(forLetter(undefined, 'licht'), undefined)
})

test('de brief krijgt de reden en waarom minder niet genoeg is', () => {
  assert.deepEqual(forLetter(LIGHT, 'licht'), {
    besluit: 'geven',
    noodzaak: 'De gemeente kan dit anders niet begrijpen.',
    nietMinder: 'Het is een zin.',
  })
  const ordinary = forLetter({ ...LIGHT, subsidiariteit: 'Korter kan niet.' }, 'licht')
  assert.equal(ordinary?.besluit === 'geven' ? ordinary.nietMinder : '', 'Korter kan niet.')
})

test('besluiten om niet te geven gaat ook mee', () => {
  assert.deepEqual(forLetter({ besluit: 'niet-geven', vastgelegd: 'zwaar' }, 'zwaar'), { besluit: 'niet-geven' })
})
