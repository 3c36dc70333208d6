// Doet elke toets in een norm op zichzelf iets? Per norm en per feit: een paar gevallen dat alleen daarin verschilt en anders uitkomt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition } from '@deelwijs/engine'
import { leesTabel } from '../tweede-lezing/lees.ts'
import { mulberry32 } from '../tweede-lezing/trekking.ts'
import { caseOf, type Geval, neighbour, winDrawer } from './paden.ts'
import { builtSlice } from './schijf.ts'

const SLICE = builtSlice()
const TRIES = 300

/** The facts a condition tests, the element included. */
function factsIn(condition: Condition): readonly string[] {
  return Object.entries(condition).flatMap(([key, value]) => {
    const nested = [value].flat().filter((item) => typeof item === 'object')
    return nested.length > 0 ? nested.flatMap(factsIn) : [key === 'groep' ? 'gegeven' : key]
  })
}

const outcomeOf = ({ feiten, gegeven }: Geval): string => {
  const { oordeel, gewicht } = leesTabel(feiten, gegeven)
  return `${oordeel} ${gewicht}`
}

/** Whether some case decided by the norm comes out otherwise when this fact alone changes. */
function actsAlone(norm: number, fact: string): boolean {
  const prng = mulberry32(7000 + norm)
  const { trek } = winDrawer(SLICE, norm, prng)
  const variable = SLICE.coding.variable.get(fact) ?? -1
  for (let left = TRIES; left > 0; left -= 1) {
    const codes = trek()
    const value = Math.floor(prng() * (SLICE.coding.sizes[variable] ?? 1))
    const moved = neighbour(SLICE, codes, { variable, value }, prng)
    if (moved !== null && outcomeOf(caseOf(SLICE, moved)) !== outcomeOf(caseOf(SLICE, codes))) return true
  }
  return false
}

test('Elke norm heeft een toets die op zichzelf de uitkomst omslaat, en bijna elke toets doet dat', (t) => {
  const table = SLICE.norms.map((norm, index) => {
    const facts = [...new Set([norm.als, ...(norm.tenzij === undefined ? [] : [norm.tenzij])].flatMap(factsIn))]
    return { id: norm.id, facts, acting: facts.filter((fact) => actsAlone(index, fact)) }
  })
  const total = table.flatMap(({ facts }) => facts).length
  const acting = table.flatMap((one) => one.acting).length
  t.diagnostic(`${acting} van ${total} toetsen van ${table.length} normen slaan op zichzelf een uitkomst om`)
  for (const { id, facts, acting: shown } of table) {
    const idle = facts.filter((fact) => !shown.includes(fact))
    if (idle.length > 0) t.diagnostic(`${id}: alleen samen met andere toetsen: ${idle.join(', ')}`)
  }
  assert.deepEqual(
    table.filter((one) => one.acting.length === 0).map(({ id }) => id),
    [],
  )
  assert.ok(acting > total * 0.9, `${acting} van ${total}`)
})
