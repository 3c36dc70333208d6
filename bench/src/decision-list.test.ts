// What the list of norms leaves out: the safety net for an open outcome without its findings. In these norms it never acts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, compile } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import { DATE } from './date.ts'
import { decisionList } from './decision-list.ts'
import { sound } from './whole.ts'

test('without the safety net every case has the same outcome, so a translation may leave it out', () => {
  const bare = { ...NORMENSET, woorden: { ...NORMENSET.woorden, vereist: [], gezondheid: [] } }
  const difference = sound(compare(sound(compile(NORMENSET, DATE)), sound(compile(bare, DATE))))
  assert.equal(difference.gevallen, 0n)
})

test('every norm that decides or changes an outcome stands in the list', () => {
  const rows = decisionList(NORMENSET, DATE)
  const listed = new Set(rows.flatMap((row) => [row.norm, ...row.changes.map((change) => change.norm)]))
  const acting = NORMENSET.normen.filter((norm) => !('verandertNiets' in norm.dan)).map((norm) => norm.id)
  assert.deepEqual([...listed].sort(), [...acting].sort())
})
