// Wanneer een tekst een formulier is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../text/sentences.ts'
import { isForm } from './formulier.ts'

test('drie velden met puntjes maken een formulier', () => {
  assert.equal(isForm(readText('Naam: ......\nBSN: ......\nProduct: ......')), true)
})

test('een gewone brief is geen formulier', () => {
  assert.equal(isForm(readText('Geachte heer,\n\nWij ontvangen graag het plan.\n\nMet vriendelijke groet')), false)
})

test('het woord formulier met één veld is genoeg', () => {
  assert.equal(isForm(readText('Verlengingsformulier\nReden: ........')), true)
})
