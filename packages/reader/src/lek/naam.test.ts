// Names of young people and families, and those of professionals.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('namen uit alle windstreken worden gevonden', () => {
  const names = ["Lotte van 't Hof", 'Kwabena Asante-Mensah', 'O. Yıldız', 'Mila Jovanović', 'Bo Peters', 'Youssef B']
  for (const name of names) assert.deepEqual(leaksOf(`Het gaat om ${name}, zegt zij.`, 'naam'), [name])
})

test('achter een woord van het gezin is een onbekend woord met hoofdletter een naam', () => {
  for (const text of [
    'Zijn zusje Zyanne is acht.',
    'ouders Oosterhuis',
    'de heer Çelik en zijn vrouw',
    'moeder heet Wendela',
  ]) {
    assert.equal(leaksOf(text, 'naam').length, 1, text)
  }
})

test('wie schrijft, wie leest en wie behandelt, zijn geen lek', () => {
  const letter =
    'Geachte mevrouw Smit,\n\nOrthopedagoog Karin Visser sprak met mevrouw Smit.\n\nMet vriendelijke groet,\nJan de Boer\nGZ-psycholoog'
  assert.deepEqual(leaksOf(letter, 'naam'), [])
})

test('plaatsen en organisaties zijn geen naam van een persoon', () => {
  for (const text of ['Stichting De Wilgenhoek in Zandwolde', 'de gemeente Rietveen', 'de Centrale Raad van Beroep'])
    assert.deepEqual(leaksOf(text, 'naam'), [], text)
})
