// Wat voor alle gevallen in cases/ samen moet gelden: elke waarde komt voor en elk open oordeel noemt zijn bronnen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, compile, isProblem, judge, parseRequest, replay, type Slice } from '@deelwijs/engine'
import { DOMEINEN, GEGEVENS, GROEPEN, OORDELEN, OPEN_OORDELEN } from '@deelwijs/words'
import { NORMENSET, ONTWERP_2030 } from '../src/index.ts'
import { feitenVoor } from './geval.ts'
import { alleVerzoeken, leesGevallen } from './gevallen.ts'

const verzoeken = alleVerzoeken(leesGevallen().gevallen).map(({ verzoek }) => verzoek)
const ALGEMEEN = /^F1(3[89]|4[0-5])$/

function schijfVan(set: Parameters<typeof compile>[0], peildatum: string): Slice {
  const schijf = compile(set, peildatum)
  if (isProblem(schijf)) throw new Error(schijf.melding)
  return schijf
}

const SCHIJF = schijfVan(NORMENSET, '2026-11-23')

function antwoordOp(verzoek: (typeof verzoeken)[number]): ReturnType<typeof judge> {
  const gelezen = parseRequest(SCHIJF, { feiten: verzoek.feiten, gegevens: verzoek.gegevens })
  if (isProblem(gelezen)) throw new Error(gelezen.melding)
  return judge(SCHIJF, gelezen)
}

const antwoorden = verzoeken.map(antwoordOp)

test('Elke waarde van elk feit waar een uitkomst aan kan hangen, komt in een geval voor', () => {
  const gezien = new Set<string>()
  for (const verzoek of verzoeken) {
    for (const { gegeven } of verzoek.gegevens) {
      for (const [feit, waarde] of Object.entries(feitenVoor(verzoek, gegeven))) gezien.add(`${feit} ${waarde}`)
    }
  }
  const alle = Object.entries(DOMEINEN).flatMap(([feit, waarden]) => waarden.map((waarde) => `${feit} ${waarde}`))
  assert.deepEqual(
    alle.filter((paar) => !gezien.has(paar)),
    [],
  )
})

test('Elk gegeven en elk oordeel komt in een geval voor', () => {
  const gegevens = new Set(verzoeken.flatMap((verzoek) => verzoek.gegevens.map(({ gegeven }) => gegeven)))
  assert.deepEqual(
    GEGEVENS.filter((gegeven) => !gegevens.has(gegeven)),
    [],
  )
  const oordelen = new Set(verzoeken.flatMap((verzoek) => verzoek.verwacht.map(({ oordeel }) => oordeel)))
  assert.deepEqual(
    OORDELEN.filter((oordeel) => !oordelen.has(oordeel)),
    [],
  )
})

test('S013: elk open oordeel noemt een bron uit de AVG en een bron uit de eigen wet', () => {
  const open = antwoorden
    .flatMap(({ oordelen }) => oordelen)
    .filter(({ oordeel }) => OPEN_OORDELEN.some((lid) => lid === oordeel))
  assert.ok(open.length > 0)
  for (const { gegeven, bevindingen } of open) {
    const bronnen = Object.values(bevindingen).flat()
    assert.ok(
      bronnen.some((bron) => ALGEMEEN.test(bron)),
      gegeven,
    )
    assert.ok(
      bronnen.some((bron) => bron.startsWith('F') && !ALGEMEEN.test(bron)),
      gegeven,
    )
  }
})

test('S014: elk gevraagd gegeven krijgt een eigen oordeel, in de gevraagde volgorde', () => {
  antwoorden.forEach(({ oordelen }, nummer) => {
    const gevraagd = verzoeken[nummer]?.gegevens.map(({ gegeven }) => gegeven)
    assert.deepEqual(
      oordelen.map(({ gegeven }) => gegeven),
      gevraagd,
    )
  })
})

test('S075: het oordeel van de deskundige is precies soort hulp, duur, omvang en frequentie', () => {
  assert.deepEqual(GROEPEN.procesinformatie, ['product', 'duur', 'omvang', 'frequentie'])
})

test('S172: elk bewijsstuk geeft bij opnieuw rekenen hetzelfde antwoord', () => {
  for (const antwoord of antwoorden) assert.deepEqual(replay(SCHIJF, antwoord.bewijsstuk), antwoord)
})

test('S039: het verzonnen ontwerp verandert alleen gevallen vanaf 2030, en alleen voor wie beslist', () => {
  const voor = compare(schijfVan(NORMENSET, '2029-12-31'), schijfVan(ONTWERP_2030, '2029-12-31'))
  const na = compare(schijfVan(NORMENSET, '2030-01-01'), schijfVan(ONTWERP_2030, '2030-01-01'))
  if (isProblem(voor) || isProblem(na)) throw new Error('de uitgaven zijn niet te vergelijken')
  assert.equal(voor.gevallen, 0n)
  assert.ok(na.gevallen > 0n)
  assert.deepEqual(new Set(na.omslagen.map(({ voorbeeld }) => voorbeeld.feiten['pet'])), new Set(['beslisser']))
})
