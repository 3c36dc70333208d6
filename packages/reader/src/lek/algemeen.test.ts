// Tests for sentences that speak of nobody in particular.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkLeaks } from './check-leaks.ts'
import { leaksOf } from './leaks-of.ts'

test('een zin over aanbod, regels of kinderen in het algemeen is geen lek', () => {
  for (const text of [
    'Onze behandelaren werken volgens de richtlijn ADHD.',
    'Wij bieden behandeling bij autisme, angst en depressie.',
    'Kinderen met een licht verstandelijke beperking hebben vaak langer hulp nodig.',
    'Bij een eetstoornis is de huisarts vaak de verwijzer.',
    'De gemeente mag niet vragen naar de diagnose ADHD.',
  ]) {
    assert.deepEqual(checkLeaks(text).bevindingen, [], text)
  }
})

test('zodra de zin over iemand gaat, telt hij wel', () => {
  assert.deepEqual(leaksOf('Wij werken bij hem volgens de richtlijn ADHD.', 'diagnose'), ['ADHD'])
  assert.deepEqual(leaksOf('Wij bieden Noor behandeling bij autisme.', 'diagnose'), ['autisme'])
})
