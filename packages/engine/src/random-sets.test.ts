// Willekeurige normensets: het diagram en de lezing per geval zeggen overal hetzelfde, of de set wordt geweigerd.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { completions } from '../invented/every-case.ts'
import { encode } from './coding.ts'
import { compile } from './compile.ts'
import { decide } from './flat.ts'
import type { Condition, Consequence, NormData, NormSet } from './grammar.ts'
import { interpret } from './interpret.ts'
import { isProblem } from './problem.ts'
import type { Slice } from './slice.ts'

const DOMAINS = { kleur: ['rood', 'geel', 'blauw'], vorm: ['rond', 'hoekig'], maat: ['klein', 'groot'] } as const
const ELEMENTS = ['knikker', 'blok'] as const
const OUTCOMES = ['geven', 'weigeren', 'navragen'] as const
const GROUPS = ['een', 'twee', 'drie'] as const
const DATE = '2026-01-01'
const CASES = completions(DOMAINS).flatMap((facts) => ELEMENTS.map((element) => ({ facts, element })))

const atom: fc.Arbitrary<Condition> = fc.oneof(
  ...Object.entries(DOMAINS).map(([fact, domain]) =>
    fc.subarray<string>([...domain], { minLength: 1 }).map((values): Condition => ({ [fact]: values })),
  ),
  fc.constantFrom(...ELEMENTS).map((gegeven): Condition => ({ gegeven })),
)
const condition: fc.Arbitrary<Condition> = fc.oneof(
  atom,
  fc.tuple(atom, atom).map(([a, b]): Condition => ({ ...a, ...b })),
  fc.tuple(atom, atom).map(([a, b]): Condition => ({ een: [a, b] })),
  atom.map((niet): Condition => ({ niet })),
)
const consequence: fc.Arbitrary<Consequence> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...OUTCOMES).map((oordeel) => ({ oordeel })) },
  { weight: 1, arbitrary: fc.constant({ zetOm: { geven: 'weigeren', navragen: 'geven' } }) },
)

const ALWAYS: Condition = { niet: { alle: [{ kleur: 'rood' }, { kleur: 'geel' }] } }

/** A norm that can only depart from norms before it, so that no circle arises; the first norm mostly covers every case. */
const norm = (index: number): fc.Arbitrary<NormData> =>
  fc
    .record({
      als: condition,
      tenzij: fc.option(condition, { nil: undefined, freq: 3 }),
      dan: consequence,
      groep: fc.constantFrom(...GROUPS),
      below: fc.subarray(Array.from({ length: index }, (_, other) => `n${other}`)),
      loose: fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0),
      main: fc.constantFrom('weigeren', 'weigeren', 'weigeren', 'geven'),
      mainAls: fc.oneof({ weight: 3, arbitrary: fc.constant(ALWAYS) }, { weight: 1, arbitrary: condition }),
    })
    .map(({ als, tenzij, dan, groep, below, loose, main, mainAls }): NormData => {
      const bottom = index === 0
      return {
        ...{ id: `n${index}`, titel: '', vindplaats: [], omdat: '', gezag: 'wet' },
        ...{ geldigVanaf: '2020-01-01', geldigTot: null, groep: bottom ? 'bodem' : groep },
        als: bottom ? mainAls : als,
        dan: bottom ? { oordeel: main } : dan,
        wijktAfVan: bottom || loose ? [] : ['bodem', ...below.filter((id) => id !== 'n0')],
        ...(tenzij === undefined || bottom ? {} : { tenzij }),
      }
    })

const norms = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => norm(index))))

const anySet: fc.Arbitrary<NormSet> = fc.record({ normen: norms, sleutel: condition }).map(({ normen, sleutel }) => ({
  ...{ naam: 'willekeurig', geldigVanaf: '2020-01-01', geldigTot: null, vingerafdruk: '' },
  woorden: {
    feiten: DOMAINS,
    groepen: { alles: ELEMENTS },
    oordelen: OUTCOMES,
    open: ['geven'],
    ...{ vrij: 'vrij', plichten: [], bevindingen: ['sleutel'], vereist: ['sleutel'] },
    ...{
      vereistBijGezondheid: 'sleutel',
      gezondheid: [],
      vraagvolgorde: Object.keys(DOMAINS),
      perGegeven: [],
      stappen: [],
    },
  },
  normen,
  uitgesloten: [{ id: 'geen-blauwe-blokken', als: { kleur: 'blauw', vorm: 'hoekig' }, omdat: '' }],
  plichten: [],
  bevindingen: [{ id: 'sleutel', bevinding: 'sleutel', als: sleutel, bronnen: [] }],
  personen: [{ id: 'allen', als: { maat: ['klein', 'groot'] }, wie: ['allen'], vindplaats: [], omdat: '' }],
  ...{ bronnen: {}, bronfilters: [] },
}))

const possible = CASES.filter(({ facts }) => !(facts['kleur'] === 'blauw' && facts['vorm'] === 'hoekig'))

function assertEqualEverywhere(set: NormSet, slice: Slice): void {
  for (const { facts, element } of CASES) {
    const leaf = slice.explanations.get(decide(slice.table, encode(slice.coding, facts, element)))
    const { oordeel, norm: index } = slice.winners.get(leaf.winner)
    const read = interpret(set, DATE, facts, element)
    const here = possible.some((one) => one.element === element && one.facts === facts)
    const expected = here ? { oordeel: read?.oordeel, norm: read?.norm } : { oordeel: '', norm: undefined }
    assert.deepEqual({ oordeel, norm: slice.norms[index]?.id }, expected)
  }
}

test('Elke willekeurige set: overal gelijk gelezen, of geweigerd om een geval dat echt openstaat', () => {
  const seen = { compiled: 0, refused: 0 }
  fc.assert(
    fc.property(anySet, (set) => {
      const slice = compile(set, DATE)
      const unsettled = possible.some(({ facts, element }) => interpret(set, DATE, facts, element) === null)
      assert.equal(isProblem(slice), unsettled, isProblem(slice) ? slice.melding : 'niet geweigerd')
      if (isProblem(slice)) {
        seen.refused += 1
        return
      }
      seen.compiled += 1
      assertEqualEverywhere(set, slice)
    }),
    { numRuns: 1500 },
  )
  assert.ok(seen.compiled > 100 && seen.refused > 100, JSON.stringify(seen))
})
