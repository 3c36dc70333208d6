// Hoeveel vragen over het oordeel iemand beantwoordt tot alles vaststaat; wat zelden voorkomt telt als een vraag samen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile, isProblem, questions, type Slice } from '@deelwijs/engine'
import { FEITEN, type Feiten } from '@deelwijs/words'
import { NORMENSET } from '../src/index.ts'

const PEILDATUM = '2026-11-23'
const WOORDEN: { readonly [feit: string]: { readonly gewoonlijk?: string } } = FEITEN
const STUKKEN = ['diagnose', 'doelen', 'evaluatieverslag', 'product', 'naam-adres-geboortedatum', 'reden-verlenging']

/** Antwoorden die steeds de langste weg nemen: het verzoek is in orde, dus elke eis komt aan bod. */
const IN_ORDE: Feiten = {
  aanwijzing: 'ja',
  route: 'huisarts',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  'toewijzing-in-eenheden': 'ja',
  initiatief: 'verzoek',
  uitvraag: 'gericht',
  motivering: 'concreet',
  noodzakelijk: 'ja',
  'minder-ingrijpend': 'nee',
  overlegd: 'ja',
  'adviseur-ingeschakeld': 'ja',
  'adviseur-bekwaam': 'ja',
  'twijfel-onderbouwd': 'ja',
  'nodig-voor-afstemming': 'ja',
  'tweede-pet-beslist': 'nee',
  'schaadt-ander': 'nee',
  toestemming: 'niet-gevraagd',
}

/** De feiten die nog iets kunnen omslaan; wat zelden voorkomt wordt vooraf als gewoon aangenomen. */
function open(schijf: Slice, feiten: { readonly [feit: string]: string }, gegevens: readonly string[]) {
  const request = { peildatum: PEILDATUM, feiten, gegevens: gegevens.map((gegeven) => ({ gegeven, feiten: {} })) }
  return questions(schijf, request).filter(({ voor }) => voor === 'oordeel')
}

const gewoonlijk = (feit: string): string | undefined => WOORDEN[feit]?.gewoonlijk

/** In: de antwoorden en de gegevens. Uit: de gevraagde feiten op volgorde, met `zelden` voor de bladzijde die alles deelt. */
function gevraagd(antwoorden: Feiten, gegevens: readonly string[]): readonly string[] {
  const schijf = compile(NORMENSET, PEILDATUM)
  if (isProblem(schijf)) throw new Error(schijf.melding)
  const lijst: { readonly [feit: string]: string } = { ...antwoorden }
  let feiten: { readonly [feit: string]: string } = {}
  const vragen: string[] = []
  for (;;) {
    const over = open(schijf, feiten, gegevens)
    const zelden = over.flatMap(({ feit }) => (gewoonlijk(feit) === undefined ? [] : [[feit, gewoonlijk(feit) ?? '']]))
    const aangenomen = { ...feiten, ...Object.fromEntries(zelden) }
    const eerste = open(schijf, aangenomen, gegevens).find(({ feit }) => gewoonlijk(feit) === undefined)
    if (eerste === undefined) return zelden.length > 0 ? [...vragen, 'zelden'] : vragen
    const waarde = lijst[eerste.feit]
    assert.ok(waarde !== undefined, eerste.feit)
    vragen.push(eerste.feit)
    feiten = { ...feiten, [eerste.feit]: waarde }
  }
}

for (const vrager of ['college', 'aangewezen'] as const) {
  for (const route of ['gemeente', 'huisarts'] as const) {
    test(`Een adviseur vraagt gericht en met uitleg (${vrager}, ${route}): hooguit veertien vragen`, () => {
      const vragen = gevraagd({ ...IN_ORDE, pet: 'adviseur', vrager, route }, STUKKEN)
      assert.ok(vragen.length <= 14, vragen.join())
      for (const feit of ['adviseur-ingeschakeld', 'adviseur-bekwaam', 'motivering', 'noodzakelijk', 'zelden'])
        assert.ok(vragen.includes(feit), feit)
    })
  }
  for (const pet of ['beslisser', 'toeleider', 'bepaler'] as const) {
    test(`Een ${pet} vraagt gericht en met uitleg (${vrager}): hooguit veertien vragen`, () => {
      const route = pet === 'beslisser' ? 'huisarts' : 'gemeente'
      const vragen = gevraagd({ ...IN_ORDE, pet, vrager, route }, [...STUKKEN, 'omvang'])
      assert.ok(vragen.length <= 14 && vragen.length >= 8, vragen.join())
    })
  }
}

test('Een beslisser vraagt standaard: hooguit negen vragen, en bij betaling per uur niet naar een besluit of toets', () => {
  const vragen = gevraagd({ ...IN_ORDE, pet: 'beslisser', vrager: 'college', uitvraag: 'standaard' }, STUKKEN)
  assert.ok(vragen.length <= 9, vragen.join())
  assert.ok(!vragen.includes('besluit-of-toets-gevraagd'))
})

test('Een casusregisseur vraagt om af te stemmen: hooguit zeven vragen', () => {
  const feiten: Feiten = { ...IN_ORDE, pet: 'casusregisseur', vrager: 'college', aanleiding: 'tussentijds' }
  const vragen = gevraagd(feiten, ['verloop', 'doelen', 'afstemmingsinformatie', 'gesprek-bijwonen'])
  assert.ok(vragen.length <= 7, vragen.join())
})
