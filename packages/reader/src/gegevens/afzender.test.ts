// Wie schrijft: de aanbieder of de gemeente.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAll } from '../lexicon/lexicon.ts'
import { readText } from '../text/sentences.ts'
import { isFromProvider } from './afzender.ts'
import { WOORDENBOEK } from './woordenboek.ts'

const vanAanbieder = (tekst: string): boolean => {
  const reading = readText(tekst)
  return isFromProvider(reading, findAll(WOORDENBOEK, reading))
}

test('brief van de aanbieder aan de gemeente', () => {
  assert.equal(vanAanbieder('Aan: gemeente Zandwolde\n\nU vroeg om de diagnose. Die verstrekken wij niet.'), true)
})

test('brief van de gemeente aan de aanbieder', () => {
  assert.equal(vanAanbieder('Gemeente Zandwolde\n\nGeachte behandelaar,\n\nWij vragen u om de diagnose.'), false)
})

test('een weigering in een ouder bericht zegt niets over wie nu schrijft', () => {
  const tekst =
    'Ik lees je antwoord, maar ik blijf bij mijn verzoek. Graag de einddatum.\n\n> Aan: gemeente\n> U vroeg om het plan. Dat geven wij niet.'
  assert.equal(vanAanbieder(tekst), false)
})
