// Bewijzen over wat bij een oordeel hoort en over de set als geheel, met aantallen die zijn nageteld.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled } from '../invented/compiled.ts'
import { type Case, EVERY_CASE, withNorm } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { assertRefutes, OPEN, proofOf, SLICE, say } from '../invented/proof.ts'
import type { NormData } from './grammar.ts'
import { judgeElement } from './judge.ts'
import type { Slice } from './slice.ts'
import type { StatementForm } from './statement.ts'

test('Draagt: bevindingen, plichten en gewicht, geteld en weerlegd met wat er ontbreekt', () => {
  const open = EVERY_CASE.filter((one) => OPEN.includes(say(one)))
  const all = proofOf({ vorm: 'draagt', oordelen: OPEN, bevindingen: ['nemer', 'gever', 'sleutel'] })
  assert.deepEqual([all.bewezen, all.gevallen], [true, BigInt(open.length)])
  const missing: readonly (readonly [StatementForm, RegExp, (one: Case) => boolean])[] = [
    [
      { vorm: 'draagt', oordelen: OPEN, bevindingen: ['breekbaar'] },
      /bevinding breekbaar/,
      ({ facts }) => facts['lengte'] === 'klein',
    ],
    [
      { vorm: 'draagt', oordelen: OPEN, plichten: ['noteren'] },
      /plicht noteren/,
      (one) => !dutiesAt(one).includes('noteren'),
    ],
    [
      { vorm: 'draagt', oordelen: OPEN, eenVanPlichten: ['melden', 'wachten'] },
      /melden, wachten/,
      (one) => dutiesAt(one).every((duty) => duty === 'noteren'),
    ],
    [
      { vorm: 'draagt', oordelen: ['wegen'], zonderPlichten: ['wachten'] },
      /wachten hoort hier niet/,
      (one) => dutiesAt(one).includes('wachten'),
    ],
    [{ vorm: 'draagt', oordelen: OPEN, gewicht: true }, /gewicht ontbreekt/, (one) => say(one) !== 'wegen'],
  ]
  for (const [form, line, lacks] of missing) {
    const outcomes = form.vorm === 'draagt' ? form.oordelen : []
    assertRefutes(proofOf(form), (one) => outcomes.includes(say(one)) && lacks(one))
    assert.match(proofOf(form).tegenvoorbeeld?.toelichting ?? '', line)
  }
  assert.ok(
    proofOf({
      vorm: 'draagt',
      oordelen: ['wegen'],
      gewicht: true,
      eenVanPlichten: ['noteren', 'wachten'],
      als: { seizoen: 'winter' },
    }).bewezen,
  )
})

const dutiesAt = ({ facts, element }: Case): readonly string[] => judgeElement(SLICE, facts, element).plichten

test('Noemt niet: in de zomer nooit de winterbron, en zonder filter wordt dat weerlegd', () => {
  const form: StatementForm = { vorm: 'noemt-niet', feit: 'seizoen', waarde: 'zomer', bronnen: ['R2'] }
  const proof = proofOf(form)
  assert.deepEqual(
    [proof.bewezen, proof.gevallen],
    [true, BigInt(EVERY_CASE.filter(({ facts }) => facts['seizoen'] === 'zomer').length)],
  )
  const loose = proofOf(form, compiled({ ...INVENTED, bronfilters: [] }))
  assert.equal(loose.bewezen, false)
  assert.match(loose.tegenvoorbeeld?.toelichting ?? '', /noemt R2/)
})

test('Noemt niet: ook de regel over wie het moet weten noemt de bron niet', () => {
  const form: StatementForm = { vorm: 'noemt-niet', feit: 'lengte', waarde: 'groot', bronnen: ['R3'] }
  assert.ok(proofOf(form).bewezen)
  const personen = INVENTED.personen.map((rule) => (rule.id === 'groot' ? { ...rule, vindplaats: ['W2', 'R3'] } : rule))
  const citing = compiled({ ...INVENTED, personen })
  assertRefutes(proofOf(form, citing), (one) => one.facts['lengte'] === 'groot' && OPEN.includes(say(one)))
  assert.match(proofOf(form, citing).tegenvoorbeeld?.toelichting ?? '', /Regel groot noemt R3/)
})

test('Dekking: elk mogelijk geval heeft een norm', () => {
  const { bewezen, gevallen } = proofOf({ vorm: 'dekking' })
  assert.deepEqual([bewezen, gevallen], [true, 1350n])
})

/** The compiled norms, with literals that say something else than what was compiled. */
const withLiteral = (id: string, change: Partial<NormData>): Slice => ({
  ...SLICE,
  norms: SLICE.norms.map((norm) => (norm.id === id ? { ...norm, ...change } : norm)),
})

test('Dekking gaat af op de normen zelf: een gat, een tegenspraak of een verkeerde norm in de diagrammen weerlegt haar', () => {
  const swapped = SLICE.diagrams.map(SLICE.winner, (number) => (number === 1 ? 2 : number === 2 ? 1 : number))
  const broken: readonly (readonly [Slice, RegExp])[] = [
    [withLiteral('telling-vrij', { als: { gegeven: 'telling', maan: 'vol' } }), /geldt geen norm/],
    [withLiteral('pas-ontbreekt', { wijktAfVan: ['verbod'] }), /gelden twee normen/],
    [withLiteral('helper-ballen', { als: { rol: 'helper', groep: 'boeken' } }), /beslist een andere norm|twee normen/],
    [{ ...SLICE, winner: swapped }, /beslist een andere norm/],
  ]
  for (const [slice, line] of broken) {
    const { bewezen, tegenvoorbeeld } = proofOf({ vorm: 'dekking' }, slice)
    assert.equal(bewezen, false)
    assert.match(tegenvoorbeeld?.toelichting ?? '', line)
  }
})

test('Elke norm beslist ergens, en een norm die nooit beslist wordt bij naam genoemd', () => {
  assert.ok(proofOf({ vorm: 'elke-norm' }).bewezen)
  const idle = compiled(
    withNorm(INVENTED, 'helper-ballen', { als: { rol: 'helper', groep: 'ballen', seizoen: 'zomer', maan: 'nieuw' } }),
  )
  assert.match(proofOf({ vorm: 'elke-norm' }, idle).tegenvoorbeeld?.toelichting ?? '', /helper-ballen/)
  const loose = compiled(withNorm(INVENTED, 'maan-maakt-niets-uit', { gedektDoor: 'spook' }))
  assert.match(proofOf({ vorm: 'elke-norm' }, loose).tegenvoorbeeld?.toelichting ?? '', /maan-maakt-niets-uit/)
})

test('Kennis groeit: bewezen over alle mogelijke gevallen', () => {
  const { bewezen, gevallen } = proofOf({ vorm: 'kennis-groeit' })
  assert.deepEqual([bewezen, gevallen], [true, 1350n])
})

test('Kennis groeit: een enkele verbogen cel van een tabel weerlegt de stelling', () => {
  for (const name of ['table', 'outcomes'] as const) {
    const { cells } = SLICE[name]
    for (const [place, cell] of cells.entries()) {
      const bent = cells.with(place, cell === -1 ? -2 : cell < 0 ? -1 : cell + 1)
      const slice = { ...SLICE, [name]: { ...SLICE[name], cells: bent } }
      assert.equal(proofOf({ vorm: 'kennis-groeit' }, slice).bewezen, false, `${name} ${place}`)
    }
  }
})
