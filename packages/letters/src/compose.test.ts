// Het opstellen: open velden, passende brieven, en dat een gegeven pas in de brief komt als alles daarvoor klopt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '@deelwijs/engine'
import { mustCompose } from '../proef/brieven.ts'
import { ingevuld } from '../proef/invulling.ts'
import { GEWOGEN, makeCase, STAMP } from '../proef/zaken.ts'
import { compose, elementsNeeded, fieldsFor, suitableLetters } from './compose.ts'
import { isLetterProblem } from './problem.ts'
import { renderText } from './text.ts'
import { openFields } from './tree.ts'

const FEITEN: Facts = {
  pet: 'beslisser',
  vrager: 'college',
  pgb: 'nee',
  route: 'huisarts',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  'toewijzing-in-eenheden': 'ja',
  initiatief: 'verzoek',
  uitvraag: 'standaard',
  hergebruik: 'nee',
  weigering: 'geen',
  'bsn-beschikbaar': 'ja',
  'geheim-adres': 'nee',
  leeftijd: '12-15',
  gezag: 'ouders',
  wilsbekwaam: 'ja',
}
const VERLENGING = ['product', 'duur', 'omvang', 'frequentie', 'reden-verlenging', 'deskundigheid']

test('Een leeg verplicht veld staat zichtbaar in de brief en in de lijst met open velden', () => {
  const letter = mustCompose('verlenging', makeCase(FEITEN, VERLENGING), { organisatie: 'Praktijk De Linde' })
  assert.match(renderText(letter), /Wij vragen u de hulp voor \[naam van de jeugdige\] te verlengen/)
  const open = openFields(letter)
  assert.ok(open.includes('jeugdige') && open.includes('telefoon') && !open.includes('organisatie'))
})

test('Met elk verplicht veld ingevuld staat er niets meer open', () => {
  const letter = mustCompose('verlenging', makeCase(FEITEN, VERLENGING), ingevuld('verlenging'))
  assert.deepEqual(openFields(letter), [])
  assert.doesNotMatch(renderText(letter), /\[/)
})

test('Opbouw van vertrouwen kan de reden van een verlenging zijn', () => {
  const letter = mustCompose('verlenging', makeCase(FEITEN, VERLENGING), { 'reden-keuze': 'vertrouwen' })
  assert.match(renderText(letter), /Het kostte meer tijd dan gewoonlijk om vertrouwen op te bouwen\./)
})

test('Zonder afweging in eigen woorden komt de reden niet in de brief', () => {
  const halves = [
    null,
    { ...GEWOGEN, nietMinder: '  ' },
    { ...GEWOGEN, noodzaak: '' },
    { besluit: 'niet-geven' } as const,
  ]
  for (const weighing of halves) {
    const zaak = makeCase(FEITEN, VERLENGING, weighing)
    const text = renderText(mustCompose('verlenging', zaak, ingevuld('verlenging')))
    assert.doesNotMatch(text, /vertrouwen op te bouwen|Kwaliteitsregister/)
    assert.match(text, /individuele begeleiding/)
  }
})

test('De eigen woorden van de afweging staan in geen enkele brief', () => {
  const zaak = makeCase(FEITEN, VERLENGING)
  for (const id of suitableLetters(zaak)) {
    const text = renderText(mustCompose(id, zaak, ingevuld(id)))
    assert.ok(!text.includes(GEWOGEN.noodzaak) && !text.includes(GEWOGEN.nietMinder), id)
  }
})

test('Wie de soort hulp niet hoeft te geven, krijgt geen brief voor verlenging', () => {
  const zaak = makeCase({ ...FEITEN, bekostigingswijze: 'taakgericht', 'besluit-of-toets-gevraagd': 'nee' }, VERLENGING)
  const result = compose('verlenging', zaak, {}, STAMP)
  assert.ok(isLetterProblem(result))
  assert.equal(result.code, 'brief-past-niet')
})

test('De brieven die passen, volgen uit de zaak', () => {
  assert.deepEqual(suitableLetters(makeCase(FEITEN, ['diagnose'])), ['antwoord', 'verlenging'])
  assert.ok(suitableLetters(makeCase({ ...FEITEN, aanleiding: 'afbouw' }, ['product'])).includes('wijziging'))
  const onbekend = makeCase({ ...FEITEN, pet: 'niet-kenbaar' }, ['diagnose'])
  assert.deepEqual(suitableLetters(onbekend), ['antwoord', 'vraag-om-uitleg'])
  const stichting = makeCase({ ...FEITEN, vrager: 'aangewezen', aanwijzing: 'niet-gebleken' }, ['product'])
  assert.deepEqual(suitableLetters(stichting), ['antwoord', 'vraag-om-aanwijzing'])
})

test('De velden volgen uit de zaak: geen veld voor wat niet wordt gegeven', () => {
  const ids = fieldsFor('antwoord', makeCase(FEITEN, ['diagnose', 'duur'])).map((veld) => veld.id)
  assert.ok(ids.includes('begin') && ids.includes('eind'))
  assert.ok(!ids.includes('product') && !ids.includes('reden') && !ids.includes('register'))
  const accountant = fieldsFor('antwoord', makeCase({ ...FEITEN, pet: 'accountant' }, ['verantwoording', 'doelen']))
  assert.ok(!accountant.some((veld) => veld.id === 'jeugdige'))
})

test('Elk veld dat open staat, is een verplicht veld van het formulier', () => {
  const zaak = makeCase(FEITEN, VERLENGING)
  for (const id of suitableLetters(zaak)) {
    const required = fieldsFor(id, zaak)
      .filter((veld) => veld.required)
      .map((veld) => veld.id)
    assert.deepEqual([...openFields(mustCompose(id, zaak, {}))].sort(), [...required].sort(), id)
  }
})

test('Een geheim adres gaat nooit mee, en een adres alleen als er geen burgerservicenummer is', () => {
  const text = (facts: Facts): string =>
    renderText(
      mustCompose('antwoord', makeCase({ ...FEITEN, ...facts }, ['naam-adres-geboortedatum']), ingevuld('antwoord')),
    )
  assert.match(text({}), /zonder adres/)
  assert.match(text({ 'bsn-beschikbaar': 'nee', 'geheim-adres': 'ja' }), /zonder adres/)
  assert.match(text({ 'bsn-beschikbaar': 'nee', 'geheim-adres': 'nee' }), /Naam, adres en geboortedatum/)
})

test('Een onbekende brief, een datum die niet bestaat en een leeg verzoek geven een melding', () => {
  const zaak = makeCase(FEITEN, ['product'])
  const codes = [
    compose('liefdesbrief', zaak, {}, STAMP),
    compose('antwoord', zaak, {}, { ...STAMP, datum: '2026-02-30' }),
    compose('antwoord', { ...zaak, elements: [] }, {}, STAMP),
  ].map((result) => (isLetterProblem(result) ? result.code : 'brief'))
  assert.deepEqual(codes, ['onbekende-brief', 'ongeldige-datum', 'niets-om-te-melden'])
})

test('De brieven die om hulp vragen, noemen welke gegevens zij erbij nodig hebben', () => {
  assert.deepEqual(elementsNeeded('verlenging'), [
    'product',
    'duur',
    'omvang',
    'frequentie',
    'reden-verlenging',
    'deskundigheid',
  ])
  assert.deepEqual(elementsNeeded('antwoord'), [])
})

test('Een moeilijk woord in een gegeven wordt onder aan de brief uitgelegd', () => {
  const text = renderText(mustCompose('antwoord', makeCase(FEITEN, ['perspectiefplan']), ingevuld('antwoord')))
  assert.match(text, /Wat woorden betekenen\n-+\n\n- Perspectiefplan\. Een plan over wat het gezin/)
})
