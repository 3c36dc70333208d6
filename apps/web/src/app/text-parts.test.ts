// Wat er te controleren is in een bestand: de tekst, wat verborgen is en de bijlagen, met plaatsen die kloppen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FileText } from '@deelwijs/files'
import { placeIn, textParts, unreadIn, wholeText } from './text-parts.ts'

const BESTAND: FileText = {
  kind: 'docx',
  name: 'brief.docx',
  text: 'Beste collega',
  pages: [],
  hidden: [
    { kind: 'property', label: 'Auteur', text: 'S. Verzonnen', inText: false },
    { kind: 'footnote', label: 'Noot', text: 'collega', inText: true },
  ],
  remarks: [{ code: 'macro-niet-uitgevoerd', where: '', title: 'Macro', advice: 'Let op' }],
  parts: [],
}
const MAIL: FileText = {
  ...BESTAND,
  kind: 'eml',
  name: 'bericht.eml',
  hidden: [],
  remarks: [],
  parts: [BESTAND, { kind: 'problem', code: 'leeg', name: 'leeg.pdf', title: 'Leeg', advice: 'Kies een ander' }],
}

test('Een mail met bijlage: elk stuk telt mee, en wat verborgen is apart met zijn naam', () => {
  const delen = textParts({ text: MAIL.text, file: MAIL })
  assert.deepEqual(
    delen.map(({ title, text }) => [title, text]),
    [
      ['bericht.eml', 'Beste collega'],
      ['brief.docx', 'Beste collega'],
      ['Verborgen in brief.docx', 'Auteur: S. Verzonnen'],
    ],
  )
})

test('Wat niet gelezen is, heeft de naam van zijn bestand', () => {
  assert.deepEqual(
    unreadIn(MAIL).map(({ name, title }) => [name, title]),
    [
      ['brief.docx', 'Macro'],
      ['leeg.pdf', 'Leeg'],
    ],
  )
})

test('De hele tekst heeft die van de bijlagen eronder', () => {
  assert.equal(wholeText(MAIL), 'Beste collega\n\nBeste collega')
})

test('Een plaats is een bladzijde in een PDF en anders een regel', () => {
  const tekst = 'een\ntwee\ndrie'
  assert.equal(placeIn(tekst, [], 0), 'regel 1')
  assert.equal(placeIn(tekst, [], tekst.indexOf('drie')), 'regel 3')
  const bladen = [
    { number: 1, from: 0, to: 4 },
    { number: 2, from: 4, to: 13 },
  ]
  assert.equal(placeIn(tekst, bladen, 5), 'bladzijde 2')
})
