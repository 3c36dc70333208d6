// Proeven op de weegvragen: hoe zwaarder de afweging, hoe meer de professional zelf opschrijft.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GEWICHTEN } from './domeinen.ts'
import { BEGINSEL_WOORDEN, BEGINSELEN, VOORBEELDGRONDEN, WEEGVRAGEN } from './vier-vragen.ts'

const omvang = (gewicht: (typeof GEWICHTEN)[number]) =>
  WEEGVRAGEN[gewicht].vragen.length + WEEGVRAGEN[gewicht].zelf.length

test('de vier beginselen zijn vragen', () => {
  assert.deepEqual(Object.keys(BEGINSEL_WOORDEN), [...BEGINSELEN])
  for (const beginsel of BEGINSELEN) {
    assert.match(BEGINSEL_WOORDEN[beginsel].label, /\?$/)
    assert.match(BEGINSEL_WOORDEN[beginsel].vraag, /\?$/)
    assert.match(BEGINSEL_WOORDEN[beginsel].hulp, new RegExp(`^Dit heet ${beginsel}\\.`))
  }
})

test('een zware afweging vraagt meer dan een gewone, en een gewone meer dan een lichte', () => {
  assert.ok(omvang('zwaar') > omvang('gewoon'))
  assert.ok(omvang('gewoon') > omvang('licht'))
  assert.deepEqual(WEEGVRAGEN.zwaar.zelf, BEGINSELEN)
})

test('elke afweging vraagt waarom, en een afweging over het dossier ook welke gegevens', () => {
  for (const gewicht of GEWICHTEN) assert.equal(WEEGVRAGEN[gewicht].vragen[0]?.id, 'waarom')
  for (const gewicht of ['gewoon', 'zwaar'] as const) {
    assert.deepEqual(
      WEEGVRAGEN[gewicht].vragen.map(({ id }) => id),
      ['waarom', 'welke'],
    )
  }
})

test('alleen bij het zoeken naar hulp staan vier voorbeelden klaar, en altijd plaats voor eigen woorden', () => {
  assert.equal(VOORBEELDGRONDEN.length, 5)
  assert.equal(VOORBEELDGRONDEN.at(-1)?.id, 'anders')
  assert.deepEqual(
    GEWICHTEN.filter((gewicht) => WEEGVRAGEN[gewicht].vragen.some(({ gronden }) => gronden)),
    ['gewoon'],
  )
})
