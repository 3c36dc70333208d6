// The condition of a norm as points for a reader.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NORMENSET } from '@deelwijs/norms'
import { type ConditionNode, conditionNodes } from './condition-tree.ts'

test('één waarde wordt een zin, meer waarden een lijst', () => {
  assert.deepEqual(conditionNodes({ pet: 'beslisser', motivering: ['algemeen', 'geen'] }), [
    { kind: 'line', text: 'De vrager besluit over de hulp.' },
    {
      kind: 'values',
      text: 'De uitleg van de gemeente is een van deze:',
      values: ['Alleen in het algemeen', 'Dat staat er niet bij'],
    },
  ])
})

test('een gegeven en een groep staan met hun naam', () => {
  assert.deepEqual(conditionNodes({ gegeven: 'product', groep: ['dossier', 'kengetallen'] }), [
    { kind: 'line', text: 'Het gegeven is: Soort hulp.' },
    { kind: 'values', text: 'Het gegeven hoort bij een van deze groepen:', values: ['Uit het dossier', 'Cijfers'] },
  ])
})

test('een ontkenning van twee dingen samen blijft samen', () => {
  const [node] = conditionNodes({ niet: { pet: 'beslisser', pgb: 'ja' } })
  assert.equal(node?.kind, 'group')
  const [inner] = node?.kind === 'group' ? node.nodes : []
  assert.equal(inner?.kind === 'group' ? inner.nodes.length : 0, 2)
})

test('punten die allemaal gelden staan zonder tussenkop', () => {
  const flat = conditionNodes({ alle: [{ pet: 'beslisser' }, { pgb: 'nee' }] })
  assert.deepEqual(flat, conditionNodes({ pet: 'beslisser', pgb: 'nee' }))
})

test('elke norm is te lezen: geen punt zonder tekst, geen id waar een woord hoort', () => {
  const texts = (nodes: readonly ConditionNode[]): readonly string[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'line') return [node.text]
      return node.kind === 'values' ? [node.text, ...node.values] : [node.text, ...texts(node.nodes)]
    })
  for (const norm of NORMENSET.normen) {
    const all = texts(conditionNodes(norm.als))
    assert.ok(all.length > 0, norm.id)
    for (const text of all) assert.match(text, /^[A-ZÉ0-9]/, `${norm.id}: ${text}`)
  }
})
