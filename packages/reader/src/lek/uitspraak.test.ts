// The last net: a sentence about the young person in which no word of a list stands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLeaks } from './check-leaks.ts'

test('een zin over wat de jeugdige doet, wordt gemeld met weinig zekerheid', () => {
  const [leak] = checkLeaks('Het meisje tekent steeds hetzelfde huis zonder ramen.').bevindingen
  assert.equal(leak?.soort, 'behandelinhoud')
  assert.equal(leak?.waarom, 'lek/uitspraak')
  assert.ok((leak?.zekerheid ?? 1) < 0.5)
})

test('een zin over de aanvraag of over een hulpverlener is geen lek', () => {
  for (const text of [
    'Zij heeft nog zes maanden begeleiding nodig.',
    'Hij staat ingeschreven in het register van zijn beroep.',
  ]) {
    assert.deepEqual(checkLeaks(text).bevindingen, [], text)
  }
})
