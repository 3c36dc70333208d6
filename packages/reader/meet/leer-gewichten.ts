// Leert uit de oefenbepalingen hoe zwaar elk begrip weegt en schrijft src/contract/gewichten.ts. Zelfde bestanden, zelfde gewichten.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Begrip } from '../src/contract/begrippen.ts'
import { splitProvisions } from '../src/contract/eenheden.ts'
import { surroundings } from '../src/contract/oordeel.ts'
import { readProvisions } from '../src/contract/read-provisions.ts'
import type { Reading } from '../src/text/sentences.ts'
import { placeOf, readText } from '../src/text/sentences.ts'

type Voorbeeld = { readonly begrippen: ReadonlySet<Begrip>; readonly rood: boolean }
type Label = { readonly citaat: string; readonly oordeel: string }

const ROOD = 'gaat-verder-dan-de-wet'
const MAP = new URL('../corpus/', import.meta.url)
const regels = (bestand: string): readonly string[] =>
  readFileSync(new URL(bestand, MAP), 'utf8')
    .split('\n')
    .filter((regel) => regel.trim() !== '')

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
  ...regels('contract-zinnen-oefen.txt').map((regel) => uitZin(regel.slice(2), LETTERS[regel.charAt(0)] ?? 'geen')),
  ...zinnen.flatMap(regels).map((regel) => {
    const { tekst, oordeel }: { tekst: string; oordeel: string } = JSON.parse(regel)
    return uitZin(tekst, oordeel)
  }),
  ...regels('contracten-oefen.jsonl').flatMap((regel) => {
    const { tekst, clausules }: { tekst: string; clausules: readonly Label[] } = JSON.parse(regel)
    return uitContract(tekst, clausules)
  }),
]

const RONDEN = 400
const STAP = 8
const TREK = 0.0012

/** Gewone logistische regressie, volle gang per ronde, met een trek naar nul. */
const leer = (voorbeelden: readonly Voorbeeld[], namen: readonly Begrip[]): Float64Array => {
  const nummer = new Map(namen.map((naam, at) => [naam, at]))
  const rijen = voorbeelden.map(({ begrippen }) => [...begrippen].flatMap((naam) => nummer.get(naam) ?? []))
  const gewichten = new Float64Array(namen.length + 1)
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const helling = gewichten.map((gewicht, at) => (at === namen.length ? 0 : gewicht * TREK))
    rijen.forEach((rij, at) => {
      const maat = 1 / Math.sqrt(Math.max(1, voorbeelden[at]?.begrippen.size ?? 1))
      let som = gewichten[namen.length] ?? 0
      for (const kolom of rij) som += (gewichten[kolom] ?? 0) * maat
      const fout = (1 / (1 + Math.exp(-som)) - (voorbeelden[at]?.rood === true ? 1 : 0)) / rijen.length
      for (const kolom of rij) helling[kolom] = (helling[kolom] ?? 0) + fout * maat
      helling[namen.length] = (helling[namen.length] ?? 0) + fout
    })
    for (let at = 0; at <= namen.length; at += 1) gewichten[at] = (gewichten[at] ?? 0) - STAP * (helling[at] ?? 0)
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
    .slice(0, oud.indexOf('= {}') < 0 ? oud.lastIndexOf('= {') : oud.indexOf('= {}'))
    .replace(/GRONDTAL = -?\d+/, `GRONDTAL = ${Math.round((gewichten[namen.length] ?? 0) * 100)}`)
  writeFileSync(doel, `${kop}= {\n${rijen.join('\n')}\n}\n`)
}

const VAAK = 3
const voorbeelden = leesAlles(process.argv.slice(2))
const aantal = new Map<Begrip, number>()
for (const { begrippen } of voorbeelden) for (const naam of begrippen) aantal.set(naam, (aantal.get(naam) ?? 0) + 1)
const namen = [...aantal]
  .filter(([, keer]) => keer >= VAAK)
  .map(([naam]) => naam)
  .sort()
schrijf(namen, leer(voorbeelden, namen))
console.log(`${voorbeelden.length} voorbeelden, ${namen.length} begrippen`)
