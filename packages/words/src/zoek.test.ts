// Proeven op het zoeken: alledaagse namen, halve woorden, accenten en tikfouten.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GEGEVENS } from './domeinen.ts'
import { GEGEVEN_WOORDEN } from './gegevens.ts'
import { zoekGegevens } from './zoek.ts'

const EERSTE: readonly (readonly [string, string])[] = [
  ['behandelevaluatie', 'evaluatieverslag'],
  ['tussenevaluatie', 'evaluatieverslag'],
  ['evalutie', 'evaluatieverslag'],
  ['evaluaite', 'evaluatieverslag'],
  ['PvA', 'behandelplan'],
  ['plan van aanpak', 'behandelplan'],
  ['behandlplan', 'behandelplan'],
  ['zp', 'behandelplan'],
  ['voortgang', 'verloop'],
  ['ROM', 'evaluatieverslag'],
  ['IQ test', 'onderzoeksverslag'],
  ['onderzoeks rapport', 'onderzoeksverslag'],
  ['diagnose', 'diagnose'],
  ['diagonse', 'diagnose'],
  ['Financiele verantwoording', 'verantwoording'],
  ['één gezin één plan', 'perspectiefplan'],
  ['NAW', 'naam-adres-geboortedatum'],
  ['toewijzingsnummer', 'declaratiegegevens'],
  ['second opinion', 'second-opinion-conclusie'],
  ['zelfredzaamheids matrix', 'leefdomeinenscore'],
  ['heel het dossier', 'dossier'],
  ['wij willen graag de behandelevaluatie', 'evaluatieverslag'],
]

for (const [gezocht, verwacht] of EERSTE) {
  test(`wie zoekt op "${gezocht}", vindt als eerste ${verwacht}`, () => {
    assert.equal(zoekGegevens(gezocht)[0], verwacht)
  })
}

test('een woord met twee betekenissen vindt beide gegevens', () => {
  const gevonden = zoekGegevens('voortgang')
  assert.ok(gevonden.includes('verloop'))
  assert.ok(gevonden.includes('doelrealisatie-hoofdlijn'))
  assert.ok(gevonden.includes('evaluatieverslag'))
})

test('elk gegeven wordt gevonden op zijn label, zijn id en elke alledaagse naam', () => {
  for (const gegeven of GEGEVENS) {
    const { label, alledaags } = GEGEVEN_WOORDEN[gegeven]
    assert.equal(zoekGegevens(label)[0], gegeven, label)
    for (const naam of [gegeven, ...alledaags]) {
      assert.ok(zoekGegevens(naam).slice(0, 3).includes(gegeven), `${naam} vindt ${gegeven} niet bij de eerste drie`)
    }
  }
})

test('wie niets, alleen tekens of onzin typt, vindt niets', () => {
  for (const tekst of ['', '   ', '?!', 'xqzvw', 'qqqqqqqqqq']) assert.deepEqual(zoekGegevens(tekst), [])
})

test('hoofdletters en accenten maken geen verschil', () => {
  assert.deepEqual(zoekGegevens('FINANCIËLE'), zoekGegevens('financiele'))
})

test('een hele brief als zoektekst wordt afgekapt en loopt niet vast', () => {
  assert.deepEqual(zoekGegevens(`diagnose ${'x'.repeat(1_000_000)}`), zoekGegevens(`diagnose ${'x'.repeat(71)}`))
})
