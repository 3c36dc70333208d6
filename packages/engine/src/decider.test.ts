// De snelle weg voor volledige gevallen, tegen het gewone oordeel in elk geval van de verzonnen normen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled } from '../invented/compiled.ts'
import { EVERY_CASE } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { createDecider, type Decider } from './decider.ts'
import { judgeElement } from './judge.ts'
import { isProblem } from './problem.ts'
import type { Slice } from './slice.ts'

/** The decider of a slice. A problem is a broken fixture, hence thrown. */
function deciderOf(slice: Slice): Decider {
  const decider = createDecider(slice)
  if (isProblem(decider)) throw new Error(decider.melding)
  return decider
}

function assertSameAsJudge(slice: Slice): number {
  const decider = deciderOf(slice)
  const packed = new Uint16Array(decider.width + 2)
  for (const { facts, element } of EVERY_CASE) {
    const verdict = judgeElement(slice, facts, element)
    const ruling = decider.read(facts, element)
    decider.pack(facts, element, packed, 1)
    assert.equal(decider.decide(packed, 1), ruling)
    assert.deepEqual(
      [ruling.oordeel, ruling.gewicht, ruling.norm, ruling.plichten],
      [verdict.oordeel, verdict.gewicht, verdict.norm, verdict.plichten],
    )
    assert.deepEqual(
      ruling.bronnen,
      verdict.bronnen.map((source) => source.id),
    )
  }
  return EVERY_CASE.length
}

test('In elk mogelijk geval zeggen de snelle weg en het gewone oordeel hetzelfde, gecodeerd en uit gewone feiten', () => {
  assert.ok(assertSameAsJudge(compiled()) > 500)
})

test('Een bron die bij een feit niet past, staat niet in het oordeel en wel in dat van een ander geval', () => {
  const cited = INVENTED.normen.find((norm) => norm.vindplaats.length > 1)?.vindplaats[0] ?? ''
  const slice = compiled({ ...INVENTED, bronfilters: [{ feit: 'lengte', waarde: 'klein', zonder: [cited] }] })
  assertSameAsJudge(slice)
  const citing = EVERY_CASE.filter(({ facts, element }) =>
    deciderOf(slice).read(facts, element).bronnen.includes(cited),
  )
  assert.ok(citing.length > 0)
  assert.ok(citing.every(({ facts }) => facts['lengte'] !== 'klein'))
})

test('Gevallen met hetzelfde einde krijgen hetzelfde bevroren oordeel', () => {
  const { read } = deciderOf(compiled())
  const rulings = EVERY_CASE.map(({ facts, element }) => read(facts, element))
  assert.ok(rulings.every((ruling) => Object.isFrozen(ruling) && Object.isFrozen(ruling.plichten)))
  assert.ok(new Set(rulings).size < 60)
})
