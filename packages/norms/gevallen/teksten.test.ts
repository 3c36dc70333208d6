// De teksten van de gevallen lezen makkelijk en zijn in eigen woorden.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { meetTaal, TAALGRENZEN } from '@deelwijs/words'
import { leesGevallen } from './gevallen.ts'
import { tekstenVan } from './teksten.ts'

const { gevallen } = leesGevallen()

/** De teksten die iedereen op het scherm ziet: de twaalf praktijkvoorbeelden. */
const voorbeelden = gevallen.filter(({ id }) => id.startsWith('pv'))

for (const geval of gevallen) {
  test(`De tekst van ${geval.id} heeft korte zinnen en geen afkortingen`, () => {
    const teksten = tekstenVan(geval)
    for (const tekst of teksten) {
      const maat = meetTaal(tekst)
      assert.ok(maat.langste.woorden <= TAALGRENZEN.langste, tekst)
      assert.deepEqual({ af: maat.afkortingen, uit: maat.uitroeptekens }, { af: [], uit: 0 }, tekst)
    }
    assert.ok(meetTaal(teksten.join('\n')).gemiddeld <= TAALGRENZEN.gemiddeld)
  })
}

test('Er zijn twaalf praktijkvoorbeelden en elk woord daarin is bekend of uitgelegd', () => {
  assert.equal(voorbeelden.length, 12)
  for (const tekst of voorbeelden.flatMap(tekstenVan)) {
    const maat = meetTaal(tekst)
    assert.deepEqual(maat.moeilijk, [], tekst)
    assert.ok(maat.zinnen === 1 || maat.gemiddeld <= TAALGRENZEN.gemiddeld, tekst)
  }
})

const NEGEN = 9
function woorden(tekst: string): readonly string[] {
  return tekst
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((woord) => woord !== '')
}

/** Elke reeks van negen woorden op rij. */
function reeksen(tekst: string): readonly string[] {
  const lijst = woorden(tekst)
  return lijst.slice(NEGEN - 1).map((_, begin) => lijst.slice(begin, begin + NEGEN).join(' '))
}

const gedeeld = process.env['DEELWIJS_SHARED'] ?? join(import.meta.dirname, '../../../../shared')
const bronnen = ['handreiking.txt', 'gevallen/oefen.jsonl'].map((naam) => join(gedeeld, naam))
const aanwezig = bronnen.filter((bron) => existsSync(bron))

test(`Eigen woorden: vergeleken met ${aanwezig.length} bronteksten`, () => {
  const bekend = new Set(aanwezig.flatMap((bron) => reeksen(readFileSync(bron, 'utf8'))))
  for (const tekst of gevallen.flatMap(tekstenVan)) {
    assert.deepEqual(
      reeksen(tekst).filter((reeks) => bekend.has(reeks)),
      [],
      tekst,
    )
  }
})
