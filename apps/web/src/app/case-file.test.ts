// The case files of the house, and files that are none.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseCase } from './case-file.ts'

const CASES = new URL('../../../../cases/', import.meta.url)

test('elk van de twaalf praktijkvoorbeelden gaat open, met alle verzoeken en gegevens', () => {
  const names = readdirSync(CASES).filter((name) => /^pv\d+\.json$/.test(name))
  assert.equal(names.length, 12)
  for (const name of names) {
    const file: unknown = JSON.parse(readFileSync(new URL(name, CASES), 'utf8'))
    const openings = parseCase(file)
    assert.ok(openings !== null && openings.length > 0, name)
    for (const opening of openings) {
      assert.match(opening.peildatum, /^\d{4}-\d{2}-\d{2}$/, name)
      assert.ok(opening.elements.length > 0 && 'pet' in opening.facts, name)
      assert.ok((opening.origin?.situatie ?? '').length > 0, name)
    }
  }
})

test('feiten die bij een gegeven horen, blijven bij dat gegeven', () => {
  const openings = parseCase({
    titel: 'Verzonnen',
    verzoeken: [
      {
        peildatum: '2026-11-23',
        feiten: { pet: 'beslisser', getal: 3 },
        gegevens: ['product', { gegeven: 'doelen', feiten: { motivering: 'concreet' } }, 7],
      },
    ],
  })
  assert.deepEqual(openings?.[0]?.elements, ['product', 'doelen'])
  assert.deepEqual(openings?.[0]?.factsPer, { product: {}, doelen: { motivering: 'concreet' } })
  assert.deepEqual(openings?.[0]?.facts, { pet: 'beslisser' })
})

test('wat geen voorbeeld is, gaat niet open', () => {
  for (const file of [null, [], {}, { verzoeken: 'geen lijst' }, { verzoeken: [null] }, { verzoeken: [{}] }]) {
    assert.equal(parseCase(file), null)
  }
})
