// Which part of a thread is older: replies, forwards, answers between the lines, and what only looks like history.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from './fold.ts'
import { linesOf, quotedLines } from './history.ts'

const NEW = 'Wij beslissen volgende week over de verlenging en horen graag de duur.'

/** The lines that count as older, as they were typed. */
const older = (text: string): readonly string[] => {
  const plain = fold(text)
  const quoted = quotedLines(plain, linesOf(plain))
  return text.split('\n').filter((line, at) => quoted[at] === true && line !== '')
}

test('een draad: vanaf de kop van de oudere mail is alles ouder', () => {
  assert.deepEqual(older(`${NEW}\n\nVan: De Wilgenhoek\nVerzonden: maandag\nOnderwerp: duur\n\nOude vraag\nNog een`), [
    'Van: De Wilgenhoek',
    'Verzonden: maandag',
    'Onderwerp: duur',
    'Oude vraag',
    'Nog een',
  ])
})

test('de kop mag ook Engels zijn, en in een andere volgorde', () => {
  assert.equal(older(`${NEW}\nFrom: a\nTo: b\nSent: c\n\nOud`).at(-1), 'Oud')
})

test('een doorgestuurd bericht zonder eigen woorden is zelf het bericht', () => {
  assert.deepEqual(older('Van: gemeente Zandwolde\nVerzonden: maandag\nAan: De Wilgenhoek\n\nWij vragen het plan.'), [])
})

test('een doorgestuurd bericht: pas de tweede kop opent de geschiedenis', () => {
  const text = `Ter info\n\nVan: gemeente\nVerzonden: dinsdag\nOnderwerp: duur\n\n${NEW}\n\nVan: De Wilgenhoek\nVerzonden: maandag\n\nOud`
  assert.deepEqual(older(text), ['Van: De Wilgenhoek', 'Verzonden: maandag', 'Oud'])
})

test('een antwoord tussen de regels: alleen de regels met een haakje zijn ouder', () => {
  assert.deepEqual(older(`> Kunt u de duur sturen?\n${NEW}\n> En het plan?\nDat niet.`), [
    '> Kunt u de duur sturen?',
    '> En het plan?',
  ])
})

test('een tekst met alleen haakjes is geen geschiedenis', () => {
  assert.deepEqual(older('> Wij vragen de duur.\n> Met groet'), [])
})

for (const line of [
  'Op 3 maart 2026 om 10:12 schreef J. Voorbeeld <j@voorbeeld.example>:',
  'Op di 3 mrt. 2026 heeft J. Voorbeeld het volgende geschreven:',
  'On Tue, 3 March 2026 J. Voorbeeld wrote:',
  'J. Voorbeeld schreef op 3 maart 2026:',
  '-----Oorspronkelijk bericht-----',
  '________ Forwarded message ________',
]) {
  test(`hieronder begint het oudere bericht: ${line}`, () => {
    assert.deepEqual(older(`${NEW}\n\n${line}\nOud`), [line, 'Oud'])
  })
}

test('de regel met "schreef" mag over twee regels staan', () => {
  assert.equal(older(`${NEW}\n\nOp 3 maart 2026 om 10:12\nschreef J. Voorbeeld:\nOud`).at(-1), 'Oud')
})

test('iemand die in een zin iets schreef, opent geen geschiedenis', () => {
  assert.deepEqual(older(`${NEW}\nU schreef dat het goed gaat.\nWij vragen de duur.`), [])
})

test('een kop "Van:" alleen, zoals in een formulier, opent geen geschiedenis', () => {
  assert.deepEqual(older(`${NEW}\nVan: 1 maart\nTot: 1 juni\nDe rest volgt later nog.`), [])
})
