// Een norm is enkel gegevens: geen functies, geen onbekende sleutels, en elke naam die zij noemt bestaat.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Condition, canonical, type NormSet } from '@deelwijs/engine'
import { BRONNEN, NORMENSET, NORMGROEPEN, ONTWERP_2030, STELLINGEN } from '../src/index.ts'

const SETS: readonly (readonly [string, NormSet])[] = [
  ['de geldende normen', NORMENSET],
  ['het ontwerp', ONTWERP_2030],
]

/** Every place in a value that is not plain data, by path. */
function notPlain(value: unknown, place: string): readonly string[] {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return []
  if (typeof value !== 'object') return [`${place}: ${typeof value}`]
  const prototype: unknown = Object.getPrototypeOf(value)
  const plain = prototype === Object.prototype || prototype === Array.prototype
  const own = Reflect.ownKeys(value).filter((key) => key !== 'length' || !Array.isArray(value))
  const hidden = own.filter(
    (key) => typeof key === 'symbol' || Object.getOwnPropertyDescriptor(value, key)?.get !== undefined,
  )
  return [
    ...(plain && hidden.length === 0 ? [] : [`${place}: geen gewoon object`]),
    ...Object.entries(value).flatMap(([key, inner]) => notPlain(inner, `${place}.${key}`)),
  ]
}

for (const [name, set] of SETS) {
  test(`In ${name} staan nergens functies, getallen, datums of iets anders dan tekst, ja/nee, lijsten en objecten`, () => {
    assert.deepEqual(notPlain({ ...set, woorden: {} }, name), [])
    assert.deepEqual(notPlain(STELLINGEN, 'stellingen'), [])
  })

  test(`${name} komt heel terug uit JSON`, () => {
    assert.equal(canonical(JSON.parse(JSON.stringify(set))), canonical(set))
  })
}

const KEYS = {
  normen: [
    ...[
      'id',
      'titel',
      'vindplaats',
      'groep',
      'als',
      'tenzij',
      'dan',
      'omdat',
      'wijktAfVan',
      'gezag',
      'andereOpvatting',
    ],
    ...['kanWel', 'ontbreekt', 'verwijzing', 'gedektDoor', 'geldigVanaf', 'geldigTot', 'versie'],
  ],
  uitgesloten: ['id', 'als', 'omdat'],
  plichten: ['id', 'plicht', 'bij', 'als', 'tenzij', 'vindplaats'],
  bevindingen: ['id', 'bevinding', 'bij', 'als', 'bronnen'],
  personen: ['id', 'bij', 'als', 'wie', 'strenger', 'vindplaats', 'omdat'],
} as const

test('Geen regel heeft een sleutel die haar vorm niet kent, en elk kenmerk is uniek', () => {
  for (const [, set] of SETS) {
    for (const [part, keys] of Object.entries(KEYS)) {
      const rules: readonly object[] = Reflect.get(set, part)
      const allowed: readonly string[] = keys
      for (const rule of rules)
        assert.deepEqual(
          Object.keys(rule).filter((key) => !allowed.includes(key)),
          [],
          part,
        )
      const ids = rules.map((rule) => Reflect.get(rule, 'id'))
      assert.equal(new Set(ids).size, ids.length, part)
    }
  }
})

/** The names and values a condition tests. */
function testsIn(condition: Condition): readonly (readonly [string, string])[] {
  return Object.entries(condition).flatMap(([key, value]) =>
    [value].flat().flatMap((item) => {
      if (typeof item === 'object') return testsIn(item)
      return item === undefined ? [] : [[key, item] as const]
    }),
  )
}

test('Elke voorwaarde toetst bestaande feiten en waarden, en geen waarde staat er twee keer', () => {
  const { feiten, groepen } = NORMENSET.woorden
  const domains = new Map<string, readonly string[]>([
    ...Object.entries(feiten),
    ['gegeven', Object.values(groepen).flat()],
    ['groep', Object.keys(groepen)],
  ])
  const rules = [...NORMENSET.uitgesloten, ...NORMENSET.plichten, ...NORMENSET.bevindingen, ...NORMENSET.personen]
  const conditions: readonly Condition[] = [...ONTWERP_2030.normen, ...rules].flatMap((rule) => [
    rule.als,
    ...('tenzij' in rule && rule.tenzij !== undefined ? [rule.tenzij] : []),
  ])
  for (const condition of conditions) {
    for (const [fact, value] of testsIn(condition)) assert.ok(domains.get(fact)?.includes(value), `${fact} ${value}`)
    for (const list of Object.values(condition).filter(Array.isArray))
      assert.equal(new Set(list.map((item: unknown) => JSON.stringify(item))).size, list.length)
  }
})

test('Elke norm wijkt af van bestaande normen of groepen, elke groep heeft een norm en elke bron wordt gebruikt waar zij staat', () => {
  const ids = new Set(ONTWERP_2030.normen.map(({ id }) => id))
  const groups = new Set<string>(Object.keys(NORMGROEPEN))
  for (const { id, wijktAfVan } of ONTWERP_2030.normen)
    for (const name of wijktAfVan) assert.ok(ids.has(name) || groups.has(name), `${id}: ${name}`)
  const used = new Set<string>(NORMENSET.normen.map(({ groep }) => groep))
  assert.deepEqual(
    [...groups].filter((group) => !used.has(group)),
    [],
  )
  for (const { vindplaats } of ONTWERP_2030.normen)
    for (const bron of vindplaats) assert.ok(Object.hasOwn(BRONNEN, bron))
})
