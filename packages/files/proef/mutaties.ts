// Leest veel willekeurig beschadigde bestanden van één soort, in een proces zonder netwerk en zonder schrijfrecht, en telt wat eruit komt.
// Aanroep: node --permission --allow-fs-read=* proef/mutaties.ts <soort> <aantal> <zaad>
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { isProblem, readFile } from '../src/index.ts'
import { closeNetwork } from '../src/isolated/no-network.ts'
import { platPdf, vasteBestanden } from './vast.ts'
import { maakZip } from './zippen.ts'

/** What the process writes: how many runs, how they ended, the longest one in milliseconds, and tries to reach the network. */
export type Telling = {
  readonly soort: string
  readonly gelezen: number
  readonly codes: Readonly<Record<string, number>>
  readonly langste: number
  readonly netwerk: number
  /** Promises that pdf.js left behind and that failed later; the reading process catches them. */
  readonly los: number
  readonly geheugen: number
}

/** More than this on one file counts as hanging. */
const HANGT = 5_000

type Ingreep = {
  readonly doe: 'zet' | 'knip' | 'herhaal' | 'nul' | 'voegIn'
  readonly waar: number
  readonly lang: number
  readonly bytes: Uint8Array
}

const INGREEP = fc.record({
  doe: fc.constantFrom('zet', 'knip', 'herhaal', 'nul', 'voegIn'),
  waar: fc.noBias(fc.nat(99_999)).map((deel) => deel / 100_000),
  lang: fc.oneof(fc.nat(4), fc.nat(400)),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc
      .constantFrom(
        '<',
        '>',
        '&',
        '"',
        '<!DOCTYPE',
        ']]>',
        'PK',
        '\0',
        'endobj',
        '<<',
        '%%EOF',
        '--grens',
        'Content-Type: text/html',
        '</w:p>',
      )
      .map((teken) => new TextEncoder().encode(teken)),
  ),
})

function beschadig(bestand: Uint8Array, { doe, waar, lang, bytes }: Ingreep): Uint8Array {
  const at = Math.floor(waar * bestand.length)
  const [voor, stuk, na] = [bestand.subarray(0, at), bestand.subarray(at, at + lang), bestand.subarray(at + lang)]
  if (doe === 'knip') return Uint8Array.from([...voor, ...na])
  if (doe === 'herhaal') return Uint8Array.from([...voor, ...stuk, ...stuk, ...stuk, ...na])
  if (doe === 'nul') return Uint8Array.from([...voor, ...stuk.map(() => 0), ...na])
  if (doe === 'voegIn') return Uint8Array.from([...voor, ...bytes, ...bestand.subarray(at)])
  return Uint8Array.from([...voor, ...bytes, ...bestand.subarray(at + bytes.length)])
}

/** In a zip the damage goes inside a part, and the zip is made whole again: otherwise the check sum stops nearly all of it. */
function beschadigBinnenin(zip: Uint8Array, ingrepen: readonly Ingreep[], keus: number): Uint8Array {
  const delen = Object.entries(unzipSync(zip))
  const [pad, inhoud] = delen[keus % delen.length] ?? ['', new Uint8Array()]
  const heel = Object.fromEntries(delen.map(([naam, bytes]) => [naam, strFromU8(bytes)]))
  return maakZip({ ...heel, [pad]: ingrepen.reduce(beschadig, inhoud) })
}

/** Values that a well-formed file may hold and that no program writes. */
const GEKKE_WAARDEN = [
  '',
  '-1',
  '0',
  '999999999999',
  'NaN',
  '1e9',
  '__proto__',
  'constructor',
  '%1%2%3%4%5%6%7%8%9',
  'a'.repeat(5_000),
]

/** Keeps the XML well-formed: other attribute values, and elements with another name. */
function verdraai(zip: Uint8Array, keuzes: readonly number[]): Uint8Array {
  const heel = Object.fromEntries(Object.entries(unzipSync(zip)).map(([naam, bytes]) => [naam, strFromU8(bytes)]))
  for (const keus of keuzes) {
    const paden = Object.keys(heel).filter((pad) => pad.endsWith('.xml') || pad.endsWith('.rels'))
    const pad = paden[keus % paden.length] ?? ''
    const tekst = heel[pad] ?? ''
    const waarden = [...tekst.matchAll(/(?<=\s(?!xmlns)[\w:]+=")[^"]*(?=")/g)]
    const namen = [
      ...new Set([...tekst.matchAll(/<((?:w|text|table|office):\w+)/g)].map((treffer) => treffer[1] ?? '')),
    ]
    const waarde = waarden[(keus >> 3) % Math.max(waarden.length, 1)]
    const naam = namen[(keus >> 3) % Math.max(namen.length, 1)]
    const ander = namen[(keus >> 5) % Math.max(namen.length, 1)] ?? 'w:p'
    if (keus % 2 === 0 && waarde !== undefined) {
      const nieuw = GEKKE_WAARDEN[keus % GEKKE_WAARDEN.length] ?? ''
      heel[pad] = tekst.slice(0, waarde.index) + nieuw + tekst.slice(waarde.index + waarde[0].length)
    } else if (naam !== undefined)
      heel[pad] = tekst.replaceAll(new RegExp(`(</?)${naam}(?=[\\s/>])`, 'g'), `$1${ander}`)
  }
  return maakZip(heel)
}

async function bouw(soort: string): Promise<fc.Arbitrary<Uint8Array>> {
  const vast = await vasteBestanden()
  const basis = Object.entries(vast).find(([naam]) => naam === soort)?.[1] ?? new Uint8Array()
  const ingrepen = fc.array(INGREEP, { minLength: 1, maxLength: 6 })
  const rauw = ingrepen.map((lijst) => lijst.reduce(beschadig, basis))
  if (soort === 'pdf')
    return fc.oneof(
      rauw,
      ingrepen.map((lijst) => lijst.reduce(beschadig, platPdf())),
    )
  if (soort !== 'docx' && soort !== 'odt') return rauw
  const binnenin = fc.tuple(ingrepen, fc.nat(20)).map(([lijst, keus]) => beschadigBinnenin(basis, lijst, keus))
  const gedraaid = fc
    .array(fc.noBias(fc.nat(1_000_000)), { minLength: 1, maxLength: 5 })
    .map((keuzes) => verdraai(basis, keuzes))
  return fc.oneof(rauw, { arbitrary: binnenin, weight: 2 }, { arbitrary: gedraaid, weight: 4 })
}

let los = 0
process.on('unhandledRejection', () => {
  los += 1
})
let netwerk = 0
closeNetwork(() => {
  netwerk += 1
})
const [soort = 'txt', aantal = '100', zaad = '1'] = process.argv.slice(2)
const codes: Record<string, number> = {}
let gelezen = 0
let langste = 0
await fc.assert(
  fc.asyncProperty(await bouw(soort), async (bestand) => {
    const begin = performance.now()
    const uit = await readFile(bestand, `proef.${soort}`, { milliseconds: HANGT })
    langste = Math.max(langste, Math.round(performance.now() - begin))
    if (isProblem(uit)) codes[uit.code] = (codes[uit.code] ?? 0) + 1
    else gelezen += 1
  }),
  { numRuns: Number(aantal), seed: Number(zaad), endOnFailure: true },
)
const geheugen = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(
  `${JSON.stringify({ soort, gelezen, codes, langste, netwerk, los, geheugen } satisfies Telling)}\n`,
)
process.exit(0)
