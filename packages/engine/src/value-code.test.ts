// Codes of values found by length and letter: the place in the domain, for every domain, also where a map is needed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createCodeOf } from './value-code.ts'

const anyDomain = fc.uniqueArray(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 60 })

test('every value of every domain has the code of its place', () => {
  fc.assert(
    fc.property(fc.array(anyDomain, { minLength: 1, maxLength: 8 }), (domains) => {
      const codeOf = createCodeOf(domains)
      for (const [variable, domain] of domains.entries()) {
        for (const [code, value] of domain.entries()) assert.equal(codeOf(variable, value), code)
      }
    }),
  )
})

test('a domain that no letter tells apart still has its own codes', () => {
  const alike = Array.from({ length: 70 }, (_, n) => `${'x'.repeat(9)}${n}`)
  const codeOf = createCodeOf([['ja', 'nee'], alike])
  assert.deepEqual(
    alike.map((value) => codeOf(1, value)),
    alike.map((_, code) => code),
  )
  assert.equal(codeOf(0, 'nee'), 1)
})
