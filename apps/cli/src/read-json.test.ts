// Tests of the JSON border: agreement with JSON.parse, and what is refused on top of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readJson } from './read-json.ts'
import { isRefusal } from './refusal.ts'

function refusalOf(text: string): { code: string; veld: string; melding: string } {
  const result = readJson(text)
  assert.ok(isRefusal(result), `should be refused: ${text.slice(0, 80)}`)
  return result
}

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const result = readJson(text)
      if (isRefusal(result)) {
        assert.ok(['dubbel-veld', 'onbekend-veld'].includes(result.code), result.melding)
        return
      }
      assert.deepEqual(result.value, JSON.parse(text))
    }),
    { numRuns: 500 },
  )
})

test('refuses what JSON.parse refuses, and never throws', () => {
  const noise = fc.string({ unit: fc.constantFrom(...'{}[]":,0123.eE+-truefalsn \\u\n'), maxLength: 24 })
  fc.assert(
    fc.property(noise, (text) => {
      const refused = isRefusal(readJson(text))
      const valid = isValidJson(text)
      assert.ok(valid || refused, text)
      if (refused && valid) assert.notEqual(refusalOf(text).code, 'geen-json')
    }),
    { numRuns: 3000 },
  )
})

function isValidJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('names line and character of a mistake', () => {
  assert.match(refusalOf('{\n  "a": 1,\n}').melding, /"}" hoort daar niet \(regel 3, teken 1\)/)
  assert.match(refusalOf('{"a": 1').melding, /houdt te vroeg op \(regel 1, teken 8\)/)
  assert.match(refusalOf('  \n').melding, /leeg/)
  assert.match(refusalOf("{'a': 1}").melding, /regel 1, teken 2/)
})

test('refuses dangerous names at every depth, also when written with escapes', () => {
  for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
    const refusal = refusalOf(`{"gegevens":[{"feiten":{"${name}":{"a":1}}}]}`)
    assert.equal(refusal.code, 'onbekend-veld')
    assert.match(refusal.veld, /^gegevens\.0\.feiten\.(__proto__|constructor|prototype)$/)
  }
})

test('refuses a name that stands twice in one object, not one that returns in another', () => {
  assert.equal(refusalOf('{"feiten":{"pet":"beslisser","pet":"toeleider"}}').veld, 'feiten.pet')
  assert.ok(!isRefusal(readJson('[{"a":1},{"a":2}]')))
})

test('refuses 200 000 nested brackets and endless lists before building anything', () => {
  assert.equal(refusalOf('['.repeat(200_000)).code, 'te-diep')
  assert.equal(refusalOf(`[${'0,'.repeat(30_000)}0]`).code, 'te-groot')
  assert.ok(!isRefusal(readJson('[[[[[[[[1]]]]]]]]')))
})

test('a message never carries control characters', () => {
  const refusal = refusalOf('{"a\\u001b[31m\\nb":1,"a\\u001b[31m\\nb":2}')
  assert.doesNotMatch(refusal.melding, /\p{Cc}/u)
})
