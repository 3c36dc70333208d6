// Runs the patterns and notions of all flags over a text once: per flag the places that may show it, those taken away left out.

import { isDenied } from '../feiten/lezing.ts'
import { GROEPEN } from '../feiten/woorden/groepen.ts'
import type { Hit, Pattern } from '../lexicon/lexicon.ts'
import { compileLexicon, findAll } from '../lexicon/lexicon.ts'
import type { Reading } from '../text/sentences.ts'
import type { Begrip } from './begrippen.ts'
import { BEGRIPPEN } from './begrippen.ts'
import type { Vlag } from './soorten.ts'
import { VLAGGEN } from './vlaggen.ts'

/** Words that may show a flag, and how surely. */
export type Plaats = { readonly first: number; readonly last: number; readonly zekerheid: number }

type Wijst =
  | { readonly als: 'vlag' | 'niet'; readonly vlag: Vlag }
  | { readonly als: 'begrip'; readonly begrip: Begrip }
  | { readonly als: 'stuk' }

const isBegrip = (naam: string): naam is Begrip => naam in BEGRIPPEN

/** Every pattern of every flag and notion; the tests compile all of them. */
export const allFlagPatterns = (): readonly Pattern<Wijst>[] => [
  ...VLAGGEN.flatMap((vlag) => [
    ...vlag.vormen.map((vorm): Pattern<Wijst> => ({ vorm, wat: { als: 'vlag', vlag } })),
    ...vlag.niet.map((vorm): Pattern<Wijst> => ({ vorm, wat: { als: 'niet', vlag } })),
  ]),
  ...Object.keys(BEGRIPPEN)
    .filter(isBegrip)
    .flatMap((begrip) => BEGRIPPEN[begrip].map((vorm): Pattern<Wijst> => ({ vorm, wat: { als: 'begrip', begrip } }))),
  { vorm: '<stuk>', wat: { als: 'stuk' } },
]

const LEXICON = compileLexicon<Wijst>(allFlagPatterns(), GROEPEN)
const ZEKER = 0.75
const SAMENGESTELD = 0.6

type Zin = { readonly begrippen: Map<Begrip, Hit<Wijst>>; readonly niet: Set<Vlag>; readonly vlaggen: Hit<Wijst>[] }

const perZin = (reading: Reading, hits: readonly Hit<Wijst>[]): readonly Zin[] => {
  const zinnen = new Map<number, Zin>()
  for (const hit of hits) {
    const at = reading.sentenceOf[hit.first] ?? 0
    const zin: Zin = zinnen.get(at) ?? { begrippen: new Map(), niet: new Set(), vlaggen: [] }
    zinnen.set(at, zin)
    if (hit.wat.als === 'begrip' && !zin.begrippen.has(hit.wat.begrip)) zin.begrippen.set(hit.wat.begrip, hit)
    if (hit.wat.als === 'niet') zin.niet.add(hit.wat.vlag)
    if (hit.wat.als === 'vlag') zin.vlaggen.push(hit)
  }
  return [...zinnen.values()]
}

/** Where a sentence holds all notions of one row: from the first to the last of them. */
const samengesteld = (zin: Zin, vlag: Vlag): readonly Plaats[] =>
  vlag.zin.flatMap((rij): readonly Plaats[] => {
    const hits = rij.map((begrip) => zin.begrippen.get(begrip))
    const eerst = hits.every((hit) => hit !== undefined) ? hits.map((hit) => hit?.first ?? 0) : []
    if (eerst.length === 0) return []
    return [
      { first: Math.min(...eerst), last: Math.max(...hits.map((hit) => hit?.last ?? 0)), zekerheid: SAMENGESTELD },
    ]
  })

/** The places in one sentence that show a flag outright. */
const rechtstreeks = (zin: Zin, vlag: Vlag): readonly Plaats[] =>
  zin.vlaggen.flatMap(({ first, last, wat }) =>
    wat.als === 'vlag' && wat.vlag === vlag ? [{ first, last, zekerheid: ZEKER }] : [],
  )

const plaatsenVoor = (zinnen: readonly Zin[], vlag: Vlag): readonly Plaats[] => {
  const telt = zinnen.filter((zin) => !zin.niet.has(vlag))
  return [...telt.flatMap((zin) => rechtstreeks(zin, vlag)), ...telt.flatMap((zin) => samengesteld(zin, vlag))]
}

/** The places per flag, outright ones first, and whether the text speaks of a file document. In: a text that was read. Linear. */
export const flagPlaces = (
  reading: Reading,
): { readonly perVlag: ReadonlyMap<Vlag, readonly Plaats[]>; readonly stuk: boolean } => {
  const hits = findAll(LEXICON, reading).filter(
    ({ first }) => reading.sentences[reading.sentenceOf[first] ?? 0]?.older !== true,
  )
  const zinnen = perZin(reading, hits)
  return {
    perVlag: new Map(VLAGGEN.map((vlag) => [vlag, plaatsenVoor(zinnen, vlag)])),
    stuk: hits.some(({ first, last, wat }) => wat.als === 'stuk' && !isDenied(reading, first, last, 0)),
  }
}
