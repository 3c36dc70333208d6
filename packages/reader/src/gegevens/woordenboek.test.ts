// De woordenlijsten zelf: elk gegeven heeft woorden, en geen patroon hoort bij twee gegevens.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GEGEVENS } from '@deelwijs/words'
import { TEKENLIJSTEN, WOORDENBOEK, WOORDENLIJSTEN } from './woordenboek.ts'

const paren = WOORDENLIJSTEN.flatMap((woorden) =>
  Object.entries(woorden).flatMap(([gegeven, vormen]) => vormen.map((vorm) => ({ gegeven, vorm }))),
)

test('elk gegeven van het oordeel heeft minstens drie patronen', () => {
  for (const gegeven of GEGEVENS) assert.ok(paren.filter((paar) => paar.gegeven === gegeven).length >= 3, gegeven)
})

test('geen patroon hoort bij twee gegevens', () => {
  const eerste = new Map<string, string>()
  for (const { gegeven, vorm } of paren) {
    assert.equal(eerste.get(vorm) ?? gegeven, gegeven, vorm)
    eerste.set(vorm, gegeven)
  }
})

test('geen teken staat in twee soorten', () => {
  const eerste = new Map<string, string>()
  for (const { soort, reikwijdte, vormen } of TEKENLIJSTEN) {
    for (const vorm of vormen) {
      const sleutel = `${reikwijdte} ${vorm}`
      assert.equal(eerste.get(sleutel) ?? soort, soort, sleutel)
      eerste.set(sleutel, soort)
    }
  }
})

test('alle patronen samen vormen een woordenboek', () => {
  assert.ok(WOORDENBOEK.startingWith.size > 500)
})
