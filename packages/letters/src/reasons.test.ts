// De redenen in het antwoord horen bij normen die bestaan, en elke norm die iets weigert heeft een reden.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NORMENSET } from '@deelwijs/norms'
import { REASON_PER_GROUP, REASON_PER_NORM } from './reasons.ts'

test('Een eigen reden hoort bij een norm die bestaat', () => {
  const norms = new Set(NORMENSET.normen.map((norm) => norm.id))
  assert.deepEqual(
    Object.keys(REASON_PER_NORM).filter((id) => !norms.has(id)),
    [],
  )
})

test('De reden spreekt de vrager aan, niet de eigen organisatie', () => {
  for (const text of [...Object.values(REASON_PER_GROUP), ...Object.values(REASON_PER_NORM)]) {
    assert.doesNotMatch(text, /\bu (geeft|hoeft|deelt|weegt)\b|\b(geeft|deelt) u\b/i, text)
  }
})
