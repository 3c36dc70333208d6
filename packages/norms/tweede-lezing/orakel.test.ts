// Vergelijkt de tweede lezing met een los aangeleverde verzameling beslissingen, waar die aanwezig is.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Feiten, Gegeven, Oordeel } from '@deelwijs/words'
import { bereikbaar } from './bereikbaar.ts'
import { leesTabel, type VolledigeFeiten } from './lees.ts'
import { trek } from './trekking.ts'

type Beslissing<F> = {
  readonly id: string
  readonly feiten: F
  readonly gegevens: readonly Gegeven[]
  readonly verwacht: { readonly [G in Gegeven]?: Oordeel | null }
  readonly mogelijk?: { readonly [G in Gegeven]?: readonly Oordeel[] }
}

const AANVULLINGEN = 200
const gedeeld = process.env['DEELWIJS_SHARED']
const bestand = join(gedeeld ?? join(import.meta.dirname, '../../../../shared'), 'gevallen', 'beslissingen.jsonl')
const aanwezig = existsSync(bestand)

test(`Orakel met beslissingen: ${aanwezig ? 'aanwezig' : 'niet aanwezig, niets vergeleken'}`, () => {
  assert.ok(aanwezig || gedeeld === undefined, 'DEELWIJS_SHARED wijst naar een map zonder gevallen/beslissingen.jsonl')
})

function regels(soort: 'v' | 'm'): string[] {
  return readFileSync(bestand, 'utf8')
    .split('\n')
    .filter((regel) => regel.startsWith(`{"id":"${soort}`))
}

function toegestaan(beslissing: Beslissing<unknown>, gegeven: Gegeven): readonly Oordeel[] {
  const verwacht = beslissing.verwacht[gegeven] ?? null
  return verwacht === null ? (beslissing.mogelijk?.[gegeven] ?? []) : [verwacht]
}

if (aanwezig) {
  test('Orakel: elk geval met alle feiten krijgt hetzelfde oordeel', () => {
    const gevallen = regels('v')
    assert.equal(gevallen.length, 400)
    for (const regel of gevallen) {
      const geval: Beslissing<VolledigeFeiten> = JSON.parse(regel)
      const gelezen = geval.gegevens.map((gegeven) => [gegeven, leesTabel(geval.feiten, gegeven).oordeel])
      assert.deepEqual(Object.fromEntries(gelezen), geval.verwacht, geval.id)
    }
  })

  test('Orakel: met ontbrekende feiten blijft elke getrokken aanvulling binnen wat mogelijk is', () => {
    const gevallen = regels('m')
    assert.equal(gevallen.length, 150)
    for (const regel of gevallen) {
      const geval: Beslissing<Feiten> = JSON.parse(regel)
      for (let zaad = 0; zaad < AANVULLINGEN; zaad += 1) {
        const aangevuld = trek(zaad, geval.feiten)
        for (const gegeven of geval.gegevens) {
          const { oordeel } = leesTabel(aangevuld, gegeven)
          assert.ok(toegestaan(geval, gegeven).includes(oordeel), `${geval.id} ${gegeven} ${oordeel}`)
        }
      }
    }
  })

  test('Orakel: met ontbrekende feiten is de verzameling bereikbare oordelen precies gelijk', () => {
    for (const regel of regels('m')) {
      const geval: Beslissing<Feiten> = JSON.parse(regel)
      for (const gegeven of geval.gegevens) {
        assert.deepEqual(
          [...bereikbaar(geval.feiten, gegeven)].sort(),
          [...toegestaan(geval, gegeven)].sort(),
          geval.id,
        )
      }
    }
  })
}
