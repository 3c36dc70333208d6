// Whatever text comes in: every place that a door of the reader points at is valid, and gives back the words it shows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkContract, checkForm, checkLeaks, readLetter } from './index.ts'

type Place = { readonly van: number; readonly tot: number; readonly tekst: string; readonly zekerheid?: number }

/** All places of a text, through all doors. A fact that follows from an absence points nowhere: those are left out. */
const placesIn = (text: string): readonly Place[] => {
  const { feiten, gegevens, rodeVlaggen, signalen, kandidaten } = readLetter(text)
  const all: readonly Place[] = [
    ...[...feiten, ...kandidaten].filter(({ tekst }) => tekst !== ''),
    ...gegevens,
    ...rodeVlaggen,
    ...signalen,
    ...checkContract(text).clausules,
    ...checkForm(text).velden,
    ...checkLeaks(text).bevindingen,
  ]
  return all
}

const PIECES = [
  'Geachte aanbieder,\n\n',
  'Wij beslissen over de verlenging en ontvangen graag het behandel-\nplan. ',
  'De aanbieder stuurt bij elke aanvraag het dossier mee. ',
  'Diagnose: ........\n',
  '| product | duur |\n',
  'Nóór Tëstkind (geb. 3-4-2014), 06-12345678, BSN 123456782. ',
  'Beide ouders hebben getekend, dus u mag de oﬃciële diagnose delen. ',
  'Op 3 maart 2026 schreef J. Voorbeeld:\n> Stuur het plan.\n',
  '1. De huisarts verwijst pas na overleg met het wijkteam;\n',
  'Voorbeelddorp, ',
  '👧',
  '\u00ad',
  'e\u0301',
  '\ud800',
  'ß…½',
  '\r\n',
  ' ',
]

test('voor elke tekst: elke vondst ligt in de tekst, is niet leeg, en toont precies de woorden die daar staan', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  let seen = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      for (const { van, tot, tekst, zekerheid = 1 } of placesIn(text)) {
        assert.ok(0 <= van && van < tot && tot <= text.length, `${van} ${tot}`)
        assert.equal(tekst, text.slice(van, tot))
        assert.ok(zekerheid > 0 && zekerheid <= 1)
        seen += 1
      }
    }),
    { numRuns: 150 },
  )
  assert.ok(seen > 100)
})
