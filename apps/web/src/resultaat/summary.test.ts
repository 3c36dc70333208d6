// The summary above the verdict cards.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOutcomes, summarySentence } from './summary.ts'

test('de optelling noemt elk oordeel een keer, in vaste volgorde', () => {
  const counts = countOutcomes(['mag-niet', 'moet', 'mag-niet', 'eerst-navragen', 'moet', 'mag-niet'])
  assert.equal(summarySentence(counts), '2 gegevens moet u geven, 3 mag u niet geven, bij 1 moet u eerst navragen.')
})

test('een gegeven staat in enkelvoud en de zin begint met een hoofdletter', () => {
  assert.equal(summarySentence(countOutcomes(['moet'])), '1 gegeven moet u geven.')
  assert.equal(summarySentence(countOutcomes(['eerst-navragen'])), 'Bij 1 gegeven moet u eerst navragen.')
})

test('wat nog niet bekend is, telt apart en staat achteraan', () => {
  assert.equal(summarySentence(countOutcomes([null, 'mag'])), '1 gegeven mag u geven, van 1 weten wij het nog niet.')
})

test('zonder gegevens is er geen zin', () => {
  assert.equal(summarySentence(countOutcomes([])), '')
})

test('wat al is afgewogen, staat er apart bij', () => {
  const sentence = (weighed: number) =>
    summarySentence([
      { oordeel: 'moet', n: 1 },
      { oordeel: 'mag-na-afweging', n: 2, weighed },
    ])
  assert.equal(sentence(0), '1 gegeven moet u geven, 2 weegt u eerst af.')
  assert.equal(sentence(1), '1 gegeven moet u geven, 1 weegt u eerst af, 1 hebt u afgewogen.')
  assert.equal(sentence(2), '1 gegeven moet u geven, 2 hebt u afgewogen.')
})
