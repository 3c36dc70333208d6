// The reader may not import the norms, so it writes down their places and ids once more. Here both are held equal.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRONNEN, HOOFDSTUKKEN } from '@deelwijs/norms'
import { CONTRACT_RULES, RED_FLAGS, SOURCE_PLACES } from '@deelwijs/reader'

const PLACES = new Map<string, string>(Object.entries(BRONNEN).map(([id, { vindplaats }]) => [id, vindplaats]))
const NORMS: ReadonlySet<string> = new Set(HOOFDSTUKKEN.flatMap(({ normen }) => normen.map(({ id }) => id)))

test('elke bron van de contracttoets heeft de vindplaats van het normenboek', () => {
  const own = Object.entries(SOURCE_PLACES)
  assert.ok(own.length > 40)
  assert.deepEqual(
    own,
    own.map(([id]) => [id, PLACES.get(id)]),
  )
})

test('elke norm die een regel van de contracttoets noemt, bestaat', () => {
  const named = CONTRACT_RULES.flatMap(({ id, norm }) => (norm === null ? [] : [{ id, norm }]))
  assert.ok(named.length > 30)
  assert.deepEqual(
    named.filter(({ norm }) => !NORMS.has(norm)),
    [],
  )
})

test('elke rode vlag noemt een bron uit het normenboek', () => {
  assert.ok(RED_FLAGS.length > 10)
  assert.deepEqual(
    RED_FLAGS.filter(({ bron }) => !PLACES.has(bron.replace('H §', 'H'))).map(({ vlag, bron }) => `${vlag}: ${bron}`),
    [],
  )
})
