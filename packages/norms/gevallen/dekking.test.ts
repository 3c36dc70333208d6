// Elke rij van de zaadkaart die bij de toets of bij het lezen hoort, is ergens te zien, en elke verwijzing komt ergens op uit.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { STELLINGEN } from '../src/index.ts'
import { leesDekking, zoekDodeVerwijzingen } from './dekking.ts'
import { leesGevallen } from './gevallen.ts'
import { LEESRIJEN, TOETSRIJEN } from './zaadkaart-rijen.ts'

const MAP = join(import.meta.dirname, '../../..')
const BESTAAND = { gevallen: leesGevallen().gevallen, stellingen: STELLINGEN.map(({ id }) => id), map: MAP }
const { rijen, fouten } = leesDekking(JSON.parse(readFileSync(join(MAP, 'docs/dekking-zaadkaart.json'), 'utf8')))

test('De dekking heeft de goede vorm', () => {
  assert.deepEqual(fouten, [])
})

test('Elke rij van de toets en van het lezen staat in de dekking, en geen andere', () => {
  assert.deepEqual(
    rijen.map(({ rij }) => rij),
    [...new Set([...TOETSRIJEN, ...LEESRIJEN])].sort(),
  )
})

for (const rij of rijen) {
  test(`${rij.rij}: ${rij.toelichting}`, () => {
    assert.deepEqual(zoekDodeVerwijzingen(rij, BESTAAND), [])
  })
}

const DOOD: readonly (readonly [string, string])[] = [
  ['een geval dat er niet is', 'cases/pv99.json'],
  ['een verzoek dat er niet is', 'cases/pv01.json#nergens'],
  ['een stelling die er niet is', 'stelling s99'],
  ['een toets die er niet is', 'packages/norms/gevallen/niets.test.ts'],
  ['woorden die er niet staan', 'packages/norms/gevallen/dekking.ts#dit staat nergens'],
]
for (const [naam, verwijzing] of DOOD) {
  test(`Een verwijzing naar ${naam} valt op`, () => {
    const rij = { rij: 'S000', getoondDoor: [verwijzing], toelichting: 'x', later: null }
    assert.deepEqual(zoekDodeVerwijzingen(rij, BESTAAND), [`S000: ${verwijzing} bestaat niet`])
  })
}

test('Een rij zonder verwijzing valt op', () => {
  const rij = { rij: 'S000', getoondDoor: [], toelichting: 'x', later: null }
  assert.deepEqual(zoekDodeVerwijzingen(rij, BESTAAND), ['S000: nergens getoond'])
})

const kaart = join(process.env['DEELWIJS_SHARED'] ?? join(MAP, '../shared'), 'zaadkaart.json')
const aanwezig = existsSync(kaart)

test(`De lijst van rijen is die van de zaadkaart (${aanwezig ? 'vergeleken' : 'zaadkaart niet aanwezig'})`, () => {
  if (!aanwezig) return
  const { rows }: { rows: readonly { id: string; module: string }[] } = JSON.parse(readFileSync(kaart, 'utf8'))
  const rijenMet = (letter: string): readonly string[] =>
    rows.filter(({ module }) => module.split(',').includes(letter)).map(({ id }) => id)
  assert.deepEqual(rijenMet('A'), TOETSRIJEN)
  assert.deepEqual(rijenMet('E'), LEESRIJEN)
})
