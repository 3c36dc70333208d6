// Tests for fields of a form: what stands behind the label is the finding, an empty field is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaksOf } from './leaks-of.ts'

test('de waarde van een veld met inhoud is een vondst, ook met onbekende woorden', () => {
  assert.deepEqual(leaksOf('Diagnose: morbus exempli', 'diagnose'), ['morbus exempli'])
  assert.deepEqual(leaksOf('Medicatie: Voorbeeldol', 'medicatie'), ['Voorbeeldol'])
  assert.deepEqual(leaksOf('Hulpvraag: leren samen spelen', 'behandelinhoud'), ['leren samen spelen'])
  assert.deepEqual(leaksOf('Gezinssamenstelling: vader en drie kinderen', 'gezinsdetail').length, 1)
})

test('een leeg of geweigerd veld is geen lek', () => {
  for (const text of [
    'Diagnose: n.v.t.',
    'Medicatie: niet ingevuld',
    'Diagnose: verstrekken wij niet',
    'Doelen: nog niet behaald, meer tijd nodig',
    'Diagnose: ............\nProduct: 45A12',
  ]) {
    assert.deepEqual(
      (['diagnose', 'medicatie', 'behandelinhoud', 'gezinsdetail'] as const).flatMap((kind) => leaksOf(text, kind)),
      [],
      text,
    )
  }
})
