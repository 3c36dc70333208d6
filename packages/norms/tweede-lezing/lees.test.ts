// De deur: wat een definitieve weigering met de rijen doet, en dat elke lezing een gedeelde, vaste waarde is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS, type Gegeven, OPEN_OORDELEN } from '@deelwijs/words'
import { afwijkingen, type Verwacht } from './afwijkingen.ts'
import { GEWOON_GEVAL } from './gewoon-geval.ts'
import { leesTabel, leesTabelMetUitleg } from './lees.ts'
import { trekDiep } from './trekking.ts'

function situatie(titel: string, feiten: Feiten, verwacht: Verwacht): void {
  test(titel, () => {
    assert.deepEqual(afwijkingen(feiten, verwacht), [])
  })
}

const weigering = 'definitief'
for (const pet of ['toeleider', 'bepaler', 'beslisser'] as const) {
  situatie(
    `Het gezin ziet af van de aanvraag: de ${pet}`,
    { pet, weigering },
    {
      bsn: 'niet-nodig',
      product: 'niet-nodig',
      'reden-verlenging': 'mag-niet',
      diagnose: 'mag-niet',
      'second-opinion-conclusie': 'niet-nodig',
      'second-opinion-advies': 'mag-niet',
    },
  )
  situatie(
    `Er valt niets na te vragen na een definitieve weigering: de ${pet}`,
    { pet, weigering, motivering: 'geen' },
    { diagnose: 'mag-niet' },
  )
  situatie(
    `Een bezwaar verandert het oordeel niet: de ${pet}`,
    { pet, weigering: 'bezwaar' },
    { bsn: 'moet', 'reden-verlenging': 'mag-na-afweging (licht)' },
  )
}
situatie(
  'Overleg na een definitieve weigering',
  { pet: 'bepaler', weigering, initiatief: 'overleg', uitvraag: 'ongevraagd' },
  { doelen: 'mag-niet', product: 'mag-niet' },
)
situatie(
  'De adviseur na een definitieve weigering',
  { pet: 'adviseur', weigering, motivering: 'geen' },
  { product: 'mag-niet', diagnose: 'mag-niet' },
)
situatie(
  'Een weigering laat niet-nodig staan',
  { weigering, bekostigingswijze: 'taakgericht' },
  { product: 'niet-nodig' },
)

test('De lezing zelf is een gedeelde, bevroren waarde', () => {
  const eerste = leesTabel(GEWOON_GEVAL, 'diagnose')
  assert.equal(eerste, leesTabel({ ...GEWOON_GEVAL }, 'diagnose'))
  assert.ok(Object.isFrozen(eerste))
  assert.deepEqual(eerste, { oordeel: 'mag-na-afweging', gewicht: 'zwaar', reden: 'beslisser-dossier-afweging' })
})

const REDENEN: readonly (readonly [string, Feiten, Gegeven])[] = [
  ['beslisser-dossier-standaard', { uitvraag: 'standaard' }, 'diagnose'],
  ['toeleider-dossier-ongemotiveerd', { pet: 'toeleider', motivering: 'geen' }, 'diagnose'],
  ['bepaler-dossier-ongemotiveerd', { pet: 'bepaler', motivering: 'geen' }, 'diagnose'],
  ['bekostiger-bsn', { pet: 'bekostiger' }, 'bsn'],
  ['bekostiger-product-en-omvang', { pet: 'bekostiger' }, 'product'],
  ['bekostiger-product-en-omvang', { pet: 'bekostiger' }, 'omvang'],
  ['beleid-persoonsgegevens', { pet: 'beleid' }, 'product'],
  ['second-opinion-onderbouwing', {}, 'second-opinion-onderbouwing'],
  ['geen-rij-voor-dit-gegeven', {}, 'declaratiegegevens'],
]
for (const [reden, feiten, gegeven] of REDENEN) {
  test(`De reden noemt de rij die is toegepast: ${reden} bij ${gegeven}`, () => {
    assert.equal(leesTabel({ ...GEWOON_GEVAL, ...feiten }, gegeven).reden, reden)
  })
}

test('De uitleg geeft hetzelfde oordeel, en een gewicht hoort alleen bij een afweging', () => {
  for (let zaad = 0; zaad < 2000; zaad += 1) {
    const geval = trekDiep(zaad)
    for (const gegeven of GEGEVENS) {
      const { oordeel, gewicht, reden } = leesTabelMetUitleg(geval, gegeven)
      assert.deepEqual({ oordeel, gewicht, reden }, leesTabel(geval, gegeven))
      assert.equal(gewicht !== null, oordeel === 'mag-na-afweging')
    }
  }
})

const JEUGDWET_73 = ['F038', 'F039', 'F040', 'F042', 'F047']
const BURGERLIJK_WETBOEK = ['F115', 'F116', 'F117', 'F119']

test('Bij jeugdhulp rust het geheim op de Jeugdwet, bij geneeskundige hulp op het Burgerlijk Wetboek', () => {
  for (let zaad = 0; zaad < 2000; zaad += 1) {
    const geval = trekDiep(zaad)
    const vreemd = geval.regime === 'jeugdhulp' ? BURGERLIJK_WETBOEK : JEUGDWET_73
    for (const gegeven of GEGEVENS) {
      const { bronnen } = leesTabelMetUitleg(geval, gegeven)
      assert.deepEqual(
        bronnen.filter((bron) => vreemd.includes(bron)),
        [],
      )
    }
  }
})

test('Elk open oordeel noemt bronnen in de vorm F-nummer of H-paragraaf', () => {
  const open: readonly string[] = OPEN_OORDELEN
  let gezien = 0
  for (let zaad = 0; zaad < 500; zaad += 1) {
    for (const gegeven of GEGEVENS) {
      const { oordeel, bronnen } = leesTabelMetUitleg(trekDiep(zaad), gegeven)
      assert.ok(bronnen.length > 0)
      assert.ok(
        bronnen.every((bron) => /^(F\d{3}|H\d(\.\d){0,2})$/.test(bron)),
        bronnen.join(' '),
      )
      assert.equal(new Set(bronnen).size, bronnen.length)
      if (open.includes(oordeel)) gezien += 1
    }
  }
  assert.ok(gezien > 100)
})
