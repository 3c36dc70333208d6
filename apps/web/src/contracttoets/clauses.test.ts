// De bepalingen van een contract op hun plaats: nummer, bladzijde, norm die bestaat, en een verslag over alles.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderText } from '@deelwijs/letters'
import { NORMENSET } from '@deelwijs/norms'
import { checkContract } from '@deelwijs/reader'
import { placeClauses, reportOf } from './clauses.ts'

const TEKST = [
  '1. De aanbieder voegt bij elke verlenging een evaluatieverslag toe.',
  '2. De accountant ontvangt het behandelplan van elke jeugdige.',
  '3. De aanbieder verstrekt geen behandelinhoud of diagnose aan de gemeente.',
  '4. De huisarts verwijst pas na overleg met het wijkteam.',
].join('\n')
const bepalingen = placeClauses(checkContract(TEKST), { text: TEKST, file: null }, 'https://voorbeeld.example')

test('Elke bepaling heeft een nummer en haar eigen regel', () => {
  assert.deepEqual(
    bepalingen.map(({ nummer, plaats }) => [nummer, plaats]),
    [1, 2, 3, 4].map((at) => [at, `regel ${at}`]),
  )
})

test('Elke norm van een bepaling staat in het Normenboek', () => {
  const paden = NORMENSET.normen.map(({ id }) => `https://voorbeeld.example/normenboek/${id}`)
  const normen = bepalingen.flatMap(({ norm }) => (norm === null ? [] : [norm]))
  assert.ok(normen.length > 0)
  for (const { link, titel } of normen) assert.ok(paden.includes(link) && titel !== '', link)
})

test('Het verslag noemt het document, elke bepaling en waarom zij niet in orde is', () => {
  const verslag = renderText(reportOf(bepalingen, 'Raamovereenkomst 2027', '2026-11-24'))
  assert.match(verslag, /Document: Raamovereenkomst 2027/)
  for (const { nummer, oordeel, reden } of bepalingen) {
    assert.ok(verslag.includes(`| ${nummer} | `))
    assert.equal(verslag.includes(reden), oordeel !== 'in-orde')
  }
})
