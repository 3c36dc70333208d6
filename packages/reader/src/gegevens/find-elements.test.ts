// Zinnen zoals gemeenten en aanbieders ze schrijven, met de rol van elk gegeven daarin.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../text/sentences.ts'
import { findElements } from './find-elements.ts'

const lees = (tekst: string): readonly string[] =>
  findElements(readText(tekst))
    .map(({ gegeven, rol }) => `${gegeven} ${rol}`)
    .sort()

const gevallen: readonly (readonly [titel: string, tekst: string, ...verwacht: string[]])[] = [
  [
    'vraag om twee stukken',
    'Wij ontvangen graag het behandelplan en de laatste evaluatie.',
    'behandelplan vraag',
    'evaluatieverslag vraag',
  ],
  [
    'stuk vooraan, vraag achteraan',
    'Het plan van aanpak en de diagnose ontvang ik graag voor vrijdag.',
    'behandelplan vraag',
    'diagnose vraag',
  ],
  [
    'zonder stuk geen behandeling is een vraag',
    'Zonder evaluatieverslag nemen wij de aanvraag niet in behandeling.',
    'evaluatieverslag vraag',
  ],
  ['een ontbrekend stuk is gevraagd', 'In uw aanvraag ontbreekt het ondersteuningsplan.', 'perspectiefplan vraag'],
  ['niet meegestuurd is gevraagd', 'U hebt de verwijsbrief niet meegestuurd.', 'verwijsbrief vraag'],
  ['niet nodig', 'Een evaluatie is niet nodig.', 'evaluatieverslag niet-nodig'],
  ['hoeft niet', 'Het dossier hoeft u niet mee te sturen.', 'dossier niet-nodig'],
  [
    'geen, in een opsomming',
    'Wij vragen geen diagnoses, gespreksverslagen of testuitslagen.',
    'diagnose niet-nodig',
    'gespreksverslag niet-nodig',
    'onderzoeksverslag niet-nodig',
  ],
  [
    'het ene wel, het andere niet',
    'Graag de productcode en de einddatum, maar geen behandelplan.',
    'behandelplan niet-nodig',
    'duur vraag',
    'product vraag',
  ],
  ['alleen dit hoeft', 'U hoeft alleen de einddatum te vermelden.', 'duur vraag'],
  [
    'een stuk waar iets uit komt is genoemd',
    'Stuur ons de hulpverleningsdoelen uit het perspectiefplan.',
    'doelen vraag',
    'perspectiefplan genoemd',
  ],
  ['op basis van een stuk', 'Op basis van het behandelplan hebben wij de hulp toegewezen.', 'behandelplan genoemd'],
  ['dank voor een stuk', 'Dank voor het toesturen van de evaluatie.', 'evaluatieverslag genoemd'],
  ['hoe het gaat', 'Kunt u aangeven hoe het gaat met de behandeling?', 'verloop vraag'],
  ['hoe staat het met de doelen', 'Is het gelukt om de doelen te behalen?', 'doelrealisatie-hoofdlijn vraag'],
  ['vroeger gevraagd', 'Voorheen vroegen wij om een evaluatieverslag.', 'evaluatieverslag geschiedenis'],
  ['dat vervalt', 'Tot nu toe vroegen wij een behandelplan; dat vervalt.', 'behandelplan geschiedenis'],
  [
    'die ontvangen wij alsnog graag',
    'De evaluatie zat er niet bij. Die ontvangen wij alsnog graag.',
    'evaluatieverslag vraag',
  ],
  [
    'regel in een verordening',
    'De aanvraag bevat ten minste:\na. de hulpvraag;\nb. de DSM-classificatie;\nc. de gewenste einddatum.',
    'diagnose vraag',
    'duur vraag',
    'hulpvraag vraag',
  ],
  [
    'regel in een contract',
    'Opdrachtnemer verstrekt halfjaarlijks het evaluatieverslag aan de gemeente.',
    'evaluatieverslag vraag',
  ],
  [
    'velden van een formulier',
    'Naam jeugdige: ..........\nProductcode: ..........\nReden verlenging: ..........',
    'naam-adres-geboortedatum vraag',
    'product vraag',
    'reden-verlenging vraag',
  ],
  [
    'tabel met ja en nee',
    '| Document | Mee te sturen |\n| Behandelplan | ja |\n| Diagnose | nee |',
    'behandelplan vraag',
    'diagnose niet-nodig',
  ],
  [
    'vraag van een lezer met nee als antwoord',
    'Moet ik een evaluatie meesturen?\nNee, dat vragen wij niet.',
    'evaluatieverslag niet-nodig',
  ],
  ['de waarde staat erbij', 'Het gaat om de jeugdige met BSN 999990019.', 'bsn genoemd'],
  ['gesprek bijwonen', 'Mag ik aanschuiven bij het evaluatiegesprek?', 'gesprek-bijwonen vraag'],
  [
    'woord over twee regels, tikfout en ruis van de scan',
    'Stuur ons het behandel-\nplan, de diagnosse en het evaluatievers1ag.',
    'behandelplan vraag',
    'diagnose vraag',
    'evaluatieverslag vraag',
  ],
  ['controleplan is geen plan uit het dossier', 'Wij sturen u het controleplan toe.'],
]

for (const [titel, tekst, ...verwacht] of gevallen) {
  test(titel, () => assert.deepEqual(lees(tekst), [...verwacht].sort()))
}

test('oude vraag onder een nieuw bericht is geschiedenis', () => {
  const tekst =
    'Dank, ik heb nu alleen nog de einddatum nodig om te kunnen beslissen.\n\nVan: Toegang\nVerzonden: 3 maart\n\nWij ontvangen graag het behandelplan.'
  assert.deepEqual(lees(tekst), ['behandelplan geschiedenis', 'duur vraag'])
})

test('aanbieder die weigert, vraagt zelf niets', () => {
  const tekst =
    'Aan: gemeente Zandwolde\n\nU vroeg om de diagnose. Het behandelplan geven wij niet. De einddatum is 1 mei.'
  assert.deepEqual(lees(tekst), ['behandelplan geweigerd', 'diagnose geschiedenis', 'duur genoemd'])
})

test('de plek klopt met de oorspronkelijke tekst', () => {
  const tekst = 'Graag ontvangen wij – vóór 1 mei – het évaluatieverslag.'
  const [eerste] = findElements(readText(tekst))
  assert.equal(eerste?.tekst, 'évaluatieverslag')
  assert.equal(tekst.slice(eerste?.van, eerste?.tot), 'évaluatieverslag')
  assert.equal(eerste?.gevraagd, true)
})

test('lege tekst geeft niets', () => assert.deepEqual(findElements(readText('')), []))
