// De woorden van de formuliercheck: elke taak van een gemeente te kiezen, en een telzin die klopt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkForm } from '@deelwijs/reader'
import { FIELD_VERDICTS, FORM_PETS, fieldSentence } from './field-words.ts'

test('Een gemeente kiest een taak van haarzelf; kinderbescherming en een onbekende taak horen daar niet bij', () => {
  const taken: readonly string[] = FORM_PETS.map(([id]) => id)
  for (const taak of ['beslisser', 'bekostiger', 'toeleider', 'casusregisseur']) assert.ok(taken.includes(taak))
  for (const taak of ['niet-kenbaar', 'kinderbescherming']) assert.ok(!taken.includes(taak))
})

test('De telzin noemt elk oordeel', () => {
  assert.equal(
    fieldSentence(FIELD_VERDICTS.map((oordeel) => ({ oordeel }))),
    'Wij vonden 3 velden. Weg: 1. Anders vragen: 1. Mag blijven: 1.',
  )
  assert.match(fieldSentence([]), /geen velden/)
})

test('Een veld voor de diagnose moet bij een besluit weg, en een veld voor de duur mag blijven', () => {
  const { velden } = checkForm('Diagnose: ....\nBegindatum: ....\n', 'beslisser')
  assert.equal(fieldSentence(velden), 'Wij vonden 2 velden. Weg: 1. Anders vragen: 0. Mag blijven: 1.')
})
