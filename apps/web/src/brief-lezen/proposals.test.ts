// From a letter to proposals and assessments: what stands ready, what waits, and what never goes along unconfirmed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLetter } from '@deelwijs/reader'
import { firstChoices, withElement, withFact } from './choices.ts'
import { blocksOf, marksOf } from './marks.ts'
import { openingsFor } from './openings.ts'
import { proposalsOf } from './proposals.ts'

const DAY = '2026-11-23'
const EXTENSION = `Gemeente Elzenrade, team Toegang

U vroeg om verlenging. Voor de beoordeling van uw verlengingsverzoek missen wij de diagnose. Wij vragen de diagnose bij iedere verlenging op.
Beide ouders hebben getekend voor het delen. Wij ontvangen de diagnose graag binnen twee weken.`

const of = (text: string) => {
  const report = readLetter(text)
  const proposals = proposalsOf(report)
  return { report, proposals, choices: firstChoices(proposals) }
}

test('een gewone verlenging: taak, vrager en aanleiding staan klaar', () => {
  const { proposals, choices } = of(EXTENSION)
  const [opening] = openingsFor(proposals, choices, DAY)
  assert.deepEqual(opening?.elements, ['diagnose'])
  assert.equal(opening?.facts['pet'], 'beslisser')
  assert.equal(opening?.facts['vrager'], 'college')
  assert.equal(opening?.facts['aanleiding'], 'verlenging')
  assert.equal(opening?.origin, null)
})

test('wat de gemeente over toestemming stelt, staat er wel en staat niet klaar', () => {
  const { proposals, choices } = of(EXTENSION)
  const row = proposals.shared.find(({ feit }) => feit === 'toestemming')
  assert.equal(row?.options[0]?.waarde, 'ja')
  assert.equal(choices.facts['/toestemming'], null)
  assert.equal('toestemming' in (openingsFor(proposals, choices, DAY)[0]?.facts ?? {}), false)
  const confirmed = openingsFor(proposals, withFact(choices, '/toestemming', 'ja'), DAY)
  assert.equal(confirmed[0]?.facts['toestemming'], 'ja')
})

test('een reden voor dit ene kind staat nooit klaar: zij opent een verstrekking', () => {
  const { proposals, choices } = of(
    `Namens het college. Voor ons besluit over de verlenging vragen wij de diagnose, uitsluitend omdat bij dit kind in maart een andere therapeut is gestart.`,
  )
  const ready = proposals.shared.filter(({ feit }) => ['motivering', 'uitvraag'].includes(feit))
  for (const { key, options } of ready) {
    if (options.some(({ waarde }) => ['concreet', 'gericht'].includes(waarde))) assert.equal(choices.facts[key], null)
  }
  assert.ok(ready.length > 0)
})

test('zonder taak in de tekst is de taak een keuze, en niets is gekozen', () => {
  const { proposals, choices } = of('Hoi, kun je mij het behandelplan sturen? Groet, Sam')
  const row = proposals.shared.find(({ feit }) => feit === 'pet')
  assert.ok(row?.options.some(({ waarde }) => waarde === 'niet-kenbaar'))
  assert.equal(choices.facts['/pet'], null)
  assert.equal('pet' in (openingsFor(proposals, choices, DAY)[0]?.facts ?? {}), false)
})

test('een afgewezen gegeven gaat niet mee, een toegevoegd gegeven wel', () => {
  const { proposals, choices } = of(EXTENSION)
  const changed = withElement(withElement(choices, '', 'diagnose', false), '', 'product', true)
  assert.deepEqual(openingsFor(proposals, changed, DAY)[0]?.elements, ['product'])
})

test('de stukken van de tekst vormen samen de hele tekst, met elke markering een keer', () => {
  const { report } = of(EXTENSION)
  const marks = marksOf(report)
  const pieces = blocksOf(EXTENSION, report, marks).flatMap((block) => block.pieces)
  assert.equal(pieces.map(({ text }) => text).join(''), EXTENSION)
  assert.deepEqual(
    pieces.flatMap(({ starts }) => starts.map(({ number }) => number)),
    marks.map(({ number }) => number),
  )
  assert.ok(marks.length > 5)
})
