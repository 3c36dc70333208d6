// Waar zinsdelen beginnen en eindigen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, readText } from '../text/sentences.ts'
import { cutIntoParts } from './zinsdelen.ts'

const delen = (tekst: string): readonly string[] => {
  const reading = readText(tekst)
  return cutIntoParts(reading).delen.map((deel) => placeOf(reading, deel.first, deel.last).tekst)
}

test('komma en maar knippen', () => {
  assert.deepEqual(delen('Stuur het plan, de evaluatie maar geen diagnose.'), [
    'Stuur het plan',
    'de evaluatie',
    'maar geen diagnose',
  ])
})

test('een weglatingsstreepje knipt niet', () => {
  assert.deepEqual(delen('de begin- en einddatum'), ['de begin- en einddatum'])
})

test('een tekst zonder leestekens blijft in stukken van hoogstens tachtig woorden', () => {
  const { delen: stukken } = cutIntoParts(readText('plan '.repeat(1000)))
  assert.ok(stukken.every((deel) => deel.last - deel.first <= 80))
})
