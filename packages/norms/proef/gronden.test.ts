// De gronden onder een open oordeel: zonder een ervan is nooit iets open, en elk oordeel noemt de AVG en een wet uit het veld.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createInterpreter, explain, judgeElement, type NormSet, prove, type StatementForm } from '@deelwijs/engine'
import { DOMEINEN, OPEN_OORDELEN } from '@deelwijs/words'
import { BRONNEN, type BronId, NORMENSET } from '../src/index.ts'
import { leesTabel } from '../tweede-lezing/lees.ts'
import type { Geval } from './paden.ts'
import { casesOfNorm, casesOfPet } from './proefgevallen.ts'
import { builtSlice, PEILDATUM } from './schijf.ts'

const SLICE = builtSlice()
const OPEN: readonly string[] = OPEN_OORDELEN
const HEALTH = SLICE.set.woorden.gezondheid
const REQUIRED = SLICE.set.woorden.vereist

const isOpen = ({ feiten, gegeven }: Geval): boolean => OPEN.includes(leesTabel(feiten, gegeven).oordeel)
const CASES: readonly Geval[] = DOMEINEN.pet.flatMap((pet) => casesOfPet(pet))
const OPEN_CASES = SLICE.norms.flatMap((norm, index) =>
  'oordeel' in norm.dan && OPEN.includes(norm.dan.oordeel)
    ? casesOfNorm(SLICE, index).winsten.slice(0, 100).filter(isOpen)
    : [],
)

const without = (finding: string): NormSet => ({
  ...NORMENSET,
  bevindingen: NORMENSET.bevindingen.filter(({ bevinding }) => bevinding !== finding),
})
const provenIn = (set: NormSet, vorm: StatementForm): boolean =>
  prove(builtSlice(set), { id: 'proef', titel: '', vindplaats: [], vormen: [vorm] }).bewezen

for (const finding of REQUIRED) {
  test(`S025: zonder de bevinding ${finding} is geen van duizend open gevallen nog open, en geen enkel geval`, () => {
    const interpret = createInterpreter(without(finding), PEILDATUM)
    const cases = OPEN_CASES.filter((_, index) => index % 2 === 0)
    assert.ok(cases.length >= 1000, String(cases.length))
    for (const { feiten, gegeven } of cases) assert.equal(interpret(feiten, gegeven)?.oordeel, 'mag-niet')
    assert.ok(provenIn(without(finding), { vorm: 'nooit', als: { pgb: ['ja', 'nee'] }, oordelen: OPEN }))
  })
}

test('S025 en S197: zonder de grond voor bijzondere gegevens is geen gezondheidsgegeven nog open', () => {
  const interpret = createInterpreter(without('bijzonder'), PEILDATUM)
  const cases = OPEN_CASES.filter(({ gegeven }) => HEALTH.includes(gegeven))
  assert.ok(cases.length >= 500, String(cases.length))
  for (const { feiten, gegeven } of cases) assert.equal(interpret(feiten, gegeven)?.oordeel, 'mag-niet')
  assert.ok(provenIn(without('bijzonder'), { vorm: 'nooit', als: { gegeven: HEALTH }, oordelen: OPEN }))
  assert.ok(
    OPEN_CASES.some((one) => !HEALTH.includes(one.gegeven) && interpret(one.feiten, one.gegeven)?.oordeel === 'moet'),
  )
})

test('S025: ook een enkele bevindingsregel minder laat nooit een geval open dat de bevinding mist', () => {
  for (const rule of NORMENSET.bevindingen) {
    const set = { ...NORMENSET, bevindingen: NORMENSET.bevindingen.filter((other) => other !== rule) }
    const health = rule.bevinding === 'bijzonder' ? { gegeven: HEALTH } : {}
    assert.ok(
      provenIn(set, { vorm: 'draagt', oordelen: OPEN, als: { pgb: 'nee', ...health }, bevindingen: [rule.bevinding] }),
      rule.id,
    )
  }
})

const HANDREIKING: string = BRONNEN.H1.wet
const AVG_LAWS: readonly string[] = [BRONNEN.F139.wet, BRONNEN.F147.wet]
const lawOf = (id: string): string => (isSource(id) ? BRONNEN[id].wet : '')
const isSource = (id: string): id is BronId => Object.hasOwn(BRONNEN, id)
const citesBoth = (ids: readonly string[]): boolean =>
  ids.some((id) => AVG_LAWS.includes(lawOf(id))) &&
  ids.some((id) => !AVG_LAWS.includes(lawOf(id)) && lawOf(id) !== '' && lawOf(id) !== HANDREIKING)

test('S013: de bronnen van elke norm noemen de AVG en een wet uit het veld, onder elk regime', () => {
  const aboutPersons = NORMENSET.normen.filter(({ id }) => id !== 'kengetallen-vrij')
  const lacking = aboutPersons.flatMap(({ id, vindplaats }) =>
    DOMEINEN.regime
      .filter((regime) => {
        const left = NORMENSET.bronfilters.find((filter) => filter.waarde === regime)
        return !citesBoth(vindplaats.filter((bron) => !(left?.zonder ?? []).some((one) => one === bron)))
      })
      .map((regime) => `${id} ${regime}`),
  )
  assert.deepEqual(lacking, [])
})

test('S013: elke uitleg van een beslist geval noemt de AVG en een wet uit het veld', () => {
  for (const { feiten, gegeven } of [...CASES.filter((_, index) => index % 14 === 0), ...OPEN_CASES.slice(0, 500)]) {
    if (gegeven === 'kengetallen') continue
    const { bronnen, bevindingen, norm } = judgeElement(SLICE, feiten, gegeven)
    const cited = [...bronnen.map(({ id }) => id), ...Object.values(bevindingen).flat()]
    assert.ok(citesBoth(cited), `${norm}: ${cited.join()}`)
  }
})

test('Elke bron in een uitleg bestaat, heeft een vindplaats en een link', () => {
  for (const { feiten, gegeven } of CASES.filter((_, index) => index % 100 === 0)) {
    const told = explain(SLICE, feiten, gegeven)
    const refs = [...told.bronnen, ...told.andereOpvatting.flatMap(({ bronnen }) => bronnen)]
    for (const { id, vindplaats, link } of refs) {
      assert.ok(isSource(id) && vindplaats.length > 0)
      assert.match(link, /^https:\/\//)
    }
    for (const id of [...Object.values(told.bevindingen).flat(), ...(told.personen?.bronnen ?? [])])
      assert.ok(isSource(id), id)
  }
})
