// Welke zorgvuldigheidsplichten bij een oordeel horen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Feiten, GEGEVENS, type Gegeven, OPEN_OORDELEN, type Plicht } from '@deelwijs/words'
import { GEWOON_GEVAL } from './gewoon-geval.ts'
import { leesTabelMetUitleg } from './lees.ts'
import { isPossible, trekDiep } from './trekking.ts'

function plichten(titel: string, feiten: Feiten, gegeven: Gegeven, verwacht: readonly Plicht[]): void {
  test(titel, () => {
    const geval = { ...GEWOON_GEVAL, ...feiten }
    assert.ok(isPossible(geval))
    assert.deepEqual([...leesTabelMetUitleg(geval, gegeven).plichten].sort(), [...verwacht].sort())
  })
}

plichten('Wat moet onder 7.4.0 lid 2', {}, 'product', [
  'vooraf-informeren',
  'gevolgen-uitleggen',
  'verstrekking-vastleggen',
])
plichten('Wat moet, terwijl overleg achterwege bleef: dat is geen afweging', { overlegd: 'achterwege' }, 'product', [
  'vooraf-informeren',
  'gevolgen-uitleggen',
  'verstrekking-vastleggen',
])
plichten('Er is bezwaar tegen wat moet', { weigering: 'bezwaar' }, 'product', [
  'vooraf-informeren',
  'gevolgen-uitleggen',
  'verstrekking-vastleggen',
  'bezwaar-bespreken',
])
plichten('De conclusie van een second opinion rust niet op 7.4.0 lid 2', {}, 'second-opinion-conclusie', [
  'vooraf-informeren',
  'verstrekking-vastleggen',
])
plichten('De verantwoording aan de accountant rust op contract en protocol', { pet: 'accountant' }, 'verantwoording', [
  'vooraf-informeren',
  'verstrekking-vastleggen',
])
plichten('Een afweging', {}, 'diagnose', [
  'vooraf-informeren',
  'overleggen',
  'afweging-vastleggen',
  'verstrekking-vastleggen',
])
plichten('Een afweging waarbij overleg achterwege blijft', { overlegd: 'achterwege' }, 'diagnose', [
  'informeren-uitgesteld',
  'overleggen',
  'afweging-vastleggen',
  'collega-raadplegen',
  'verstrekking-vastleggen',
])
plichten('Een lichte afweging waarbij overleg achterwege blijft', { overlegd: 'achterwege' }, 'deskundigheid', [
  'informeren-uitgesteld',
  'overleggen',
  'afweging-vastleggen',
  'collega-raadplegen',
  'verstrekking-vastleggen',
])
plichten('Toestemming aan een hulpverlener', { pet: 'hulpverlener' }, 'doelen', [
  'vooraf-informeren',
  'toestemming-vastleggen',
  'verstrekking-vastleggen',
])
for (const pet of ['hulpverlener', 'casusregisseur'] as const) {
  plichten(`Toestemming, en de ${pet} draagt ook een beslissende pet`, { pet, 'tweede-pet-beslist': 'ja' }, 'doelen', [
    'vooraf-informeren',
    'toestemming-vastleggen',
    'verstrekking-vastleggen',
    'petten-scheiden',
  ])
}
plichten(
  'Toestemming bij overleg met de bepaler met een tweede pet',
  { pet: 'bepaler', initiatief: 'overleg', uitvraag: 'ongevraagd', 'tweede-pet-beslist': 'ja' },
  'doelen',
  ['vooraf-informeren', 'toestemming-vastleggen', 'verstrekking-vastleggen'],
)
plichten(
  'Fraudeonderzoek dat niet vooraf wordt aangekondigd',
  { pet: 'fraudeonderzoeker', aanleiding: 'einde', 'aanbieder-geinformeerd': 'nee', onderzoeksbelang: 'ja' },
  'dossierinzage',
  ['informeren-uitgesteld', 'gevolgen-uitleggen', 'verstrekking-vastleggen'],
)
plichten(
  'Fraudeonderzoek dat wel vooraf is aangekondigd',
  { pet: 'fraudeonderzoeker', aanleiding: 'einde', onderzoeksbelang: 'ja' },
  'dossierinzage',
  ['vooraf-informeren', 'gevolgen-uitleggen', 'verstrekking-vastleggen'],
)
plichten('Kengetallen vragen geen plichten', { weigering: 'bezwaar' }, 'kengetallen', [])
plichten(
  'Een nee vraagt geen plichten, ook niet bij bezwaar',
  { weigering: 'bezwaar', uitvraag: 'standaard' },
  'diagnose',
  [],
)

test('Elk open oordeel legt de verstrekking vast en informeert, vooraf of met reden later', () => {
  const open: readonly string[] = OPEN_OORDELEN
  for (let zaad = 0; zaad < 2000; zaad += 1) {
    const geval = trekDiep(zaad)
    for (const gegeven of GEGEVENS) {
      const { oordeel, plichten: lijst } = leesTabelMetUitleg(geval, gegeven)
      const informeert = lijst.filter((plicht) => plicht === 'vooraf-informeren' || plicht === 'informeren-uitgesteld')
      assert.equal(informeert.length, open.includes(oordeel) ? 1 : 0)
      assert.equal(lijst.includes('verstrekking-vastleggen'), open.includes(oordeel))
    }
  }
})
