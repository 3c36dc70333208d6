// De trekker van gevallen: mogelijk, herhaalbaar, gelijk verdeeld, en precies een feit opzij.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMEINEN, type Feiten } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { eenFeitAnders, isPossible, mulberry32, trek, trekDiep } from './trekking.ts'

const TREKKERS = [
  ['trek', trek],
  ['trekDiep', trekDiep],
] as const

function verschil(een: VolledigeFeiten, ander: VolledigeFeiten): string[] {
  const links = Object.entries(een)
  const rechts = new Map<string, string>(Object.entries(ander))
  return links.filter(([feit, waarde]) => rechts.get(feit) !== waarde).map(([feit]) => feit)
}

for (const [naam, trekker] of TREKKERS) {
  test(`${naam} geeft alleen mogelijke gevallen met alle feiten uit hun domein`, () => {
    for (let zaad = 0; zaad < 3000; zaad += 1) {
      const geval = trekker(zaad)
      assert.ok(isPossible(geval))
      assert.deepEqual(Object.keys(geval), Object.keys(DOMEINEN))
      for (const [feit, domein] of Object.entries(DOMEINEN)) {
        const waarden: readonly string[] = domein
        assert.ok(waarden.includes(new Map<string, string>(Object.entries(geval)).get(feit) ?? ''), feit)
      }
    }
  })

  test(`${naam} is herhaalbaar en houdt de vaste feiten`, () => {
    const vast: Feiten = {
      pet: 'bepaler',
      uitvraag: 'ongevraagd',
      gezag: 'geen',
      overlegd: 'nee',
      hergebruik: 'ander-doel',
    }
    for (let zaad = 0; zaad < 500; zaad += 1) {
      const geval = trekker(zaad, vast)
      assert.deepEqual(geval, trekker(zaad, vast))
      assert.deepEqual({ ...geval, ...vast }, geval)
      assert.equal(geval.leeftijd, '18-plus')
      assert.notEqual(geval.initiatief, 'verzoek')
    }
  })

  test(`${naam} bereikt elke waarde van elk feit`, () => {
    const gezien = new Set<string>()
    for (let zaad = 0; zaad < 4000; zaad += 1) {
      for (const [feit, waarde] of Object.entries(trekker(zaad))) gezien.add(`${feit} ${waarde}`)
    }
    const alles = Object.entries(DOMEINEN).flatMap(([feit, domein]) => domein.map((waarde) => `${feit} ${waarde}`))
    assert.deepEqual(
      alles.filter((paar) => !gezien.has(paar)),
      [],
    )
  })

  test(`${naam} weigert vaste feiten die elkaar tegenspreken`, () => {
    assert.throws(() => trekker(1, { leeftijd: '18-plus', gezag: 'ouders' }), RangeError)
    assert.throws(() => trekker(1, { initiatief: 'verzoek', uitvraag: 'ongevraagd' }), RangeError)
  })
}

test('trek verdeelt mogelijke paren gelijk: een vijfde van de gevallen is een gericht verzoek', () => {
  let gericht = 0
  for (let zaad = 0; zaad < 20000; zaad += 1) if (trek(zaad).uitvraag === 'gericht') gericht += 1
  assert.ok(Math.abs(gericht / 20000 - 1 / 5) < 0.02, String(gericht))
})

test('Een buur verschilt in precies een feit en blijft mogelijk', () => {
  const prng = mulberry32(7)
  const veranderd = new Set<string>()
  for (let zaad = 0; zaad < 4000; zaad += 1) {
    const geval = trek(zaad)
    const buur = eenFeitAnders(geval, prng)
    const anders = verschil(geval, buur)
    assert.equal(anders.length, 1)
    assert.ok(isPossible(buur))
    for (const feit of anders) veranderd.add(feit)
  }
  assert.deepEqual([...veranderd].sort(), Object.keys(DOMEINEN).sort())
})

test('mulberry32 geeft voor hetzelfde zaad dezelfde getallen, tussen nul en een', () => {
  const een = mulberry32(2026)
  const twee = mulberry32(2026)
  const ander = mulberry32(2027)
  const rij = Array.from({ length: 1000 }, () => een())
  assert.deepEqual(
    rij,
    Array.from({ length: 1000 }, () => twee()),
  )
  assert.notDeepEqual(
    rij,
    Array.from({ length: 1000 }, () => ander()),
  )
  assert.ok(rij.every((getal) => getal >= 0 && getal < 1))
})
