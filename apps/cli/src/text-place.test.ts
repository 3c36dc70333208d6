// Tests of places and excerpts as people read them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certainty } from './certainty.ts'
import type { Piece } from './text-piece.ts'
import { excerpt, placeText } from './text-place.ts'

const TEXT = `eerste regel\n${'woord '.repeat(20)}VONDST ${'daarna '.repeat(20)}\nlaatste regel`
const AT = TEXT.indexOf('VONDST')
const piece: Piece = { waar: null, text: TEXT, pages: [], hidden: false }

test('een plaats is een regel, een bladzijde, een bijlage met regel, of het verborgen stuk zelf', () => {
  const pages = [
    { number: 1, from: 0, to: AT },
    { number: 2, from: AT, to: TEXT.length },
  ]
  assert.equal(placeText(piece, 0), 'Regel 1')
  assert.equal(placeText(piece, TEXT.indexOf('\n')), 'Regel 1')
  assert.equal(placeText(piece, AT), 'Regel 2')
  assert.equal(placeText(piece, TEXT.length), 'Regel 3')
  assert.equal(placeText({ ...piece, waar: 'tekst', pages }, AT), 'Bladzijde 2')
  assert.equal(placeText({ ...piece, waar: 'bijlage a.pdf', pages }, 0), 'Bijlage a.pdf, bladzijde 1')
  assert.equal(placeText({ ...piece, waar: 'Opmerking van J.', hidden: true }, AT), 'Opmerking van J.')
})

test('een vondst staat tussen haken met hele woorden eromheen, van dezelfde regel', () => {
  assert.match(excerpt(piece, { van: AT, tot: AT + 6 }), /^…(woord )+\[VONDST\]( daarna)+…$/)
  assert.equal(excerpt(piece, { van: 0, tot: 6 }), '[eerste] regel')
  assert.equal(excerpt(piece, { van: 0, tot: TEXT.length }).length, '[…]'.length + 160)
})

test('zekerheid is een woord, geen getal', () => {
  assert.deepEqual([0.95, 0.8, 0.5, 0.3].map(certainty), [
    'zeer waarschijnlijk',
    'waarschijnlijk',
    'misschien',
    'onzeker',
  ])
})
