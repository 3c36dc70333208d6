// Leert uit de oefenbepalingen hoe zwaar elk begrip weegt en schrijft src/contract/gewichten.ts. Zelfde bestanden, zelfde gewichten.
import { readFileSync, writeFileSync } from 'node:fs'
import { linesIn } from '../leer/lines.ts'
import type { Begrip } from '../src/contract/begrippen.ts'
import { splitProvisions } from '../src/contract/eenheden.ts'
import { surroundings } from '../src/contract/oordeel.ts'
import { readProvisions } from '../src/contract/read-provisions.ts'
import type { Reading } from '../src/text/sentences.ts'
import { placeOf, readText } from '../src/text/sentences.ts'

type Voorbeeld = { readonly begrippen: ReadonlySet<Begrip>; readonly rood: boolean }
type Label = { readonly citaat: string; readonly oordeel: string }

const ROOD = 'gaat-verder-dan-de-wet'
const allesIn = (reading: Reading): readonly ReadonlySet<Begrip>[] => {
  const bepalingen = readProvisions(reading, splitProvisions(reading))
  return bepalingen.map((_, at) => surroundings(bepalingen, at))
}

/** Een losse bepaling is één voorbeeld, ook als zij uit meer zinnen bestaat. */
const uitZin = (tekst: string, oordeel: string): Voorbeeld => ({
  begrippen: new Set(allesIn(readText(tekst)).flatMap((begrippen) => [...begrippen])),
  rood: oordeel === ROOD,
})

/** In een heel contract is elke zin een voorbeeld; wat geen label heeft, gaat niet te ver. */
const uitContract = (tekst: string, clausules: readonly Label[]): readonly Voorbeeld[] => {
  const reading = readText(tekst)
  const eenheden = splitProvisions(reading)
  const rood = clausules.filter(({ oordeel }) => oordeel === ROOD).map(({ citaat }) => tekst.indexOf(citaat))
  return allesIn(reading).map((begrippen, at) => {
    const { van, tot } = placeOf(reading, eenheden[at]?.first ?? 0, eenheden[at]?.last ?? 0)
    return { begrippen, rood: rood.some((plek) => plek >= van && plek < tot) }
  })
}

const LETTERS: Readonly<Record<string, string>> = { R: ROOD, O: 'let-op', G: 'in-orde', '-': 'geen' }

const leesAlles = (zinnen: readonly string[]): readonly Voorbeeld[] => [
  ...linesIn('contract-zinnen-oefen.txt').map((regel) => uitZin(regel.slice(2), LETTERS[regel.charAt(0)] ?? 'geen')),
  ...zinnen.flatMap(linesIn).map((regel) => {
    const { tekst, oordeel }: { tekst: string; oordeel: string } = JSON.parse(regel)
    return uitZin(tekst, oordeel)
  }),
  ...linesIn('contracten-oefen.jsonl').flatMap((regel) => {
    const { tekst, clausules }: { tekst: string; clausules: readonly Label[] } = JSON.parse(regel)
    return uitContract(tekst, clausules)
  }),
]

const RONDEN = 400
const STAP = 8
const TREK = 0.0012

type Rij = { readonly kolommen: readonly number[]; readonly maat: number; readonly rood: boolean }

const maakRij = ({ begrippen, rood }: Voorbeeld, nummer: ReadonlyMap<Begrip, number>): Rij => ({
  kolommen: [...begrippen].flatMap((naam) => nummer.get(naam) ?? []),
  maat: 1 / Math.sqrt(Math.max(1, begrippen.size)),
  rood,
})

/** Hoever het model er bij deze rij naast zit. Het laatste gewicht is het grondtal. */
const foutBij = ({ kolommen, maat, rood }: Rij, gewichten: Float64Array): number => {
  let som = gewichten.at(-1) ?? 0
  for (const kolom of kolommen) som += (gewichten[kolom] ?? 0) * maat
  return 1 / (1 + Math.exp(-som)) - (rood ? 1 : 0)
}

const hellingVan = (rijen: readonly Rij[], gewichten: Float64Array): Float64Array => {
  const grond = gewichten.length - 1
  const helling = gewichten.map((gewicht, at) => (at === grond ? 0 : gewicht * TREK))
  for (const rij of rijen) {
    const fout = foutBij(rij, gewichten) / rijen.length
    for (const kolom of rij.kolommen) helling[kolom] = (helling[kolom] ?? 0) + fout * rij.maat
    helling[grond] = (helling[grond] ?? 0) + fout
  }
  return helling
}

/** Gewone logistische regressie, alle rijen per ronde, met een trek naar nul. */
const leer = (voorbeelden: readonly Voorbeeld[], namen: readonly Begrip[]): Float64Array => {
  const nummer = new Map(namen.map((naam, at) => [naam, at]))
  const rijen = voorbeelden.map((voorbeeld) => maakRij(voorbeeld, nummer))
  let gewichten = new Float64Array(namen.length + 1)
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const helling = hellingVan(rijen, gewichten)
    gewichten = gewichten.map((gewicht, at) => gewicht - STAP * (helling[at] ?? 0))
  }
  return gewichten
}

const schrijf = (namen: readonly Begrip[], gewichten: Float64Array): void => {
  const doel = new URL('../src/contract/gewichten.ts', import.meta.url)
  const oud = readFileSync(doel, 'utf8')
  const rijen = namen.map((naam, at) => {
    const sleutel = /^[a-z]+$/.test(naam) ? naam : `'${naam}'`
    return `  ${sleutel}: ${Math.round((gewichten[at] ?? 0) * 100)},`
  })
  const kop = oud
    .slice(0, oud.lastIndexOf('= {'))
    .replace(/GRONDTAL = -?\d+/, `GRONDTAL = ${Math.round((gewichten[namen.length] ?? 0) * 100)}`)
  writeFileSync(doel, `${kop}= {\n${rijen.join('\n')}\n}\n`)
}

const VAAK = 3
const voorbeelden = leesAlles(['contract-zinnen-2.jsonl', 'contract-zinnen-3.jsonl'])
const aantal = new Map<Begrip, number>()
for (const { begrippen } of voorbeelden) for (const naam of begrippen) aantal.set(naam, (aantal.get(naam) ?? 0) + 1)
const namen: readonly Begrip[] = [...aantal]
  .filter(([, keer]) => keer >= VAAK)
  .map(([naam]) => naam)
  .sort()
schrijf(namen, leer(voorbeelden, namen))
console.log(`${voorbeelden.length} voorbeelden, ${namen.length} begrippen`)
