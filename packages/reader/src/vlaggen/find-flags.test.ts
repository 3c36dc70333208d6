// The red flags, each in a situation that raises it and one that does not.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFacts } from '../feiten/find-facts.ts'
import { GROEPEN } from '../feiten/woorden/groepen.ts'
import { compileLexicon } from '../lexicon/lexicon.ts'
import { readText } from '../text/sentences.ts'
import { findFlags } from './find-flags.ts'
import { allFlagPatterns } from './plaatsen.ts'
import { VLAGGEN } from './vlaggen.ts'

const vlaggenIn = (tekst: string): readonly string[] => {
  const reading = readText(tekst)
  return findFlags(reading, findFacts(reading)).map(({ vlag }) => vlag)
}

const WEL = [
  [
    'beide ouders hebben getekend',
    'toestemming-als-grond',
    'Wij beslissen over de aanvraag. Beide ouders hebben getekend, dus u mag het rapport delen.',
  ],
  [
    'de consulent staat in het SKJ',
    'registratie-als-grond',
    'Ik sta ingeschreven in het SKJ en mag de diagnose daarom ontvangen. Anders kan ik niet beslissen.',
  ],
  [
    'het wijkteam noemt zich verwijzer',
    'gemeente-als-verwijzer',
    'Wij zijn de verwijzer en horen graag hoe het loopt.',
  ],
  [
    'het contract zou het plan eisen',
    'contract-of-verordening-als-grond',
    'Op grond van de overeenkomst moet u het behandelplan sturen.',
  ],
  ['de accountant wil doelen zien', 'accountant-als-grond', 'Onze accountant wil de doelen uit het plan zien.'],
  [
    'controle voor het besluit',
    'controle-bij-toekenning',
    'Voordat wij over de verlenging besluiten, controleren wij of de hulp rechtmatig is geleverd.',
  ],
  ['de zaak is ingewikkeld', 'complexiteit-als-reden', 'Omdat dit een ingewikkelde casus is, willen wij meer weten.'],
  ['de gemeente wil bij het gesprek zijn', 'gesprek-bijwonen', 'Ik wil graag bij het evaluatiegesprek aansluiten.'],
  ['iedereen krijgt een jaar', 'standaardtermijn', 'Wij geven beschikkingen altijd voor maximaal een jaar af.'],
  [
    'eerst toestemming van het college',
    'voorafgaande-goedkeuring',
    'U mag pas starten als het college vooraf akkoord geeft.',
  ],
  ['geen contract, geen hulp', 'niet-gecontracteerd', 'U bent niet gecontracteerd, daarom geven wij geen beschikking.'],
  [
    'de kosten zijn te hoog',
    'sturen-op-kosten-of-kwaliteit',
    'Wij willen meer grip op de kosten en vragen daarom het plan van dit kind.',
  ],
  [
    'regie en besluit in een brief',
    'doelen-vermengd',
    'Als casusregisseur volg ik het gezin. Ik beslis ook over de verlenging.',
  ],
] as const

const NIET = [
  [
    'de gemeente vraagt geen toestemming',
    'Wij beslissen over de verlenging. Toestemming van ouders is daarvoor niet nodig.',
  ],
  ['de accountant hoeft niets', 'De accountant hoeft geen dossiers te zien.'],
  [
    'een aanbieder wijst de grond af',
    'Stichting De Wilgenhoek\nAan: gemeente Zandwolde\n\nGeachte heer,\n\nWij delen de diagnose niet met u, ook al bent u ingeschreven in het SKJ. Een contract maakt dat niet anders.',
  ],
  [
    'een hulpverlener vraagt met toestemming',
    'Beste collega,\n\nIk behandel Mees voor zijn spraak. Beide ouders hebben toestemming gegeven om dit aan u te vragen.',
  ],
  [
    'een gewone vraag om procesinformatie',
    'Om over de verlenging te beslissen vragen wij de productcode en de einddatum.',
  ],
] as const

for (const [titel, vlag, tekst] of WEL) {
  test(`${titel}: ${vlag}`, () =>
    assert.ok(
      vlaggenIn(`Gemeente Zandwolde\n\nGeachte aanbieder,\n\n${tekst}\n\nMet vriendelijke groet`).includes(vlag),
    ))
}

for (const [titel, tekst] of NIET) test(`${titel}: geen vlag`, () => assert.deepEqual(vlaggenIn(tekst), []))

test('er zijn dertien vlaggen, elk een keer, met bron', () => {
  assert.equal(new Set(VLAGGEN.map(({ vlag }) => vlag)).size, 13)
  for (const { bron } of VLAGGEN) assert.match(bron, /^(?:H §|F\d{3})/)
})

test('de uitleg is kort: hoogstens twee zinnen van hoogstens twintig woorden', () => {
  for (const { vlag, uitleg } of VLAGGEN) {
    const zinnen = uitleg.split('. ')
    assert.ok(zinnen.length <= 2, vlag)
    for (const zin of zinnen) assert.ok(zin.split(' ').length <= 20, zin)
    assert.doesNotMatch(uitleg, /[=|*<>]/)
  }
})

test('elk patroon van elke vlag is leesbaar voor het lexicon', () => {
  assert.ok(compileLexicon(allFlagPatterns(), GROEPEN).startingWith.size > 200)
})
