// The leak check as a whole: places, the letters of the product itself, and hostile input.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkLeaks } from './check-leaks.ts'
import { LEAK_KINDS } from './soorten.ts'

test('elke vondst wijst de plaats in de tekst aan, ook met letters buiten het gewone alfabet', () => {
  const text = '👧 Ouders van Zoë Yıldız-Đorđević (geb. 3-4-2014) wonen op Dorpsstraat 1.'
  const { bevindingen } = checkLeaks(text)
  assert.ok(bevindingen.length >= 3)
  for (const { van, tot, tekst } of bevindingen) assert.equal(text.slice(van, tot), tekst)
})

test('de uitslag noemt alle soorten waarnaar is gezocht, ook als er niets is gevonden', () => {
  const { bevindingen, gezochtNaar } = checkLeaks('')
  assert.deepEqual(bevindingen, [])
  assert.deepEqual(
    gezochtNaar.map(({ soort }) => soort),
    [...LEAK_KINDS],
  )
})

test('in een brief van Deelwijs zelf is de jeugdige uit het onderwerp geen lek, een broer wel', () => {
  const letter = (line: string): string =>
    `Gaat over: Noor Testkind\n\nWij vragen u de hulp voor Noor Testkind te verlengen. ${line}\n\n23 november 2026 – Deelwijs – regels van 23 november 2026, versie 0123456789ab\n`
  assert.deepEqual(checkLeaks(letter('')).bevindingen, [])
  assert.deepEqual(
    checkLeaks(letter('Haar broer Daan ook.')).bevindingen.map(({ tekst }) => tekst),
    ['Daan'],
  )
})

test('in een brief aan de ouders noemt een vaste zin de jeugdige; een andere naam blijft een vondst', () => {
  const letter = (naam: string): string =>
    `Beste Sam,\n\nDaarom geven wij volgens de Jeugdwet deze gegevens door over Noor Testkind:\n\n- Soort hulp van ${naam}\n\n23 november 2026 – Deelwijs – regels van 23 november 2026, versie 0123456789ab\n`
  assert.deepEqual(checkLeaks(letter('Noor Testkind')).bevindingen, [])
  assert.deepEqual(
    checkLeaks(letter('Daan Proefpersoon')).bevindingen.map(({ tekst }) => tekst),
    ['Daan Proefpersoon'],
  )
})

test('alle gouden brieven van het product zijn zonder vondst', () => {
  const folder = join(import.meta.dirname, '../../../letters/goud')
  const letters = readdirSync(folder)
  assert.ok(letters.length > 50)
  const found = letters.flatMap((file) =>
    checkLeaks(readFileSync(join(folder, file), 'utf8')).bevindingen.map(({ tekst }) => `${file}: ${tekst}`),
  )
  assert.deepEqual(found, [])
})

test('een vijandige tekst geeft een antwoord', () => {
  const hostile = [
    'a@',
    '(',
    '0 ',
    'a\n',
    'Jan van de ',
    'Dorpsstraat 1 ',
    'bijlage plan ',
    '+31',
    'clientnummer a ',
    '\u0000\ud800',
  ]
  for (const piece of hostile) assert.ok(Array.isArray(checkLeaks(piece.repeat(20_000)).bevindingen), piece)
})
