// Facts of a letter, in situations as they come in: who asks, for what, and when the reader honestly does not know.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../text/sentences.ts'
import { findFacts } from './find-facts.ts'

const feitenIn = (tekst: string): readonly string[] =>
  findFacts(readText(tekst)).feiten.map(({ feit, waarde }) => `${feit}=${waarde}`)
const pettenIn = (tekst: string): readonly string[] => feitenIn(tekst).filter((feit) => feit.startsWith('pet='))

test('een consulent wil beslissen over een verlenging', () => {
  const feiten = feitenIn(
    'Gemeente Zandwolde\n\nGeachte aanbieder,\n\nOm over de verlenging te beslissen ontvangen wij graag de productcode.\n\nMet vriendelijke groet,\nteam Toegang',
  )
  for (const feit of ['pet=beslisser', 'vrager=college', 'aanleiding=verlenging'])
    assert.ok(feiten.includes(feit), feit)
})

test('een kort mailtje zonder taak of doel: de pet is niet kenbaar', () => {
  assert.deepEqual(pettenIn('Hoi, heb je het plan van aanpak nog? Graag vandaag. Gr. Mo'), ['pet=niet-kenbaar'])
})

test('de casusregisseur die ook beslist draagt twee petten, en elk gegeven hoort bij een ervan', () => {
  const tekst =
    'Beste Els,\n\nVoor de regie hoor ik graag wie de school belt.\n\nIk beslis ook over zijn verlenging. Vertel mij daarom hoe de behandeling loopt.'
  assert.deepEqual([...pettenIn(tekst)].sort(), ['pet=beslisser', 'pet=casusregisseur'])
  const petOp = (citaat: string): string | undefined =>
    findFacts(readText(tekst)).bereiken.find(
      ({ van, tot }) => van <= tekst.indexOf(citaat) && tekst.indexOf(citaat) < tot,
    )?.pet
  assert.equal(petOp('wie de school belt'), 'casusregisseur')
  assert.equal(petOp('hoe de behandeling loopt'), 'beslisser')
})

test('een doel voor alles: er zijn geen aparte bereiken', () => {
  assert.deepEqual(
    findFacts(readText('Geachte aanbieder,\n\nWij kunnen de factuur pas betalen als u het aantal minuten doorgeeft.'))
      .bereiken,
    [],
  )
})

test('alleen het nieuwste bericht telt', () => {
  const tekst =
    'Beste collega,\n\nDank, wij kunnen de factuur nu betalen met het nummer dat u doorgaf.\n\nVan: J. Test\nVerzonden: 3 maart 2026\nOnderwerp: vraag\n\nAls casusregisseur wil ik weten hoe het gaat.'
  assert.deepEqual(pettenIn(tekst), ['pet=bekostiger'])
})

test('de jeugdbeschermer en Veilig Thuis vallen onder een ander kader, wat de tekst verder ook noemt', () => {
  assert.deepEqual(
    pettenIn(
      'Beste collega,\n\nIk ben jeugdbeschermer en voer de OTS uit. De rechter besluit over de verlenging.\n\nGroet, Iris (GI De Schans)',
    ),
    ['pet=kinderbescherming'],
  )
  assert.ok(
    feitenIn('Geachte mevrouw,\n\nVeilig Thuis Zandwolde onderzoekt een melding over dit gezin.').includes(
      'vrager=veilig-thuis',
    ),
  )
})

test('toestemming die de gemeente noemt, is een bewering van de gemeente', () => {
  const feit = findFacts(
    readText(
      'Geachte aanbieder,\n\nBeide ouders hebben getekend. Wij beslissen over de aanvraag.\n\nGemeente Zandwolde',
    ),
  ).feiten.find((een) => een.feit === 'toestemming')
  assert.equal(feit?.waarde, 'ja')
  assert.ok((feit?.zekerheid ?? 1) <= 0.5)
  assert.equal(feit?.waarom, 'de gemeente stelt dit')
})

test('een eis voor iedereen is een standaarduitvraag', () => {
  assert.ok(
    feitenIn(
      'Geachte aanbieder,\n\nBij elke verlenging vragen wij het behandelplan. Zonder plan nemen wij de aanvraag niet in behandeling.',
    ).includes('uitvraag=standaard'),
  )
})

test('een termijn en een dreiging staan als signaal naast de feiten', () => {
  const { signalen } = findFacts(
    readText('Geachte aanbieder,\n\nWij ontvangen het plan binnen twee weken. Zonder plan wordt niet betaald.'),
  )
  assert.deepEqual(
    signalen.map(({ soort }) => soort),
    ['termijn', 'dreiging'],
  )
})

test('elke plek wijst de woorden in de tekst zelf aan', () => {
  const tekst = 'Gemeente Vlietland\n\nGeachte heer, wij nemen een besluit over de “verlenging” van 14-jarige Sem…'
  for (const { van, tot, tekst: citaat } of findFacts(readText(tekst)).feiten)
    assert.equal(tekst.slice(van, tot), citaat)
})

test('een lege tekst geeft alleen het eerlijke antwoord', () => {
  assert.deepEqual(pettenIn(''), ['pet=niet-kenbaar'])
})
