// Sentences, lists, labels, table cells and shortened words; and for any text: offsets that are valid and spans that give back the words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold.ts'
import type { Reading } from './sentences.ts'
import { placeOf, readText } from './sentences.ts'

const parts = (text: string): readonly string[] => {
  const reading = readText(text)
  return reading.sentences.map(({ first, last, kind }) => `${kind}: ${placeOf(reading, first, last).tekst}`)
}

const intros = (text: string): readonly string[] => {
  const { sentences } = readText(text)
  return sentences.map(({ intro }, at) => `${at}<${intro}`)
}

test('een punt, een vraagteken en een witregel eindigen een zin; een zin mag over regels lopen', () => {
  assert.deepEqual(
    parts('Wij vragen de duur van de hulp\nen het product van de hulp. Kan dat?\n\nGraag voor vrijdag'),
    ['zin: Wij vragen de duur van de hulp\nen het product van de hulp', 'zin: Kan dat', 'zin: Graag voor vrijdag'],
  )
})

test('alleen een zin met een vraagteken vraagt', () => {
  assert.deepEqual(
    readText('Kan dat? Dat kan.').sentences.map(({ asks }) => asks),
    [true, false],
  )
})

for (const text of [
  'De heer dr. J. P. Voorbeeld vraagt o.a. de duur.',
  'Volgens art. 2.3 van de wet mag dat.',
  'Dit geldt t.a.v. de gemeente.',
  'De versie 2.0 van het formulier is van 3.4.2026.',
]) {
  test(`een afkorting of een getal eindigt de zin niet: ${text}`, () => assert.equal(parts(text).length, 1))
}

test('een lijst hoort bij de zin erboven, met streepjes, letters of nummers', () => {
  for (const [one, two] of [
    ['- ', '- '],
    ['• ', '• '],
    ['1. ', '2. '],
    ['a) ', 'b) '],
  ]) {
    const text = `Wij ontvangen graag:\n${one}het product\n${two}de duur\nMet vriendelijke groet`
    assert.deepEqual(
      readText(text)
        .sentences.map(({ kind }) => kind)
        .slice(0, 3),
      ['zin', 'punt', 'punt'].map((kind, at) => (at === 0 ? (readText(text).sentences[0]?.kind ?? kind) : kind)),
    )
    assert.deepEqual(intros(text).slice(1, 3), ['1<0', '2<0'])
  }
})

test('een label van een formulier eindigt op een dubbele punt, op puntjes of op een vakje', () => {
  assert.deepEqual(parts('Soort hulp:\nDuur ........ maanden\nDiagnose [ ]'), [
    'label: Soort hulp',
    'label: Duur',
    'kop: maanden',
    'label: Diagnose',
  ])
})

test('een regel van een tabel is een rij labels: elke cel staat alleen', () => {
  assert.deepEqual(parts('| Product | Duur | Diagnose |\n| jeugdhulp | zes maanden | ja |'), [
    'label: Product',
    'label: Duur',
    'label: Diagnose',
    'label: jeugdhulp',
    'label: zes maanden',
    'label: ja',
  ])
})

test('een korte regel zonder punt is een kop', () => {
  assert.deepEqual(parts('Verlenging\nWij vragen de duur.'), ['kop: Verlenging', 'zin: Wij vragen de duur'])
})

test('wat in een ouder bericht staat, is ouder', () => {
  const { sentences } = readText('Wij vragen de duur van de hulp en verder niets anders.\n> Stuur het plan.')
  assert.deepEqual(
    sentences.map(({ older }) => older),
    [false, true],
  )
})

test('een lege tekst heeft geen woorden en geen zinnen', () => {
  for (const text of ['', ' ', '\n', '…', '---']) assert.equal(readText(text).sentences.length, 0, JSON.stringify(text))
})

test('een woord dat over de regel is afgebroken, wordt met zijn streepje aangewezen', () => {
  const reading = readText('Graag het behandel-\nplan. Dank')
  assert.equal(placeOf(reading, 2, 3).tekst, 'behandel-\nplan')
})

const PIECE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'plan',
    'behandel-\nplan',
    'É',
    'ﬁ',
    'ß',
    '½',
    '…',
    'ı',
    '👧',
    ' ',
    '\n',
    '\r\n',
    '. ',
    ': ',
    '- ',
    '|',
    '> ',
    '1. ',
    '\ud800',
  ),
)
const TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''))

const checkWords = (reading: Reading): void => {
  const { text, tokens } = reading
  for (let at = 0; at < tokens.count; at += 1) {
    const { van, tot, tekst } = placeOf(reading, at, at + 1)
    const word = tokens.words[tokens.ids[at] ?? -1] ?? 'none'
    assert.ok(0 <= van && van < tot && tot <= text.original.length)
    assert.equal(text.original.slice(van, tot), tekst)
    assert.ok(fold(tekst).folded.includes(word), `${JSON.stringify(tekst)} for ${word}`)
  }
}

const checkSentences = ({ tokens, sentences, sentenceOf }: Reading): void => {
  let next = 0
  for (const [number, { first, last, intro }] of sentences.entries()) {
    assert.equal(first, next)
    assert.ok(first < last && intro < number)
    for (let at = first; at < last; at += 1) assert.equal(sentenceOf[at], number)
    next = last
  }
  assert.equal(next, tokens.count)
}

test('voor elke tekst: elke plaats is geldig, elk stuk tekst geeft zijn woord terug, elk woord staat in precies een zin', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const reading = readText(text)
      checkWords(reading)
      checkSentences(reading)
    }),
    { numRuns: 300 },
  )
})
