// Finding a norm by the words people use.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHAPTERS } from './chapters.ts'
import { comparable, searchNorms } from './search.ts'

const ids = (query: string): readonly string[] =>
  searchNorms(CHAPTERS, query).flatMap((chapter) => chapter.normen.map((norm) => norm.id))

test('zonder zoekwoord staat alles er, in de volgorde van de wet', () => {
  assert.deepEqual(searchNorms(CHAPTERS, '  '), CHAPTERS)
})

test('een titel, een artikel en een id zijn te vinden', () => {
  assert.ok(ids('hoofdregel').includes('geheimhouding'))
  assert.ok(ids('7.3.13').some((id) => id.startsWith('gesprek')))
  assert.equal(ids('beslisser-identificatie')[0], 'beslisser-identificatie')
})

test('een alledaagse naam vindt de normen over dat gegeven', () => {
  const found = ids('evaluatieverslag')
  assert.ok(found.includes('dossier-standaard'), found.join(', '))
  assert.ok(!found.includes('vrager-cbs'))
})

test('alle woorden moeten passen, en hoofdletters of accenten maken niet uit', () => {
  assert.deepEqual(ids('BESLISSER product'), ids('beslisser product'))
  assert.ok(ids('beslisser product').length < ids('beslisser').length)
  assert.equal(comparable('Privé-adres, één'), 'prive adres een')
})

test('wat nergens staat geeft niets', () => {
  assert.deepEqual(ids('zeppelin'), [])
})
