// Toetst de bronnen: volledig, met een goede link, in eigen gewone woorden, en gelijk aan de feitenlijst waar die er is.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Bron } from './index.ts'
import { BRONNEN, isNogNaTeLezen, leesRegel } from './index.ts'

const BRON_LIJST: readonly (readonly [string, Bron])[] = Object.entries(BRONNEN)
const RECHT = BRON_LIJST.filter(([id]) => id.startsWith('F'))

/** De gedeelde feitenlijst is een maatstaf voor deze test; het product zelf leest haar nooit. */
const MAATSTAF = join(
  process.env['DEELWIJS_SHARED'] ?? fileURLToPath(new URL('../../../../../shared', import.meta.url)),
  'recht',
  'feiten.jsonl',
)

const PARAGRAFEN = [
  ...['H1', 'H2.1', 'H2.1.1', 'H2.1.2', 'H2.1.3', 'H2.2', 'H2.3', 'H3.1', 'H3.2'],
  ...['H3.2.1', 'H3.2.2', 'H3.2.3', 'H3.2.4', 'H3.2.5', 'H4', 'Hslot', 'H-noot37'],
]

/** Bepalingen die niet in de feitenlijst staan: gegevens over strafbare feiten, en wie onder 16 jaar toestemming geeft. */
const EIGEN = ['AVG-10', 'UAVG-5', 'UAVG-31']

type Feit = {
  readonly id: string
  readonly bwb: string
  readonly plaats: string
  readonly fact: string
  readonly versie: string
  readonly verified: string
}

function leesVeld(regel: unknown, naam: string): string {
  const waarde: unknown = typeof regel === 'object' && regel !== null ? Reflect.get(regel, naam) : undefined
  if (typeof waarde !== 'string') throw new TypeError(`de feitenlijst mist ${naam}`)
  return waarde
}

function leesFeiten(tekst: string): readonly Feit[] {
  return tekst
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => {
      const feit: unknown = JSON.parse(regel)
      const letter = leesVeld(feit, 'letter')
      return {
        id: leesVeld(feit, 'id'),
        bwb: leesVeld(feit, 'bwb'),
        plaats: [
          leesVeld(feit, 'article'),
          leesVeld(feit, 'lid'),
          /^[a-z](?:[-,][a-z])*$/.test(letter) ? letter : '',
        ].join(' '),
        fact: leesVeld(feit, 'fact'),
        versie: leesVeld(feit, 'text_version'),
        verified: leesVeld(feit, 'verified'),
      }
    })
}

function deelInWoorden(tekst: string): ReadonlySet<string> {
  return new Set(tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
}

/** Welk deel van de woorden samen staat in beide teksten? Bij lange zinnen telt de kortste zin als geheel. */
function meetOverlap(een: string, ander: string): number {
  const [links, rechts] = [deelInWoorden(een), deelInWoorden(ander)]
  const gedeeld = [...links].filter((woord) => rechts.has(woord)).length
  const kortste = Math.min(links.size, rechts.size)
  return gedeeld / (kortste >= 6 ? kortste : links.size + rechts.size - gedeeld)
}

/** De nummers en letters van een plaats in de wet, zonder de woorden eromheen. */
function leesPlaats({ vindplaats, wet }: Bron): string {
  return vindplaats
    .replace(/\([^()]*\)$/, '')
    .replace(wet, '')
    .replace(/^(?:Burgerlijk Wetboek 7:|AVG|Uitvoeringswet AVG)/, '')
    .replace(/\b(?:artikel|lid|onder|tot|met|en)\b/g, ' ')
    .split(/[\s,]+/)
    .filter((deel) => deel !== '')
    .join(' ')
}

describe('de bronnen', () => {
  it('zijn alle 151 rechtsfeiten, drie eigen bepalingen en alle paragrafen van de handreiking, elk een keer', () => {
    const feiten = Array.from({ length: 151 }, (_, nummer) => `F${String(nummer + 1).padStart(3, '0')}`)
    assert.deepEqual(BRON_LIJST.map(([id]) => id).sort(), [...feiten, ...EIGEN, ...PARAGRAFEN].sort())
    assert.equal(new Set(BRON_LIJST.map(([, { gaatOver }]) => gaatOver)).size, BRON_LIJST.length)
    assert.equal(new Set(BRON_LIJST.map(([, { vindplaats }]) => vindplaats)).size, BRON_LIJST.length)
  })

  it('wijzen met een goed gevormde link naar de wet, de verordening of de uitgever', () => {
    const wetten =
      /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR\d{7}&artikel=[\d.:a-z]+(?:&lid=\d+)?(?:&z=(\d{4}-\d\d-\d\d)&g=\1)?$/
    for (const [id, { link, soort }] of BRON_LIJST) {
      assert.equal(new URL(link).href, link, id)
      if (soort === 'verordening')
        assert.match(link, /^https:\/\/eur-lex\.europa\.eu\/eli\/reg\/\d{4}\/\d+\/oj\/nld$/, id)
      else if (soort === 'handreiking') assert.equal(link, 'https://www.nvo.nl/', id)
      else assert.match(link, wetten, id)
    }
  })

  it('wijzen precies een lid aan als de vindplaats een lid noemt', () => {
    assert.equal(BRONNEN.F053.vindplaats, 'Jeugdwet 7.4.0 lid 1')
    assert.equal(
      BRONNEN.F053.link,
      'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.4.0&lid=1&z=2026-01-01&g=2026-01-01',
    )
    assert.equal(BRONNEN.F054.vindplaats, 'Jeugdwet 7.4.0 lid 1 onder a')
    assert.equal(BRONNEN.F117.link, 'https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=457')
    assert.equal(BRONNEN.F125.link, 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:5')
  })

  it('zeggen in hooguit twintig gewone woorden waar zij over gaan', () => {
    const zinnen: number[] = []
    for (const [id, { gaatOver, opmerking }] of BRON_LIJST) {
      const tekst = `${gaatOver} ${opmerking ?? ''}`
      assert.ok(gaatOver.split(/\s+/).length <= 20, `${id}: te lang`)
      assert.match(gaatOver, /^[A-Z].*[.?]$/u, `${id}: geen hele zin`)
      assert.doesNotMatch(tekst, /!|\b(?:art|bijv|enz|resp|evt|i\.v\.m)\./u, `${id}: uitroepteken of afkorting`)
      const hoofdletters = (tekst.match(/\b\p{Lu}{2,}\b/gu) ?? []).filter((woord) => woord !== 'BSN' && woord !== 'AVG')
      assert.deepEqual(hoofdletters, [], `${id}: afkorting`)
      zinnen.push(
        ...tekst
          .split(/(?<=[.?:])\s+/u)
          .filter((zin) => zin !== '')
          .map((zin) => zin.split(/\s+/).length),
      )
    }
    assert.ok(Math.max(...zinnen) <= 20)
    assert.ok(zinnen.reduce((som, lengte) => som + lengte, 0) / zinnen.length <= 12)
  })

  it('melden de aangekondigde wijziging bij elk lid van artikel 7.3.11, en nergens anders', () => {
    for (const [id, { vindplaats, opmerking }] of RECHT) {
      const aangekondigd = opmerking?.includes('1 januari 2027') ?? false
      assert.equal(aangekondigd, vindplaats.startsWith('Jeugdwet 7.3.11 '), id)
    }
  })
})

describe('de regel over het lezen', () => {
  it('noemt de gelezen versie met een Nederlandse datum', () => {
    assert.equal(leesRegel(BRONNEN.F053), 'gelezen: versie van 1 januari 2026')
    assert.equal(leesRegel(BRONNEN.F072), 'gelezen: versie van 8 juli 2020')
    assert.equal(leesRegel(BRONNEN['H3.2.4']), 'gelezen: uitgave zonder datum')
    assert.equal(isNogNaTeLezen(BRONNEN.F053), false)
  })

  it('zegt eerlijk dat een oudere of ongelezen tekst nog moet worden nagelezen', () => {
    const ouder = 'nog na te lezen in de geldende tekst'
    assert.equal(leesRegel(BRONNEN.F138), 'nog na te lezen')
    assert.equal(leesRegel(BRONNEN.F151), 'nog na te lezen')
    assert.equal(leesRegel(BRONNEN.F108), `gelezen: oudere tekst, ongeveer 2016 tot 2017; ${ouder}`)
    assert.equal(leesRegel(BRONNEN.F103), `gelezen: oudere tekst, 2014 tot 2017; ${ouder}`)
    assert.equal(leesRegel(BRONNEN.F023), 'gelezen: oudere tekst; de versie van 1 januari 2026 is nog na te lezen')
    assert.deepEqual([BRONNEN.F138, BRONNEN.F108, BRONNEN.F023].map(isNogNaTeLezen), [true, true, true])
  })

  it('noemt een versie in een onbekende vorm nog na te lezen', () => {
    for (const gelezen of ['', '?', '2026-13-01', '2026', 'versie van gisteren'])
      assert.equal(leesRegel({ gelezen }), 'nog na te lezen', gelezen)
  })

  it('laat een bron die niet in de wettekst zelf is gelezen nooit gelezen heten', () => {
    for (const [id, bron] of BRON_LIJST) {
      if (bron.nagelezen !== 'primair') assert.equal(leesRegel(bron), 'nog na te lezen', id)
      else assert.match(leesRegel(bron), /^gelezen: /, id)
    }
  })
})

if (existsSync(MAATSTAF)) {
  const feiten = leesFeiten(readFileSync(MAATSTAF, 'utf8'))
  const bronVan = new Map(BRON_LIJST)

  describe('de bronnen naast de feitenlijst', () => {
    it('noemen elk feit, en geen feit meer', () => {
      assert.deepEqual(RECHT.map(([id]) => id).sort(), feiten.map(({ id }) => id).sort())
    })

    for (const { id, bwb, plaats, fact, versie, verified } of feiten) {
      it(`${id} heeft hetzelfde artikel, hetzelfde lid en dezelfde gelezen versie, in eigen woorden`, () => {
        const bron = bronVan.get(id)
        assert.ok(bron !== undefined)
        assert.equal(
          leesPlaats(bron),
          plaats
            .split(/[\s,-]+/)
            .filter((deel) => deel !== '')
            .join(' '),
        )
        if (bwb.startsWith('BWBR')) assert.ok(bron.link.includes(`:${bwb}&`), bron.link)
        assert.equal(bron.gelezen, verified.startsWith('primair') ? versie : null)
        assert.equal(bron.nagelezen, /^(?:primair|secundair|niet)/.exec(verified)?.[0])
        assert.ok(meetOverlap(fact, bron.gaatOver) < 0.8, `${id}: te dicht bij de feitenlijst`)
        if (/^primair: laws-markdown/.test(verified)) assert.ok(isNogNaTeLezen(bron), `${id}: oude tekst`)
      })
    }
  })
}
