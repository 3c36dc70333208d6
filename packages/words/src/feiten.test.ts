// Proeven op de woorden bij feiten: volledig, eenduidig, in een menselijke volgorde, en met rechtmatige stappen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feit } from './domeinen.ts'
import { DOMEINEN } from './domeinen.ts'
import { antwoordenVan, FEITEN, FEITEN_OP_VOLGORDE, labelVan, leesFeit } from './feiten.ts'
import { ONDERWERPEN } from './onderwerpen.ts'

const dubbel = (lijst: readonly string[]): readonly string[] =>
  lijst.filter((woord, plaats) => lijst.indexOf(woord) !== plaats)

test('elk feit heeft woorden, en geen enkel woord hoort bij een onbekend feit', () => {
  assert.deepEqual(Object.keys(FEITEN).sort(), Object.keys(DOMEINEN).sort())
})

test('elk antwoord van elk feit heeft een eigen label, in de volgorde van het domein', () => {
  for (const feit of FEITEN_OP_VOLGORDE) {
    const antwoorden = antwoordenVan(feit)
    assert.deepEqual(
      antwoorden.map(({ waarde }) => waarde),
      [...DOMEINEN[feit]],
    )
    assert.deepEqual(dubbel(antwoorden.map(({ label }) => label)), [], feit)
  }
})

test('geen twee feiten hebben hetzelfde label of dezelfde vraag', () => {
  assert.deepEqual(dubbel(FEITEN_OP_VOLGORDE.map((feit) => FEITEN[feit].label)), [])
  assert.deepEqual(dubbel(FEITEN_OP_VOLGORDE.map((feit) => FEITEN[feit].vraag)), [])
})

test('elke vraag eindigt met een vraagteken', () => {
  for (const feit of FEITEN_OP_VOLGORDE) assert.match(FEITEN[feit].vraag, /\?$/, feit)
})

test('wat zelden voorkomt noemt een gewone waarde uit het domein en een stelling voor elke andere', () => {
  const zeldzaam = FEITEN_OP_VOLGORDE.filter((feit) => FEITEN[feit].zeldzaam)
  for (const feit of ['pgb', 'hergebruik', 'weigering', 'geheim-adres'] satisfies Feit[]) {
    assert.ok(zeldzaam.includes(feit), feit)
  }
  for (const feit of zeldzaam) {
    const { gewoonlijk, stellingen } = FEITEN[feit]
    const domein: readonly string[] = DOMEINEN[feit]
    assert.ok(gewoonlijk !== undefined && domein.includes(gewoonlijk), feit)
    assert.deepEqual(
      Object.keys(stellingen ?? {}).sort(),
      domein.filter((waarde) => waarde !== gewoonlijk).sort(),
      feit,
    )
  }
})

test('per gegeven kunnen precies negen feiten verschillen', () => {
  assert.deepEqual(FEITEN_OP_VOLGORDE.filter((feit) => FEITEN[feit].perGegeven).sort(), [
    'hergebruik',
    'minder-ingrijpend',
    'motivering',
    'nodig-voor-afstemming',
    'noodzakelijk',
    'overlegd',
    'schaadt-ander',
    'toestemming',
    'uitvraag',
  ])
})

test('een stap gaat van en naar waarden uit het domein, en nooit van een waarde naar zichzelf', () => {
  for (const feit of FEITEN_OP_VOLGORDE) {
    const stap = FEITEN[feit].stap
    if (stap === undefined) continue
    const domein: readonly string[] = DOMEINEN[feit]
    const van: readonly string[] = stap.van
    const naar: readonly string[] = stap.naar
    assert.ok(van.length > 0 && naar.length > 0, feit)
    for (const waarde of [...van, ...naar]) assert.ok(domein.includes(waarde), `${feit}: ${waarde}`)
    assert.deepEqual(
      van.filter((waarde) => naar.includes(waarde)),
      [],
      feit,
    )
  }
})

test('niemand hoeft ouder te worden, anders te oordelen, een weigering op te geven of gezag te krijgen', () => {
  const nooit: readonly Feit[] = [
    'leeftijd',
    'gezag',
    'wilsbekwaam',
    'weigering',
    'registratie-vrager',
    'contractbepaling',
  ]
  const inschattingen = FEITEN_OP_VOLGORDE.filter((feit) => FEITEN[feit].aard === 'inschatting')
  for (const feit of [...nooit, ...inschattingen]) assert.equal(FEITEN[feit].stap, undefined, feit)
})

test('een nee van het gezin is nooit het begin van een stap', () => {
  const van: readonly string[] = FEITEN.toestemming.stap?.van ?? []
  assert.deepEqual(van, ['niet-gevraagd'])
})

test('de vragen gaan van papier naar oordeel naar gezin', () => {
  const plaats = (feit: Feit) => FEITEN_OP_VOLGORDE.indexOf(feit)
  assert.equal(FEITEN_OP_VOLGORDE.length, Object.keys(DOMEINEN).length)
  assert.ok(plaats('pet') < plaats('motivering'))
  assert.ok(plaats('motivering') < plaats('route'))
  assert.ok(plaats('route') < plaats('noodzakelijk'))
  assert.ok(plaats('noodzakelijk') < plaats('toestemming'))
  assert.ok(plaats('leeftijd') < plaats('toestemming'))
  const onderwerpen = FEITEN_OP_VOLGORDE.map((feit) => ONDERWERPEN.indexOf(FEITEN[feit].onderwerp))
  assert.deepEqual(
    onderwerpen,
    [...onderwerpen].sort((a, b) => a - b),
  )
})

test('elk onderwerp heeft minstens één feit', () => {
  for (const onderwerp of ONDERWERPEN) {
    assert.ok(
      FEITEN_OP_VOLGORDE.some((feit) => FEITEN[feit].onderwerp === onderwerp),
      onderwerp,
    )
  }
})

test('"dat staat er niet bij" is een eigen antwoord waar de brief iets kan verzwijgen', () => {
  const zwijgend = FEITEN_OP_VOLGORDE.filter((feit) =>
    antwoordenVan(feit).some(({ label }) => label === 'Dat staat er niet bij'),
  )
  const waarden = zwijgend.map(
    (feit) => antwoordenVan(feit).find(({ label }) => label === 'Dat staat er niet bij')?.waarde,
  )
  assert.deepEqual([...new Set(waarden)].sort(), ['geen', 'niet-gebleken', 'niet-kenbaar'])
})

test('de vier taken van de wet leggen hun eigen woord uit', () => {
  const hint = (waarde: 'toeleider' | 'adviseur' | 'bepaler' | 'beslisser') =>
    antwoordenVan('pet').find((antwoord) => antwoord.waarde === waarde)?.hint
  assert.match(hint('toeleider') ?? '', /^Toeleiden betekent: /)
  assert.match(hint('adviseur') ?? '', /^Adviseren betekent: /)
  assert.match(hint('bepaler') ?? '', /^Bepalen betekent: /)
  assert.match(hint('beslisser') ?? '', /^Inzetten betekent: /)
})

test('een antwoord is leesbaar terug te geven', () => {
  assert.equal(labelVan('leeftijd', '12-15'), '12, 13, 14 of 15 jaar')
  assert.deepEqual(leesFeit('pet', 'niet-kenbaar'), {
    label: 'De taak van de vrager',
    antwoord: 'Dat staat er niet bij',
  })
})
