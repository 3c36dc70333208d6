// Folding: which letters meet, which words are joined over a line, and where every letter stood.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold.ts'

const folded = (text: string): string => fold(text).folded

test('een woord dat over de regel is afgebroken, wordt één woord', () => {
  assert.equal(folded('het behandel-\nplan'), 'het behandelplan')
  assert.equal(folded('het behandel- \r\n   plan'), 'het behandelplan')
})

test('een streepje aan het eind van een regel blijft staan als er geen woord verder loopt', () => {
  assert.equal(folded('in-\nen uitstroom'), 'in-\nen uitstroom')
  assert.equal(folded('in- en\nuitstroom'), 'in- en\nuitstroom')
  assert.equal(folded('Jansen-\nDe Vries'), 'jansen-\nde vries')
  assert.equal(folded('- \n- plan'), '- \n- plan')
  assert.equal(folded('2026-\nplan'), '2026-\nplan')
})

test('samengestelde letters uit een gedrukte tekst worden gewone letters', () => {
  assert.equal(
    folded('ﬁnanciën, oﬃcieel, ﬂexibel, trajeﬀ, ĳs en Ĳs'),
    'financien, officieel, flexibel, trajeff, ijs en ijs',
  )
})

test('letters zonder los accent worden ook gewone letters, klein en groot', () => {
  assert.equal(
    folded('Yıldız İpek Đorđević Guðrún Þór Ħal Ŧaŋ Łukasz Søren Straße æon Œdipe'),
    'yildiz ipek dordevic gudrun thor hal tang lukasz soren strasse aeon oedipe',
  )
  assert.equal(folded('GUÐRÚN ÞÓR ŞEYMA ŁUKASZ ÆON ØRSTED'), 'gudrun thor seyma lukasz aeon orsted')
})

test('aanhalingstekens, streepjes en vaste spaties worden gewoon; onzichtbare tekens vallen weg', () => {
  assert.equal(folded('‘plan’ „plan” – plan\u00a0nu…'), '\'plan\' "plan" - plan nu...')
  assert.equal(folded('be\u00adhan\u200bdel\ufeffplan'), 'behandelplan')
  assert.equal(folded('e\u0301valuatie'), 'evaluatie')
})

test('elke letter weet waar zij stond', () => {
  const { place } = fold('a ﬃ b')
  assert.deepEqual([...place], [0, 1, 2, 2, 2, 3, 4, 5])
})

test('voor elke tekst: de plaatsen lopen op, vallen binnen de tekst, en er is er een meer dan letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { folded: plain, place } = fold(text)
      assert.equal(place.length, plain.length + 1)
      assert.equal(place.at(-1), text.length)
      let last = 0
      for (const at of place) {
        assert.ok(at >= last && at <= text.length)
        last = at
      }
    }),
  )
})

test('voor elke tekst: wie al gevouwen is, verandert niet meer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Z', 'é', 'ﬁ', 'ı', 'Ð', ' ', ',', '’', '3'), maxLength: 80 }),
      (text) => {
        assert.equal(folded(folded(text)), folded(text))
      },
    ),
  )
})
