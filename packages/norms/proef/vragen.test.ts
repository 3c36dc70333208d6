// Met ontbrekende feiten: precies de oordelen die nog kunnen, precies de vragen die ertoe doen, en nooit minder zeker door meer te weten.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProblem, judge, judgeElement, parseRequest, type Request } from '@deelwijs/engine'
import { DOMEINEN, type Feit, type Feiten, GEGEVENS, type Gegeven, OORDELEN, OPEN_OORDELEN } from '@deelwijs/words'
import { bereikbaar } from '../tweede-lezing/bereikbaar.ts'
import { leesTabel } from '../tweede-lezing/lees.ts'
import { mulberry32, type Prng, trek, trekDiep } from '../tweede-lezing/trekking.ts'
import { omslag } from './omslag.ts'
import { builtSlice } from './schijf.ts'

const SLICE = builtSlice()
const FACTS: readonly Feit[] = SLICE.set.woorden.vraagvolgorde.filter((naam): naam is Feit => naam in DOMEINEN)
const GIVEABLE: readonly string[] = [...OPEN_OORDELEN, 'mag']

type Partial = { readonly known: Feiten; readonly element: Gegeven }

/** A drawn case of which each fact is known with the given chance. */
function drawPartial(zaad: number, chance: number): Partial {
  const prng = mulberry32(zaad)
  const full = trekDiep(zaad)
  const kept = FACTS.filter(() => prng() < chance)
  return { known: pick(full, kept), element: someElement(prng) }
}

function pick(full: Feiten, kept: readonly Feit[]): Feiten {
  return Object.fromEntries(kept.map((feit) => [feit, full[feit]]))
}

function someElement(prng: Prng): Gegeven {
  return GEGEVENS[Math.floor(prng() * GEGEVENS.length)] ?? 'dossier'
}

const requestFor = ({ known, element }: Partial): Request => ({
  peildatum: SLICE.peildatum,
  feiten: { ...known },
  gegevens: [{ gegeven: element, feiten: {} }],
})

test('De mogelijke oordelen zijn precies die van de tweede lezing, hoeveel er ook ontbreekt', () => {
  let undecided = 0
  for (let zaad = 0; zaad < 1500; zaad += 1) {
    const { known, element } = drawPartial(zaad, 0.5 + (zaad % 5) / 10)
    const { mogelijk, oordeel } = judgeElement(SLICE, known, element)
    const reached = bereikbaar(known, element)
    assert.deepEqual(
      mogelijk,
      OORDELEN.filter((one) => reached.has(one)),
      JSON.stringify({ known, element }),
    )
    assert.equal(oordeel, mogelijk.length === 1 ? mogelijk[0] : null)
    if (oordeel === null) undecided += 1
  }
  assert.ok(undecided > 300, String(undecided))
})

test('Elke vraag kan iets omslaan, en elk feit dat iets kan omslaan wordt gevraagd', () => {
  const seen = { oordeel: 0, plicht: 0, niet: 0 }
  for (let zaad = 5000; zaad < 5400; zaad += 1) {
    const { known: drawn, element } = drawPartial(zaad, 0.6 + (zaad % 4) / 10)
    const { leeftijd, gezag, wilsbekwaam, ...withoutPersons } = drawn
    const known = zaad % 2 === 0 ? drawn : { ...withoutPersons, ...(zaad % 3 === 0 ? { leeftijd, gezag } : {}) }
    const asked = new Map(judge(SLICE, requestFor({ known, element })).vragen.map(({ feit, voor }) => [feit, voor]))
    for (const feit of FACTS.filter((one) => known[one] === undefined)) {
      const matters = omslag(known, element, feit)
      assert.equal(asked.get(feit) ?? null, matters, JSON.stringify({ feit, element, known }))
      seen[matters ?? 'niet'] += 1
    }
  }
  assert.ok(
    Object.values(seen).every((count) => count > 100),
    JSON.stringify(seen),
  )
})

test('Is het oordeel nog onzeker, dan is er een vraag die het verder brengt', () => {
  for (let zaad = 20_000; zaad < 22_000; zaad += 1) {
    const partial = drawPartial(zaad, (zaad % 10) / 10)
    const { oordelen, vragen } = judge(SLICE, requestFor(partial))
    if (oordelen[0]?.oordeel === null)
      assert.ok(
        vragen.some(({ voor }) => voor === 'oordeel'),
        JSON.stringify(partial),
      )
  }
})

test('Elk antwoord dat een vraag biedt, kan ook gegeven worden', () => {
  for (let zaad = 30_000; zaad < 30_300; zaad += 1) {
    const partial = drawPartial(zaad, 0.4)
    const request = requestFor(partial)
    for (const { feit, waarden } of judge(SLICE, request).vragen) {
      assert.ok(waarden.length > 1, `${feit}: ${waarden.join()}`)
      for (const waarde of waarden) {
        const answered = parseRequest(SLICE, { ...request, feiten: { ...request.feiten, [feit]: waarde } })
        assert.ok(!isProblem(answered), isProblem(answered) ? answered.melding : '')
      }
    }
  }
})

test('Een feit erbij maakt nooit meer mogelijk, en wat zeker was blijft zo', () => {
  for (let zaad = 40_000; zaad < 40_800; zaad += 1) {
    const { known, element } = drawPartial(zaad, 0.3)
    const full = trek(zaad, known)
    let now = known
    let last = judgeElement(SLICE, known, element).mogelijk
    for (const feit of shuffled(FACTS, mulberry32(zaad))) {
      now = { ...now, [feit]: full[feit] }
      const { mogelijk } = judgeElement(SLICE, now, element)
      assert.ok(mogelijk.length > 0 && mogelijk.every((oordeel) => last.includes(oordeel)))
      last = mogelijk
    }
    assert.deepEqual(last, [leesTabel(full, element).oordeel])
  }
})

function shuffled(facts: readonly Feit[], prng: Prng): readonly Feit[] {
  return facts
    .map((feit) => ({ feit, rank: prng() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ feit }) => feit)
}

test('Wat in plaats daarvan kan, is nergens in hetzelfde verzoek geweigerd en altijd te geven', () => {
  let offered = 0
  for (let zaad = 50_000; zaad < 51_000; zaad += 1) {
    const prng = mulberry32(zaad)
    const { known } = drawPartial(zaad, 0.9)
    const elements = [...new Set(Array.from({ length: 12 }, () => someElement(prng)))]
    const own = (gegeven: Gegeven) =>
      prng() < 0.3 ? { gegeven, feiten: { toestemming: 'nee', noodzakelijk: 'nee' } } : { gegeven, feiten: {} }
    const { oordelen } = judge(SLICE, { peildatum: SLICE.peildatum, feiten: { ...known }, gegevens: elements.map(own) })
    const byElement = new Map(oordelen.map((verdict) => [verdict.gegeven, verdict]))
    for (const verdict of oordelen) {
      for (const other of verdict.kanWel) {
        offered += 1
        const asked = byElement.get(other)?.mogelijk ?? judgeElement(SLICE, known, other).mogelijk
        assert.ok(
          asked.every((oordeel) => GIVEABLE.includes(oordeel)),
          `${verdict.gegeven}: ${other}`,
        )
      }
    }
  }
  assert.ok(offered > 1000, String(offered))
})
