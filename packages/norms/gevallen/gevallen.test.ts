// Elk verwacht oordeel in cases/ wordt gehaald: door de motor op de echte normen, en door de tweede lezing.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compile, isProblem, judge, parseRequest, personsOf, type Slice, type Verdict } from '@deelwijs/engine'
import { type Gegeven, OORDELEN } from '@deelwijs/words'
import { NORMENSET } from '../src/index.ts'
import { bereikbaar } from '../tweede-lezing/bereikbaar.ts'
import { leesTabelMetUitleg } from '../tweede-lezing/lees.ts'
import { trek } from '../tweede-lezing/trekking.ts'
import { feitenVoor, type Verwachting, type Verzoek } from './geval.ts'
import { leesGevallen } from './gevallen.ts'

const { gevallen, fouten } = leesGevallen()
const AANVULLINGEN = 4

function schijfVan(peildatum: string): Slice {
  const schijf = compile(NORMENSET, peildatum)
  if (isProblem(schijf)) throw new Error(`${schijf.veld}: ${schijf.melding}`)
  return schijf
}

const peildata = new Set(gevallen.flatMap((geval) => geval.verzoeken.map((verzoek) => verzoek.peildatum)))
const schijven = new Map([...peildata].map((peildatum) => [peildatum, schijfVan(peildatum)]))

/** De motor op het hele verzoek, langs de grens waar ook de opdrachtregel en de server binnenkomen. */
function oordeelVanMotor(verzoek: Verzoek): ReadonlyMap<string, Verdict> {
  const schijf = schijven.get(verzoek.peildatum) ?? schijfVan(verzoek.peildatum)
  const { peildatum, feiten, gegevens } = verzoek
  const gelezen = parseRequest(schijf, { peildatum, feiten, gegevens })
  if (isProblem(gelezen)) throw new Error(`${verzoek.id} ${gelezen.veld}: ${gelezen.melding}`)
  return new Map(judge(schijf, gelezen).oordelen.map((oordeel) => [oordeel.gegeven, oordeel]))
}

function toetsMotor(verdict: Verdict | undefined, verwacht: Verwachting): void {
  assert.ok(verdict !== undefined)
  assert.deepEqual(
    { oordeel: verdict.oordeel, mogelijk: verdict.mogelijk, gewicht: verdict.gewicht },
    { oordeel: verwacht.oordeel, mogelijk: verwacht.mogelijk, gewicht: verwacht.gewicht },
    verdict.gegeven,
  )
  if (verwacht.plichten !== null) assert.deepEqual(verdict.plichten, verwacht.plichten, verdict.gegeven)
  if (verwacht.gezag !== null) assert.equal(verdict.gezag, verwacht.gezag, verdict.gegeven)
  if (verwacht.andereOpvatting !== null) {
    const lezingen = verdict.andereOpvatting.map(({ oordeel, gezag }) => ({ oordeel, gezag }))
    assert.deepEqual(lezingen, verwacht.andereOpvatting, verdict.gegeven)
  }
  for (const [bevinding, bronnen] of Object.entries(verwacht.bevindingen)) {
    const genoemd: readonly string[] = verdict.bevindingen[bevinding] ?? []
    const ontbreekt = bronnen.filter((bron) => !genoemd.includes(bron))
    assert.deepEqual(bronnen.length === 0 ? genoemd : ontbreekt, [], `${verdict.gegeven}: ${bevinding}`)
  }
}

function toetsPersonen(verzoek: Verzoek, gegeven: Gegeven, verwacht: Verwachting): void {
  if (verwacht.personen === null) return
  const schijf = schijven.get(verzoek.peildatum) ?? schijfVan(verzoek.peildatum)
  assert.deepEqual(personsOf(schijf, feitenVoor(verzoek, gegeven), gegeven)?.wie, verwacht.personen, gegeven)
}

function toetsTweedeLezing(verzoek: Verzoek, gegeven: Gegeven, verwacht: Verwachting): void {
  const feiten = feitenVoor(verzoek, gegeven)
  const bereikt = bereikbaar(feiten, gegeven)
  assert.deepEqual(
    OORDELEN.filter((oordeel) => bereikt.has(oordeel)),
    verwacht.mogelijk,
    gegeven,
  )
  for (let zaad = 0; zaad < AANVULLINGEN; zaad += 1) {
    const lezing = leesTabelMetUitleg(trek(zaad, feiten), gegeven)
    if (verwacht.gewicht !== null) assert.equal(lezing.gewicht, verwacht.gewicht, gegeven)
    if (verwacht.plichten !== null) assert.deepEqual(lezing.plichten, verwacht.plichten, gegeven)
  }
}

test('Alle bestanden in cases/ hebben de goede vorm', () => {
  assert.deepEqual(fouten, [])
  assert.ok(gevallen.length > 0)
})

for (const geval of gevallen) {
  describe(`${geval.id}: ${geval.titel}`, () => {
    for (const verzoek of geval.verzoeken) {
      const motor = oordeelVanMotor(verzoek)
      for (const verwacht of verzoek.verwacht) {
        test(`${verzoek.titel} - ${verwacht.sleutel}: ${verwacht.oordeel ?? verwacht.mogelijk.join(' of ')}`, () => {
          for (const gegeven of verwacht.gegevens) {
            toetsMotor(motor.get(gegeven), verwacht)
            toetsPersonen(verzoek, gegeven, verwacht)
            toetsTweedeLezing(verzoek, gegeven, verwacht)
          }
        })
      }
    }
  })
}
