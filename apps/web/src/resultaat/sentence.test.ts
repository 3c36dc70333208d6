// The sentence on the card, on the real norms: no open place stays behind, and the wording fits the reason.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProblem, type Slice } from '@deelwijs/engine'
import { OORDELEN } from '@deelwijs/words'
import type { Facts } from '../app/assessment-shape.ts'
import { normsOn, reasonsFor } from '../app/engine.ts'
import { sentenceFor } from './sentence.ts'

function norms(): Slice {
  const slice = normsOn('2026-11-23')
  assert.ok(!isProblem(slice))
  return slice
}

const DECIDER: Facts = {
  pet: 'beslisser',
  vrager: 'college',
  pgb: 'nee',
  route: 'gemeente',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  initiatief: 'verzoek',
  uitvraag: 'gericht',
  motivering: 'concreet',
  noodzakelijk: 'ja',
  'minder-ingrijpend': 'nee',
  overlegd: 'ja',
  hergebruik: 'nee',
  weigering: 'geen',
  leeftijd: '12-15',
  gezag: 'ouders',
  wilsbekwaam: 'ja',
}

function sentence(facts: Facts, gegeven: string) {
  const slice = norms()
  return sentenceFor(slice, reasonsFor(slice, gegeven, facts, {}), facts, ['route', 'motivering'])
}

test('wat moet, noemt het doel en wie het vooraf hoort', () => {
  const { kop, tekst } = sentence(DECIDER, 'product')
  assert.equal(kop, 'Dit moet u geven.')
  assert.match(tekst, /om te beslissen/)
  assert.match(tekst, /de jeugdige en de ouders met gezag/)
})

test('een vaste vraag naar de diagnose zegt dat vast vragen niet mag', () => {
  assert.match(sentence({ ...DECIDER, uitvraag: 'standaard' }, 'diagnose').tekst, /vraagt dit altijd/)
})

test('nog niet overlegd zegt met wie', () => {
  const { kop, tekst } = sentence({ ...DECIDER, overlegd: 'nee' }, 'diagnose')
  assert.equal(kop, 'Dit mag u nog niet geven.')
  assert.match(tekst, /de jeugdige en de ouders met gezag/)
})

test('zonder uitleg noemt de zin wat ontbreekt', () => {
  assert.match(sentence({ ...DECIDER, motivering: 'geen' }, 'diagnose').tekst, /ontbreekt: de uitleg van de gemeente/)
})

test('bij een persoonsgebonden budget zegt de zin waar het over gaat en waar u kijkt', () => {
  const { tekst } = sentence({ ...DECIDER, pgb: 'ja' }, 'diagnose')
  assert.match(tekst, /niet over hulp uit een persoonsgebonden budget/)
})

test('met alleen de taak bekend staan de mogelijke oordelen er', () => {
  const { kop, tekst } = sentence({ pet: 'beslisser' }, 'diagnose')
  assert.equal(kop, 'Wij weten dit nog niet.')
  assert.match(tekst, /mag niet/)
})

test('een uitkomst die al vaststaat voordat alles bekend is, heeft ook een reden en bronnen', () => {
  const slice = norms()
  const facts = {
    vrager: 'college',
    pet: 'beslisser',
    aanleiding: 'eerste-aanvraag',
    uitvraag: 'standaard',
    pgb: 'nee',
  }
  const explanation = reasonsFor(slice, 'diagnose', facts, {})
  assert.equal(explanation.oordeel, 'mag-niet')
  assert.equal(explanation.normtekst?.id, 'dossier-standaard')
  assert.ok(explanation.bronnen.length > 0)
  assert.match(sentenceFor(slice, explanation, facts, []).tekst, /vraagt dit altijd/)
})

test('geen enkele zin houdt een open plek, bij elke taak en elk gegeven', () => {
  const slice = norms()
  const { feiten, groepen } = slice.set.woorden
  const seen = new Set<string | null>()
  for (const pet of feiten['pet'] ?? []) {
    for (const vrager of ['college', 'aangewezen', 'medehulpverlener', 'arts', 'raad', 'ander']) {
      for (const gegeven of Object.values(groepen).flat()) {
        const facts = { ...DECIDER, pet, vrager, toestemming: 'nee', 'nodig-voor-afstemming': 'ja', aanwijzing: 'nee' }
        const explanation = reasonsFor(slice, gegeven, facts, {})
        const { kop, tekst } = sentenceFor(slice, explanation, facts, ['route'])
        seen.add(explanation.oordeel)
        assert.doesNotMatch(kop + tekst, /[{}]/, `${pet} ${vrager} ${gegeven}`)
        assert.ok(explanation.oordeel === null || explanation.normtekst !== null, `${pet} ${vrager} ${gegeven}`)
        assert.doesNotMatch(tekst, /: \./, `${pet} ${vrager} ${gegeven}`)
      }
    }
  }
  assert.ok(seen.size >= OORDELEN.length - 2)
})
