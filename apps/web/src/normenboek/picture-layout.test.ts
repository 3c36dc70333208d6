// The picture of a norm: everything stands under each other and within the width.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NORMENSET } from '@deelwijs/norms'
import { outcomeName, placePicture, WIDTH, wrapText } from './picture-layout.ts'
import { rowsOf } from './relations.ts'

const SELF = { titel: 'De norm waar het om gaat', dan: { oordeel: 'moet' } }

test('geen vak valt over een ander of buiten de tekening', () => {
  const rows = rowsOf(NORMENSET.normen)
  const picture = placePicture(rows, SELF, rows.slice(0, 4))
  const boxes = [...picture.boxes].sort((a, b) => a.y - b.y)
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1]
    assert.ok(box.x >= 0 && box.x + box.width <= WIDTH, box.key)
    assert.ok(box.y + box.height <= (next?.y ?? picture.height), box.key)
  }
})

test('sterkere normen staan boven, zwakkere onder', () => {
  const [strong, weak] = rowsOf(NORMENSET.normen.slice(0, 2))
  if (strong === undefined || weak === undefined) assert.fail('twee rijen verwacht')
  const { boxes } = placePicture([strong], SELF, [weak])
  const self = boxes.find((box) => box.self)
  const [first, , last] = boxes
  assert.ok((first?.y ?? 0) < (self?.y ?? 0) && (self?.y ?? 0) < (last?.y ?? 0))
})

test('zonder andere normen zegt de tekening dat ook', () => {
  const { labels, arrows } = placePicture([], SELF, [])
  assert.deepEqual(
    labels.map((label) => label.text),
    ['Geen norm gaat hierop voor', 'Deze norm gaat nergens op voor'],
  )
  assert.deepEqual(arrows, [])
})

test('tekst breekt tussen woorden en verliest niets', () => {
  const text = 'Alle stappen van de controle zijn gezet en openbaar gemaakt'
  const lines = wrapText(text, 20)
  assert.equal(lines.join(' '), text)
  assert.ok(lines.every((line) => line.length <= 20))
  assert.deepEqual(wrapText('onafscheidelijkheidsbeginsel', 10), ['onafscheidelijkheidsbeginsel'])
})

test('een norm die uitkomsten verandert heeft zelf geen uitkomst', () => {
  assert.equal(outcomeName({ dan: { zetOm: { moet: 'niet-nodig' } } }), 'Verandert de uitkomst')
  assert.equal(outcomeName({ dan: { oordeel: 'mag-niet' } }), 'Mag niet')
})
