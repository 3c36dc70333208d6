// The table of law texts counts every source once and hides nothing that still has to be read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRONNEN, type Bron, isNogNaTeLezen } from '@deelwijs/norms'
import { summarizeLaws } from './law-summary.ts'

const SOURCES: readonly Bron[] = Object.values(BRONNEN)

test('elke vindplaats telt precies één keer mee', () => {
  const laws = summarizeLaws(SOURCES)
  assert.equal(
    laws.reduce((sum, law) => sum + law.places, 0),
    SOURCES.length,
  )
  assert.equal(
    laws.reduce((sum, law) => sum + law.toRead, 0),
    SOURCES.filter(isNogNaTeLezen).length,
  )
  assert.equal(new Set(laws.map((law) => law.wet)).size, laws.length)
})

test('een tekst die niemand las, staat er als nog na te lezen', () => {
  const source = {
    soort: 'wet',
    wet: 'Verzonnen wet',
    vindplaats: 'Verzonnen wet 1',
    link: 'https://example.org/',
    gaatOver: 'Niets.',
    gelezen: null,
    nagelezen: 'niet',
  } as const
  assert.deepEqual(summarizeLaws([source, { ...source, gelezen: '2026-01-01', nagelezen: 'primair' }]), [
    {
      wet: 'Verzonnen wet',
      places: 2,
      toRead: 1,
      versions: ['nog na te lezen', 'gelezen: versie van 1 januari 2026'],
    },
  ])
})
