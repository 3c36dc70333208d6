// De bereikbare oordelen bij ontbrekende feiten, vergeleken met getrokken aanvullingen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS, OORDELEN, type Oordeel } from '@deelwijs/words'
import { bereikbaar } from './bereikbaar.ts'
import { GEWOON_GEVAL } from './gewoon-geval.ts'
import { leesTabel } from './lees.ts'
import { trek } from './trekking.ts'

test('Zonder enig feit kan de diagnose nog overal uitkomen, behalve op mag, moet en niet-nodig', () => {
  const dicht: Oordeel[] = ['moet', 'mag', 'niet-nodig']
  assert.deepEqual(
    [...bereikbaar({}, 'diagnose')].sort(),
    OORDELEN.filter((oordeel) => !dicht.includes(oordeel)).sort(),
  )
})

test('Een oordeel kan vaststaan terwijl bijna alles onbekend is', () => {
  assert.deepEqual([...bereikbaar({}, 'kengetallen')], ['mag'])
  assert.deepEqual([...bereikbaar({ pgb: 'ja' }, 'diagnose')], ['buiten-bereik'])
})

test('Feiten die elkaar tegenspreken laten niets over', () => {
  assert.deepEqual([...bereikbaar({ leeftijd: '18-plus', gezag: 'voogd' }, 'diagnose')], [])
})

test('Zonder motivering, overleg en noodzaak blijft voor de beslisser een afweging mogelijk', () => {
  const { motivering, overlegd, noodzakelijk, ...bekend } = GEWOON_GEVAL
  assert.equal(`${motivering} ${overlegd} ${noodzakelijk}`, 'concreet ja ja')
  assert.deepEqual([...bereikbaar(bekend, 'diagnose')].sort(), ['eerst-navragen', 'mag-na-afweging', 'mag-niet'])
})

test('Geen getrokken aanvulling valt buiten de bereikbare oordelen', () => {
  for (let zaad = 0; zaad < 150; zaad += 1) {
    const { pet, route, aanleiding, toestemming } = trek(zaad)
    const bekend: Feiten = { pet, route, aanleiding, toestemming, pgb: 'nee', vrager: 'college' }
    for (const gegeven of GEGEVENS) {
      const verzameling = bereikbaar(bekend, gegeven)
      for (let ander = 0; ander < 20; ander += 1) {
        assert.ok(verzameling.has(leesTabel(trek(ander, bekend), gegeven).oordeel))
      }
    }
  }
})
