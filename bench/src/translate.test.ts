// Every peer says in every case of an invented set what a person would: the translators lose nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NormData } from '@deelwijs/engine'
import { loadPeer, PEERS } from './contestants.ts'
import { decisionList } from './decision-list.ts'
import { negate, toExpression } from './expression.ts'
import type { Input } from './peers/peer.ts'

const SET = {
  titel: '',
  vindplaats: ['W1'],
  omdat: '',
  gezag: 'wet',
  geldigVanaf: '2020-01-01',
  geldigTot: null,
} as const

/** A shop that lends: a prohibition, exceptions, an exception to one of them, a change of outcome, doctrine and an old norm. */
const NORMS: readonly NormData[] = [
  {
    ...SET,
    id: 'verbod',
    groep: 'verbod',
    als: { niet: { gegeven: 'folder' } },
    dan: { oordeel: 'nee' },
    wijktAfVan: [],
  },
  { ...SET, id: 'leer', groep: 'leer', als: { wie: 'lid' }, dan: { verandertNiets: ['dag'] }, wijktAfVan: ['verbod'] },
  {
    ...SET,
    id: 'oud',
    groep: 'oud',
    als: { wie: 'lid' },
    dan: { oordeel: 'altijd' },
    wijktAfVan: ['lenen'],
    geldigTot: '2024-12-31',
  },
  {
    ...SET,
    id: 'lid-leent',
    groep: 'lenen',
    als: {
      wie: 'lid',
      groep: 'boeken',
      een: [{ dag: 'week' }, { alle: [{ dag: 'zondag' }, { 'kleur-pas': ['goud', 'zilver'] }] }],
    },
    tenzij: { boos: 'ja', niet: { 'kleur-pas': 'goud' } },
    dan: { oordeel: 'ja' },
    wijktAfVan: ['verbod'],
  },
  {
    ...SET,
    id: 'fiets-vragen',
    groep: 'lenen',
    als: { wie: ['lid', 'gast'], gegeven: ['fiets', 'step'] },
    dan: { oordeel: 'vraag' },
    wijktAfVan: ['verbod'],
  },
  {
    ...SET,
    id: 'step-zondag',
    groep: 'lenen',
    als: { wie: 'gast', dag: 'zondag', gegeven: 'step' },
    dan: { oordeel: 'gratis' },
    wijktAfVan: ['fiets-vragen'],
  },
  {
    ...SET,
    id: 'zonder-pas',
    groep: 'pas',
    als: { 'kleur-pas': 'geen' },
    dan: { zetOm: { ja: 'kassa', vraag: 'nee' } },
    wijktAfVan: ['lenen'],
  },
  { ...SET, id: 'dief', groep: 'dief', als: { wie: 'dief' }, dan: { oordeel: 'weg' }, wijktAfVan: ['lenen', 'verbod'] },
  {
    ...SET,
    id: 'folder-vrij',
    groep: 'vrij',
    als: { gegeven: 'folder' },
    dan: { oordeel: 'vrij' },
    wijktAfVan: ['dief', 'verbod'],
  },
]

const GROUPS: Input = { boek: 'boeken', atlas: 'boeken', fiets: 'wielen', step: 'wielen', folder: 'folders' }
const VALUES = {
  wie: ['lid', 'gast', 'dief'],
  dag: ['week', 'zondag'],
  'kleur-pas': ['goud', 'zilver', 'geen'],
  boos: ['ja', 'nee'],
  gegeven: Object.keys(GROUPS),
} as const

const EVERY_CASE: readonly Input[] = Object.entries(VALUES)
  .reduce<readonly Input[]>(
    (some, [fact, values]) => some.flatMap((one) => values.map((value): Input => ({ ...one, [fact]: value }))),
    [{}],
  )
  .map((one) => ({ ...one, groep: GROUPS[one['gegeven'] ?? ''] ?? '' }))

/** What the norms say, as a person reads them. */
function readByHand(one: Input): string {
  if (one['gegeven'] === 'folder') return 'folder-vrij>vrij'
  if (one['wie'] === 'dief') return 'dief>weg'
  return one['groep'] === 'wielen' ? readWheels(one) : readBooks(one)
}

function readWheels(one: Input): string {
  if (one['gegeven'] === 'step' && one['wie'] === 'gast' && one['dag'] === 'zondag') return 'step-zondag>gratis'
  return one['kleur-pas'] === 'geen' ? 'zonder-pas>nee' : 'fiets-vragen>vraag'
}

function readBooks(one: Input): string {
  const mayLend = one['wie'] === 'lid' && (one['dag'] === 'week' || one['kleur-pas'] !== 'geen')
  const barred = one['boos'] === 'ja' && one['kleur-pas'] !== 'goud'
  if (!mayLend || barred) return 'verbod>nee'
  return one['kleur-pas'] === 'geen' ? 'zonder-pas>kassa' : 'lid-leent>ja'
}

for (const id of PEERS) {
  test(`${id} gives the same norm and outcome as a person in all ${EVERY_CASE.length} cases`, async () => {
    const decide = (await loadPeer(id)).prepare(decisionList({ normen: NORMS }, '2026-01-01'))
    const said = new Set<string>()
    for (const one of EVERY_CASE) {
      const label = await decide(one)
      assert.equal(label, readByHand(one), JSON.stringify(one))
      said.add(label)
    }
    assert.equal(said.size, 8)
  })
}

test('the old norm decides on an old date and the doctrine never', () => {
  const then = decisionList({ normen: NORMS }, '2024-06-01').map((row) => row.norm)
  assert.ok(then.indexOf('oud') < then.indexOf('lid-leent') && then.includes('oud'))
  assert.ok(!then.includes('leer'))
  assert.ok(!decisionList({ normen: NORMS }, '2026-01-01').some((row) => row.norm === 'oud'))
})

test('negating twice gives the same expression back', () => {
  for (const { als } of NORMS) assert.deepEqual(negate(negate(toExpression(als))), toExpression(als))
})
