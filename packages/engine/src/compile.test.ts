// Het bouwen van een normenset: voorrang, uitzondering, omzetting, bevindingen, en elke fout met een concreet geval.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled, DATE } from '../invented/compiled.ts'
import { casesWith, EVERY_CASE, readByHand, withNorm } from '../invented/every-case.ts'
import { INVENTED } from '../invented/norms.ts'
import { encode } from './coding.ts'
import { compile } from './compile.ts'
import { decide } from './flat.ts'
import type { Facts, NormSet } from './grammar.ts'
import { interpret } from './interpret.ts'
import { isProblem, type Problem } from './problem.ts'
import { caseCount, diagramSizes } from './size.ts'
import type { Slice, Winner } from './slice.ts'

function problemOf(set: NormSet, date: string = DATE): Problem {
  const result = compile(set, date)
  assert.ok(isProblem(result), 'deze set hoort niet te bouwen')
  return result
}

/** The case a problem names, read back from its text. */
function caseIn(melding: string): { readonly facts: Facts; readonly element: string } {
  const pairs = [...melding.matchAll(/([a-z]+)=([a-z]+)/g)].map(([, name = '', value = '']) => [name, value] as const)
  const { gegeven = '', ...facts } = Object.fromEntries(pairs)
  return { facts, element: gegeven }
}

function winnerAt(slice: Slice, facts: Facts, element: string): Winner & { readonly id: string | undefined } {
  const leaf = slice.explanations.get(decide(slice.table, encode(slice.coding, facts, element)))
  const winner = slice.winners.get(leaf.winner)
  return { ...winner, id: slice.norms[winner.norm]?.id }
}

test('Alle 1350 mogelijke gevallen: diagram, lezing per geval en de regels met de hand gelezen zijn gelijk', () => {
  const slice = compiled()
  assert.equal(EVERY_CASE.length, 1350)
  assert.equal(caseCount(slice), 1350n)
  for (const one of EVERY_CASE) {
    const { oordeel, gewicht, id } = winnerAt(slice, one.facts, one.element)
    assert.deepEqual([oordeel, gewicht], readByHand(one), JSON.stringify(one))
    assert.deepEqual(interpret(INVENTED, DATE, one.facts, one.element), { oordeel, gewicht, norm: id })
  }
})

test('Een onmogelijk geval heeft in geen enkel diagram een uitkomst', () => {
  const slice = compiled()
  const codes = encode(slice.coding, { seizoen: 'zomer', maan: 'nieuw' }, null)
  for (const ref of [slice.winner, slice.outcome, slice.explained, slice.persons]) {
    assert.equal(slice.diagrams.restrict(ref, codes), -1)
  }
})

test('De grootte is die van de diagrammen en niet nul', () => {
  const { oordeel, norm, uitleg } = diagramSizes(compiled())
  assert.ok(oordeel > 0 && oordeel <= norm && norm <= uitleg)
})

test('De tenzij van een norm haalt precies die gevallen eruit', () => {
  const slice = compiled()
  const visitor = { rol: 'bezoeker', pas: 'ja', maan: 'vol', boete: 'geen', ijver: 'ja', lengte: 'groot' }
  assert.equal(winnerAt(slice, { ...visitor, seizoen: 'winter' }, 'ballon').id, 'verbod')
  assert.equal(winnerAt(slice, { ...visitor, seizoen: 'zomer' }, 'ballon').id, 'bezoeker-ballen')
  assert.equal(winnerAt(slice, { ...visitor, seizoen: 'winter' }, 'bal').id, 'bezoeker-ballen')
})

test('Een omzetting verandert wat de andere normen beslissen en onthoudt welke norm dat was', () => {
  const slice = compiled()
  for (const facts of casesWith({ rol: 'bezoeker', pas: 'ja', boete: 'groot' })) {
    const { id, base, oordeel } = winnerAt(slice, facts, 'bal')
    assert.deepEqual([id, slice.norms[base ?? -1]?.id, oordeel], ['grote-boete', 'bezoeker-ballen', 'navragen'])
  }
})

test('Wie van een groep afwijkt, gaat ook voor op wat die groep opzij zet', () => {
  const slice = compiled()
  const numberOf = (id: string): number => slice.norms.findIndex((norm) => norm.id === id)
  const defeated = slice.precedence.defeats[numberOf('controleur-nooit')]
  for (const id of ['pas-ontbreekt', 'grote-boete', 'helper-ballen', 'verbod'])
    assert.ok(defeated?.has(numberOf(id)), id)
  assert.equal(defeated?.has(numberOf('telling-vrij')), false)
})

test('Haal een bevindingsregel weg: zonder die bevinding is geen enkel geval nog open', () => {
  for (const rule of INVENTED.bevindingen) {
    const set = { ...INVENTED, bevindingen: INVENTED.bevindingen.filter((other) => other !== rule) }
    const slice = compiled(set)
    for (const { facts, element } of EVERY_CASE) {
      const { oordeel } = winnerAt(slice, facts, element)
      const read = interpret(set, DATE, facts, element)
      assert.equal(read?.oordeel, oordeel)
      if (!INVENTED.woorden.open.includes(oordeel)) continue
      const needed = element === 'atlas' ? ['nemer', 'gever', 'sleutel', 'breekbaar'] : ['nemer', 'gever', 'sleutel']
      const made = slice.explanations
        .get(decide(slice.table, encode(slice.coding, facts, element)))
        .findings.map((index) => set.bevindingen[index]?.bevinding)
      for (const finding of needed) assert.ok(made.includes(finding), `${rule.id} ${finding}`)
    }
  }
})

test('Zonder de sleutel is er nergens iets open', () => {
  const set = { ...INVENTED, bevindingen: INVENTED.bevindingen.filter((rule) => rule.bevinding !== 'sleutel') }
  const slice = compiled(set)
  const outcomes = EVERY_CASE.map(({ facts, element }) => winnerAt(slice, facts, element).oordeel)
  assert.deepEqual([...new Set(outcomes)].sort(), ['navragen', 'vrij', 'weigeren'])
})

test('Een peildatum buiten de set wordt geweigerd, met de dagen waarop het wel kan', () => {
  const { code, veld, melding } = problemOf(INVENTED, '2030-01-01')
  assert.deepEqual([code, veld], ['buiten-geldigheid', 'peildatum'])
  assert.match(melding, /2020-01-01 tot en met 2029-12-31/)
  assert.match(problemOf({ ...INVENTED, geldigTot: null }, '2019-12-31').melding, /tot en met heden/)
})

test('Een norm geldt van en met haar eerste tot en met haar laatste dag', () => {
  const period = { geldigVanaf: '2024-03-01', geldigTot: '2024-03-31' }
  const set = withNorm(INVENTED, 'helper-ballen', period)
  const facts = { rol: 'helper', pas: 'ja', seizoen: 'zomer', maan: 'vol', boete: 'geen', ijver: 'ja', lengte: 'klein' }
  const outcomes = ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map(
    (date) => winnerAt(compiled(set, date), facts, 'bal').oordeel,
  )
  assert.deepEqual(outcomes, ['weigeren', 'geven', 'geven', 'weigeren'])
})

test('Afwijken van een norm die niet bestaat, is een fout die de norm en de naam noemt', () => {
  const { code, veld, melding } = problemOf(withNorm(INVENTED, 'telling-vrij', { wijktAfVan: ['verbod', 'spook'] }))
  assert.deepEqual([code, veld], ['onbekende-verwijzing', 'telling-vrij'])
  assert.match(melding, /spook/)
})

test('Een kring van afwijkingen is een fout die alle normen op de kring noemt, in volgorde', () => {
  const { code, veld, melding } = problemOf(withNorm(INVENTED, 'helper-ballen', { wijktAfVan: ['verbod', 'boete'] }))
  assert.equal(code, 'kringverwijzing')
  assert.equal(veld, 'helper-ballen, grote-boete')
  assert.match(melding, /kring van elkaar af: helper-ballen, grote-boete, helper-ballen\.$/)
})

test('Een norm die van zichzelf afwijkt, staat alleen op haar kring', () => {
  const { code, veld } = problemOf(withNorm(INVENTED, 'helper-ballen', { wijktAfVan: ['verbod', 'helper-ballen'] }))
  assert.deepEqual([code, veld], ['kringverwijzing', 'helper-ballen'])
})

test('Binnen de eigen groep gaat een norm alleen voor op wie zij bij naam noemt', () => {
  const set = withNorm(INVENTED, 'atlas-zwaar', {
    wijktAfVan: ['verbod', 'boeken-licht'],
    als: { groep: 'boeken', ijver: 'ja' },
  })
  const facts = { rol: 'helper', pas: 'ja', seizoen: 'zomer', maan: 'vol', boete: 'geen', ijver: 'ja', lengte: 'groot' }
  assert.equal(winnerAt(compiled(set), facts, 'boek').gewicht, 'zwaar')
  assert.equal(problemOf(withNorm(set, 'atlas-zwaar', { wijktAfVan: ['verbod'] })).code, 'tegenstrijdige-normen')
})

test('Twee normen die elkaar tegenspreken: de fout noemt beide en een geval waarin dat echt zo is', () => {
  const set = withNorm(INVENTED, 'pas-ontbreekt', { wijktAfVan: ['verbod'] })
  const { code, veld, melding } = problemOf(set)
  assert.equal(code, 'tegenstrijdige-normen')
  assert.match(veld, /pas-ontbreekt/)
  const { facts, element } = caseIn(melding)
  const inside = casesWith(facts)
  assert.ok(element !== '' && inside.length > 0)
  for (const known of inside) assert.equal(interpret(set, DATE, known, element), null)
})

test('Een geval zonder norm: de fout noemt zo’n geval', () => {
  const set = withNorm(INVENTED, 'verbod', {
    als: { niet: { een: [{ gegeven: 'telling' }, { gegeven: 'boek', pas: 'nee' }] } },
  })
  const { code, melding } = problemOf(set)
  assert.equal(code, 'geval-zonder-norm')
  const { facts, element } = caseIn(melding)
  assert.deepEqual([facts['pas'], element], ['nee', 'boek'])
  for (const known of casesWith(facts)) assert.equal(interpret(set, DATE, known, element), null)
})

test('Een normenset zonder normen laat elk geval open en zegt dat', () => {
  assert.match(problemOf({ ...INVENTED, normen: [], uitgesloten: [] }).melding, /geldt geen enkele norm: elk geval/)
})

test('Normen die samen te groot worden, worden geweigerd voordat het geheugen vol is', () => {
  const half = Array.from({ length: 26 }, (_, index) => index)
  const feiten = Object.fromEntries(
    [...half.map((n) => `a${n}`), ...half.map((n) => `b${n}`)].map((fact) => [fact, ['ja', 'nee']]),
  )
  const als = { een: half.map((n) => ({ [`a${n}`]: 'ja', [`b${n}`]: 'ja' })) }
  const set = { ...withNorm(INVENTED, 'pas-ontbreekt', { als }), woorden: { ...INVENTED.woorden, feiten } }
  const { code, veld } = problemOf(set)
  assert.deepEqual([code, veld], ['te-veel-knopen', 'normen'])
  const laid: string[] = []
  const watched = set.normen.map((norm) => ({
    ...norm,
    get als() {
      laid.push(norm.id)
      return norm.als
    },
  }))
  problemOf({ ...set, normen: watched })
  assert.equal(laid.at(-1), 'pas-ontbreekt', 'na de norm die te groot is, wordt er geen norm meer bij gelegd')
})

test('Twee normen die in hetzelfde geval een oordeel omzetten, worden geweigerd', () => {
  const extra = INVENTED.normen.find((norm) => norm.id === 'grote-boete')
  assert.ok(extra !== undefined)
  const second = { ...extra, id: 'nog-een-boete', als: { boete: ['klein', 'groot'] } }
  const { code, veld, melding } = problemOf({ ...INVENTED, normen: [...INVENTED.normen, second] })
  assert.deepEqual([code, veld], ['tegenstrijdige-normen', 'grote-boete, nog-een-boete'])
  assert.match(melding, /boete=groot/)
  const apart = { ...second, als: { boete: 'klein' } }
  assert.ok(!isProblem(compile({ ...INVENTED, normen: [...INVENTED.normen, apart] }, DATE)))
})

test('Een hoofdregel die zelf open is, sluit niets: ontbreekt een bevinding, dan bouwt de set niet', () => {
  const set = withNorm(INVENTED, 'verbod', { dan: { oordeel: 'geven' } })
  const { code, veld, melding } = problemOf(set)
  assert.deepEqual([code, veld], ['geval-zonder-norm', 'bevindingen'])
  assert.ok(melding.length > 0)
})

test('Een hoofdregel die in het geval zelf niet geldt, sluit niets: de fout noemt zo’n geval', () => {
  const set = withNorm(
    { ...INVENTED, bevindingen: INVENTED.bevindingen.filter(({ bevinding }) => bevinding !== 'sleutel') },
    'verbod',
    { als: { niet: { een: [{ gegeven: 'telling' }, { rol: 'helper', groep: 'ballen' }] } } },
  )
  const { code, veld, melding } = problemOf(set)
  assert.deepEqual([code, veld], ['geval-zonder-norm', 'bevindingen'])
  const { facts, element } = caseIn(melding)
  assert.equal(facts['rol'], 'helper')
  const inside = casesWith(facts)
  assert.ok(inside.length > 0)
  for (const known of inside) assert.equal(interpret(set, DATE, known, element), null)
})

test('Over wie het moet weten spreekt precies een regel', () => {
  const [small] = INVENTED.personen
  assert.ok(small !== undefined)
  const none = problemOf({ ...INVENTED, personen: [small] })
  assert.deepEqual([none.code, none.veld], ['geval-zonder-norm', 'personen'])
  assert.match(none.melding, /lengte=groot/)
  const twice = problemOf({ ...INVENTED, personen: [...INVENTED.personen, { ...small, id: 'weer-klein' }] })
  assert.deepEqual([twice.code, twice.veld], ['tegenstrijdige-normen', 'personen'])
  assert.match(twice.melding, /lengte=klein/)
})

test('Meer waarden dan een code kan tellen worden geweigerd: anders telt een bekende waarde als onbekend', () => {
  const withBalls = (count: number): NormSet => {
    const extra = Array.from({ length: count }, (_, index) => `bal${index}`)
    const groepen = { ...INVENTED.woorden.groepen, extra }
    return { ...INVENTED, woorden: { ...INVENTED.woorden, groepen } }
  }
  const known = Object.values(INVENTED.woorden.groepen).flat().length
  const full = compile(withBalls(128 - known), DATE)
  assert.ok(!isProblem(full))
  const last = full.coding.elements.at(-1) ?? ''
  assert.equal(encode(full.coding, {}, last)[full.coding.elementVariable], 127)
  const { code, veld } = problemOf(withBalls(129 - known))
  assert.deepEqual([code, veld], ['te-groot', 'gegeven'])
})
