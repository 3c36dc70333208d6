// De normen in de tijd: een wijziging is een bestand erbij, een ontwerp raakt geen dag voor zijn ingang, en namen doen niet mee.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  compare,
  compareDates,
  type Difference,
  isProblem,
  type NormSet,
  type Problem,
  parseRequest,
  prove,
  type Slice,
} from '@deelwijs/engine'
import { DOMEINEN, GEGEVENS } from '@deelwijs/words'
import type { Norm } from '../src/index.ts'
import { NORMENSET, ONTWERP_2030, STELLINGEN } from '../src/index.ts'
import { withNorm } from './andere-set.ts'
import { builtSlice } from './schijf.ts'

const count = (result: Difference | Problem): bigint =>
  isProblem(result) ? assert.fail(result.melding) : result.gevallen

/** What a new file for the announced change of 7.3.11 would hold: content invented, only the dates matter here. */
const GEHEIMHOUDING_2027 = {
  id: 'geheimhouding-2027',
  titel: 'Verzonnen: het beroepsgeheim zoals het in 2027 luidt',
  vindplaats: ['F039', 'F116', 'F029', 'F138', 'H2.2'],
  groep: 'geheimhouding',
  als: { niet: { gegeven: 'kengetallen' } },
  dan: { oordeel: 'mag-niet' },
  omdat: 'Verzonnen voor deze proef.',
  wijktAfVan: [],
  gezag: 'wet',
  kanWel: ['kengetallen'],
  geldigVanaf: '2027-01-01',
  geldigTot: null,
} as const satisfies Norm

const CHANGED: NormSet = {
  ...withNorm(NORMENSET, 'geheimhouding', { geldigTot: '2026-12-31' }),
  normen: [...withNorm(NORMENSET, 'geheimhouding', { geldigTot: '2026-12-31' }).normen, GEHEIMHOUDING_2027],
}

const holdsThere = (slice: Slice): readonly string[] =>
  slice.norms.filter(({ groep }) => groep === 'geheimhouding').map(({ id }) => id)

test('Een nieuwe tekst van de geheimhouding per 2027 is een norm erbij: de dag ervoor geldt de oude, de dag zelf de nieuwe', () => {
  const [before, after] = ['2026-12-31', '2027-01-01'].map((date) => builtSlice(CHANGED, date))
  assert.ok(before !== undefined && after !== undefined)
  assert.deepEqual([holdsThere(before), holdsThere(after)], [['geheimhouding'], ['geheimhouding-2027']])
  for (const slice of [before, after]) {
    assert.deepEqual(
      STELLINGEN.filter((stelling) => !prove(slice, stelling).bewezen).map(({ id }) => id),
      [],
    )
  }
  assert.equal(count(compare(before, after)), 0n)
})

test('Verandert een nieuwe norm per 2027 een uitkomst, dan is precies te tellen welke gevallen omslaan', () => {
  const set: NormSet = { ...NORMENSET, normen: [...NORMENSET.normen, AFSLUITBERICHT_2027] }
  const result = compareDates(set, '2026-12-31', '2027-01-01')
  assert.ok(!isProblem(result))
  assert.ok(result.gevallen > 0n)
  assert.deepEqual(
    result.omslagen.map(({ van, naar, voorbeeld }) => [van, naar, voorbeeld.gegeven, voorbeeld.feiten['pet']]),
    [['mag-niet', 'niet-nodig', 'afsluitbericht', 'beslisser']],
  )
  assert.equal(count(compareDates(set, '2026-01-01', '2026-12-31')), 0n)
})

const AFSLUITBERICHT_2027: Norm = {
  ...GEHEIMHOUDING_2027,
  id: 'afsluitbericht-2027',
  groep: 'buiten-de-taak',
  als: { gegeven: 'afsluitbericht', pet: 'beslisser' },
  dan: { oordeel: 'niet-nodig' },
  wijktAfVan: ['geheimhouding'],
}

test('S039: het ontwerp verandert geen enkel geval voor 2030, en daarna precies geteld', (t) => {
  for (const date of ['2026-01-01', '2026-11-23', '2029-12-31'])
    assert.equal(count(compare(builtSlice(NORMENSET, date), builtSlice(ONTWERP_2030, date))), 0n)
  const later = compare(builtSlice(NORMENSET, '2030-01-01'), builtSlice(ONTWERP_2030, '2030-01-01'))
  assert.ok(!isProblem(later))
  for (const { van, naar, gevallen } of later.omslagen) t.diagnostic(`${van} wordt ${naar}: ${gevallen}`)
  assert.ok(later.gevallen > 0n)
  assert.ok(later.omslagen.every(({ voorbeeld }) => voorbeeld.feiten['pet'] === 'beslisser'))
  assert.equal(count(compareDates(ONTWERP_2030, '2026-01-01', '2029-12-31')), 0n)
  assert.equal(count(compareDates(ONTWERP_2030, '2029-12-31', '2030-01-01')), later.gevallen)
})

test('Het ontwerp houdt zich aan alle stellingen over het geheel, en heeft een eigen kenmerk', () => {
  const slice = builtSlice(ONTWERP_2030, '2030-06-01')
  for (const id of ['s17', 's18', 's19', 's23'])
    for (const stelling of STELLINGEN.filter((one) => one.id === id)) assert.ok(prove(slice, stelling).bewezen, id)
  assert.notEqual(ONTWERP_2030.vingerafdruk, NORMENSET.vingerafdruk)
})

test('Van de eerste tot en met de laatste dag van de set zijn de oordelen gelijk, en daarbuiten is er geen', () => {
  const days = ['2026-01-01', '2026-12-31', '2028-02-29', NORMENSET.geldigTot]
  for (const day of days) assert.equal(count(compareDates(NORMENSET, '2026-11-23', day)), 0n)
  for (const day of ['2025-12-31', '2031-01-01']) {
    const result = compareDates(NORMENSET, '2026-11-23', day)
    assert.ok(isProblem(result))
    assert.deepEqual([result.code, result.veld], ['buiten-geldigheid', 'peildatum'])
  }
})

test('S006: hoe gemeente of wijkteam heet speelt geen rol, want er is geen feit voor', () => {
  const slice = builtSlice()
  for (const feit of ['gemeente', 'gemeentenaam', 'wijkteam', 'naam-wijkteam', 'cjg']) {
    assert.ok(!Object.hasOwn(DOMEINEN, feit))
    const result = parseRequest(slice, { feiten: { [feit]: 'Verzonnendam' }, gegevens: ['product'] })
    assert.ok(isProblem(result))
    assert.equal(result.code, 'onbekend-feit')
  }
  const literals = JSON.stringify({ ...slice.set, bronnen: {} })
  for (const name of ['Centrum voor Jeugd en Gezin', 'CJG', 'jeugdteam']) assert.ok(!literals.includes(name), name)
})

test('S196: wie onder een ander kader valt, krijgt in geen enkel geval een nee', () => {
  const vrager = ['gecertificeerde-instelling', 'raad', 'veilig-thuis', 'inspectie', 'cbs', 'betrokkene', 'ander']
  const vorm = {
    vorm: 'altijd',
    als: { vrager, gegeven: GEGEVENS.filter((gegeven) => gegeven !== 'kengetallen') },
    oordelen: ['buiten-bereik'],
  } as const
  const { bewezen, gevallen } = prove(builtSlice(), { id: 'S196', titel: '', vindplaats: [], vormen: [vorm] })
  assert.ok(bewezen && gevallen > 0n)
})
