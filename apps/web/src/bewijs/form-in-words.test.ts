// Every statement the house proves can be read in plain Dutch.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STELLINGEN } from '@deelwijs/norms'
import { meetTaal, TAALGRENZEN } from '@deelwijs/words'
import { formInWords, formsInWords } from './form-in-words.ts'

test('elke stelling is uit te schrijven in korte zinnen', () => {
  for (const statement of STELLINGEN) {
    for (const form of formsInWords(statement)) {
      const measured = meetTaal([form.zin, ...form.punten].join('\n'))
      assert.ok(measured.langste.woorden <= TAALGRENZEN.langste, `${statement.id}: ${measured.langste.zin}`)
      assert.doesNotMatch(form.zin, /undefined|\{|\}/, statement.id)
    }
  }
})

test('een stelling over een taak zegt wat open is bij wie', () => {
  const form = formInWords({ vorm: 'niet-meer-dan', veld: 'pet', laag: ['casusregisseur'], hoog: 'hulpverlener' })
  assert.equal(
    form.zin,
    'Wat open is bij “Alle hulp op elkaar afstemmen”, is ook open bij “Zelf hulp geven aan het gezin”.',
  )
  assert.equal(form.als, null)
})

test('wat bij een uitkomst hoort staat in punten', () => {
  const form = formInWords({
    vorm: 'draagt',
    oordelen: ['moet'],
    plichten: ['verstrekking-vastleggen'],
    eenVanPlichten: ['vooraf-informeren', 'informeren-uitgesteld'],
    gewicht: true,
  })
  assert.equal(form.punten.length, 3)
})

test('een stelling over twee antwoorden noemt ze', () => {
  const form = formInWords({ vorm: 'verandert-niet', feiten: ['weigering'], waarden: ['geen', 'bezwaar'] })
  assert.deepEqual(form.punten, ['Nee, geen bezwaar', 'Ja, er is bezwaar'])
})
