// The pattern language: what each sign in a pattern means, where a pattern stops, and which of two overlapping hits stays.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, readText } from '../text/sentences.ts'
import type { Groups } from './lexicon.ts'
import { compileLexicon, findAll, longestOnly } from './lexicon.ts'

const GROUPS: Groups = { plan: 'behandelplan|zorgplan', stuk: '<plan>|verslag' }

/** What a pattern finds in a text, as the words found. */
const found = (vorm: string, text: string): readonly string[] => {
  const reading = readText(text)
  return findAll(compileLexicon([{ vorm, wat: 0 }], GROUPS), reading).map(
    ({ first, last }) => placeOf(reading, first, last).tekst,
  )
}

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['een woord: elke buiging', 'evaluatie', 'Evaluaties en de EVALUATIE', ['Evaluaties', 'EVALUATIE']],
  ['een woord: ook als laatste deel van een samenstelling', 'verslag', 'het eindverslag', ['eindverslag']],
  ['een kort woord: niet als deel van een samenstelling', 'plan', 'het stappenplan', []],
  [
    'een lang woord: met een tikfout',
    'behandelplan',
    'het behandelpaln en behndelplan',
    ['behandelpaln', 'behndelplan'],
  ],
  ['een kort woord: niet met een tikfout', 'verslag', 'het veslag', []],
  ['een lang woord: ook slecht gescand', 'behandelplan', 'het behande1plan', ['behande1plan']],
  ['= alleen deze letters', '=plan', 'plan plannen', ['plan']],
  ['* vooraan: elk woord dat zo eindigt', '*plan', 'stappenplan plan planning', ['stappenplan', 'plan']],
  [
    '* achteraan: elk woord dat zo begint',
    'behandel*',
    'behandelaar behandeling handelen',
    ['behandelaar', 'behandeling'],
  ],
  ['| een keuze', 'reden|motivatie', 'de reden of de motivatie', ['reden', 'motivatie']],
  ['een rij: woorden na elkaar', 'plan van aanpak', 'het plan van aanpak', ['plan van aanpak']],
  ['een rij: een lidwoord mag ertussen', 'duur hulp', 'de duur van hulp, de duur de hulp', ['duur de hulp']],
  ['een rij: een ander woord mag er niet tussen', 'plan aanpak', 'het plan van aanpak', []],
  [
    '.. hoogstens drie andere woorden ertussen',
    'plan .. aanpak',
    'plan een twee drie aanpak',
    ['plan een twee drie aanpak'],
  ],
  ['.. niet meer dan drie', 'plan .. aanpak', 'plan een twee drie vier vijf aanpak', []],
  [
    '... hoogstens acht',
    'plan ... aanpak',
    'plan a1 a2 a3 a4 a5 a6 a7 a8 aanpak',
    ['plan a1 a2 a3 a4 a5 a6 a7 a8 aanpak'],
  ],
  ['... niet meer dan acht', 'plan ... aanpak', 'plan a1 a2 a3 a4 a5 a6 a7 a8 a9 aanpak', []],
  ['<naam> een groep, ook een groep in een groep', '<stuk>', 'zorgplan en verslag', ['zorgplan', 'verslag']],
  [
    'een keuze met een groep erin',
    '<plan>|brief sturen',
    'zorgplan sturen, brief sturen',
    ['zorgplan sturen', 'brief sturen'],
  ],
  ['een patroon loopt niet door over het eind van een zin', 'plan .. aanpak', 'Het plan. De aanpak', []],
  ['de dichtstbijzijnde stap telt', 'plan .. brief', 'plan brief brief', ['plan brief']],
]

for (const [title, vorm, text, expected] of CASES) {
  test(`patroon ${vorm}: ${title}`, () => assert.deepEqual(found(vorm, text), expected))
}

test('een vondst zegt wat het patroon zegt, en uit hoeveel woorden het patroon bestaat', () => {
  const lexicon = compileLexicon([{ vorm: 'plan .. aanpak', wat: 'plan' }])
  assert.deepEqual(findAll(lexicon, readText('Het plan van aanpak')), [
    { first: 1, last: 4, wat: 'plan', vorm: 'plan .. aanpak', steps: 2 },
  ])
})

test('van vondsten die over elkaar vallen blijft de langste', () => {
  const lexicon = compileLexicon([
    { vorm: 'plan', wat: 'kort' },
    { vorm: 'plan van aanpak', wat: 'lang' },
    { vorm: 'aanpak', wat: 'los' },
  ])
  const hits = longestOnly(findAll(lexicon, readText('een aanpak en een plan van aanpak')))
  assert.deepEqual(
    hits.map(({ wat }) => wat),
    ['los', 'lang'],
  )
})

test('een tweede tekst geeft hetzelfde antwoord als de eerste: wat is onthouden, verandert niets', () => {
  const lexicon = compileLexicon([{ vorm: 'behandelplan', wat: 0 }])
  const read = (): number => findAll(lexicon, readText('behandelpaln, behandelplannen, plan')).length
  assert.deepEqual([read(), read()], [2, 2])
})

test('een groep die er niet is en een leeg patroon zijn fouten van de schrijver', () => {
  assert.throws(() => compileLexicon([{ vorm: '<nergens>', wat: 0 }]), /unknown group/)
  assert.throws(() => compileLexicon([{ vorm: '..', wat: 0 }]), /empty/)
})
