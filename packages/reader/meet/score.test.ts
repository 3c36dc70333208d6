// The measurement itself: what counts as found, missed and too many, and that a don't-care counts as neither.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f1, precision, recall, total } from './counting.ts'
import { summary } from './report.ts'
import type { ElementLabel, Letter, Marked } from './samples.ts'
import { scoreContracts } from './score-contracts.ts'
import { scoreLeaks } from './score-leaks.ts'
import { scoreLetters } from './score-letters.ts'

const silent = (): void => undefined
const asked = (gegeven: string, ook: readonly string[] = []): ElementLabel => ({ gegeven, rol: 'vraag', ook, pet: '' })

const TEXT = 'Voor de verlenging ontvangen wij graag de diagnose en het behandelplan.'
const LETTER: Letter = {
  tekst: TEXT,
  gegevens: [asked('diagnose'), asked('behandelplan')],
  gegevensOok: [],
  feiten: ['pet=beslisser'],
  feitenOok: [],
  vlaggen: [],
  vlaggenOok: [],
}

const elements = (change: Partial<Letter>): ReturnType<typeof total> =>
  total(scoreLetters([{ ...LETTER, ...change }], silent).gegevens)

test('de cijfers volgen uit de tellingen', () => {
  const count = { goed: 3, gemist: 1, teveel: 2 }
  assert.deepEqual([precision(count), recall(count), f1(count)], [0.6, 0.75, 6 / 9])
  assert.equal(recall({ goed: 0, gemist: 0, teveel: 0 }), null)
})

test('een gevraagd gegeven telt als gevonden, een ander als gemist of te veel', () => {
  assert.deepEqual(elements({}), { goed: 2, gemist: 0, teveel: 0 })
  assert.deepEqual(elements({ gegevens: [asked('diagnose'), asked('duur')] }), { goed: 1, gemist: 1, teveel: 1 })
})

test('een andere lezing die ook goed is, telt niet als fout', () => {
  assert.deepEqual(elements({ gegevens: [asked('diagnose')], gegevensOok: [asked('behandelplan')] }), {
    goed: 1,
    gemist: 0,
    teveel: 0,
  })
  assert.deepEqual(elements({ gegevens: [asked('diagnose'), asked('plan-van-aanpak', ['behandelplan'])] }), {
    goed: 2,
    gemist: 0,
    teveel: 0,
  })
})

test('gevraagd en niet gevraagd verwisseld valt op', () => {
  const gegevens = [{ ...asked('diagnose'), rol: 'niet-nodig' }, asked('behandelplan')]
  assert.deepEqual(scoreLetters([{ ...LETTER, gegevens }], silent).verward, { yes: 1, of: 2 })
})

test('een pet is goed, eerlijk niet kenbaar, of verkeerd', () => {
  const scores = scoreLetters([LETTER, { ...LETTER, feiten: ['pet=bekostiger'] }], silent)
  assert.equal(scores.petGoed.of, 2)
  assert.ok(scores.petGoed.yes < 2)
})

test('een bepaling telt als gevonden met het goede oordeel, en als te veel waar niets te vinden is', () => {
  const tekst = '1. De accountant ontvangt het behandelplan van elke jeugdige.'
  const label = { van: 3, tot: tekst.length, soort: 'gaat-verder-dan-de-wet', ook: [] }
  const text: Marked = { tekst, plaatsen: [label], vrij: [] }
  assert.deepEqual(total(scoreContracts([text], silent).oordelen, ['gaat-verder-dan-de-wet']), {
    goed: 1,
    gemist: 0,
    teveel: 0,
  })
  assert.equal(total(scoreContracts([{ ...text, plaatsen: [] }], silent).oordelen, ['alarm']).teveel, 1)
})

test('een lek telt als gevonden waar de plaatsen elkaar raken; wat vrij is, telt niet', () => {
  const tekst = 'Bel 06-12345678 of mail noor@voorbeeld.example.'
  const phone = { van: 4, tot: 15, soort: 'telefoon', ook: [] }
  const mail = { van: 24, tot: 45, soort: 'e-mail', ook: [] }
  assert.deepEqual(total(scoreLeaks([{ tekst, plaatsen: [phone], vrij: [mail] }], silent).soorten), {
    goed: 1,
    gemist: 0,
    teveel: 0,
  })
  assert.equal(total(scoreLeaks([{ tekst, plaatsen: [], vrij: [mail] }], silent).soorten).teveel, 1)
})

test('wie alleen de totalen ziet, ziet geen woord van de teksten', () => {
  const told: string[] = []
  const contracten = scoreContracts([], silent)
  const scores = { brieven: scoreLetters([LETTER], (line) => told.push(line)), contracten, lek: scoreLeaks([], silent) }
  assert.doesNotMatch(summary(scores), /diagnose|behandelplan|verlenging ontvangen/)
})
