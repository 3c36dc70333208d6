// Proef op de leeslijst: het vastgelegde bestand is precies wat de woorden maken.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DOMEINEN, GEGEVENS, OORDELEN } from './domeinen.ts'
import { maakWoordenlijst } from './woordenlijst.ts'

const BESTAND = new URL('../../../docs/woordenlijst.md', import.meta.url)

test('docs/woordenlijst.md is gelijk aan wat words nu maakt', () => {
  assert.equal(readFileSync(BESTAND, 'utf8'), maakWoordenlijst())
})

test('elk feit, gegeven en oordeel staat in de leeslijst', () => {
  const lijst = maakWoordenlijst()
  for (const id of [...Object.keys(DOMEINEN), ...GEGEVENS, ...OORDELEN]) assert.ok(lijst.includes(`\`${id}\``), id)
})

test('elke rij heeft evenveel cellen als haar kop', () => {
  let breedte = 0
  for (const regel of maakWoordenlijst().split('\n')) {
    const cellen = regel.split('|').length
    if (!regel.startsWith('|')) breedte = 0
    else if (breedte === 0) breedte = cellen
    else assert.equal(cellen, breedte, regel)
  }
})
