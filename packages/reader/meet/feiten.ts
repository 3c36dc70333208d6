// Scores facts and flags on labelled texts: node meet-feiten.ts <file.jsonl> [deel=leer|toets|alles] [toon=pet|<vlag>|<feit>]

import { readFileSync } from 'node:fs'
import { findFacts } from '../src/feiten/find-facts.ts'
import { readText } from '../src/text/sentences.ts'
import { findFlags } from '../src/vlaggen/find-flags.ts'

type Label = { readonly feit?: string; readonly waarde?: string; readonly vlag?: string }
type Tekst = {
  readonly id: string
  readonly tekst: string
  readonly feiten: readonly Label[]
  readonly feitenOok: readonly Label[]
  readonly vlaggen: readonly Label[]
  readonly vlaggenOok: readonly Label[]
  readonly gegevens: readonly { readonly pet: string; readonly citaat: string }[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const labels = (value: unknown): readonly Label[] =>
  Array.isArray(value)
    ? value.flatMap((een: unknown): readonly Label[] =>
        typeof een === 'string'
          ? [{ vlag: een }]
          : isRecord(een)
            ? [{ feit: text(een['feit']), waarde: text(een['waarde']), vlag: text(een['vlag']) }]
            : [],
      )
    : []

const lees = (line: string): Tekst => {
  const raw: unknown = JSON.parse(line)
  if (!isRecord(raw)) throw new Error('line is no object')
  const gegevens = Array.isArray(raw['gegevens'])
    ? raw['gegevens'].filter(isRecord).map((een) => ({ pet: text(een['pet']), citaat: text(een['citaat']) }))
    : []
  return {
    id: text(raw['id']),
    tekst: text(raw['tekst']),
    feiten: labels(raw['feiten']),
    feitenOok: labels(raw['feitenOok']),
    vlaggen: labels(raw['rodeVlaggen']),
    vlaggenOok: labels(raw['rodeVlaggenOok']),
    gegevens,
  }
}

const [, , file = '', deel = 'alles', toon = ''] = process.argv
const teksten = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(lees)
  .filter((_, at) => deel === 'alles' || (deel === 'toets') === (at % 3 === 2))

type Telling = { goed: number; teveel: number; gemist: number }
const tel = new Map<string, Telling>()
const van = (key: string): Telling => {
  const known = tel.get(key) ?? { goed: 0, teveel: 0, gemist: 0 }
  tel.set(key, known)
  return known
}

const meld = (tekst: Tekst, what: string): void => console.log(`--- ${tekst.id} ${what}`)

let petGelijk = 0
let petEerlijk = 0
let petGevaarlijk = 0
let bereikGoed = 0
let bereikFout = 0
let bereikOpen = 0
for (const tekst of teksten) {
  const reading = readText(tekst.tekst)
  const lezing = findFacts(reading)
  const echt = new Set(tekst.feiten.filter((een) => een.feit === 'pet').map((een) => een.waarde ?? ''))
  const ook = new Set(tekst.feitenOok.filter((een) => een.feit === 'pet').map((een) => een.waarde ?? ''))
  const gezien = new Set(lezing.feiten.filter((een) => een.feit === 'pet').map((een) => een.waarde))
  const fout = [...gezien].filter((pet) => !echt.has(pet) && !ook.has(pet))
  const mist = [...echt].filter((pet) => !gezien.has(pet))
  const goed = fout.length === 0 && (mist.length === 0 || (mist.join() === 'niet-kenbaar' && gezien.size > 0))
  if (goed) petGelijk += 1
  else if (gezien.has('niet-kenbaar')) petEerlijk += 1
  if (fout.some((pet) => pet !== 'niet-kenbaar')) petGevaarlijk += 1
  if (toon === 'pet' && !goed)
    meld(
      tekst,
      `echt ${[...echt].join('+')} | gezien ${lezing.feiten
        .filter((een) => een.feit === 'pet')
        .map((een) => `${een.waarde} ${een.zekerheid} «${een.tekst}»`)
        .join(' + ')} | kand ${lezing.kandidaten.map((een) => een.waarde).join(',')}`,
    )
  const wil = new Set(tekst.feiten.filter((een) => een.feit !== 'pet').map((een) => `${een.feit}=${een.waarde}`))
  const mag = new Set(tekst.feitenOok.map((een) => `${een.feit}=${een.waarde}`))
  const heeft = new Set(lezing.feiten.filter((een) => een.feit !== 'pet').map((een) => `${een.feit}=${een.waarde}`))
  for (const key of new Set([...wil, ...heeft])) {
    const feit = key.split('=')[0] ?? ''
    if (wil.has(key) && heeft.has(key)) van(feit).goed += 1
    else if (wil.has(key)) van(feit).gemist += 1
    else if (!mag.has(key)) van(feit).teveel += 1
    if (toon === feit && wil.has(key) !== heeft.has(key))
      meld(
        tekst,
        `${wil.has(key) ? 'GEMIST' : 'TEVEEL'} ${key} «${lezing.feiten.find((een) => `${een.feit}=${een.waarde}` === key)?.tekst ?? ''}» afz ${lezing.afzender.auteur}`,
      )
  }
  const vlaggen = findFlags(reading, lezing)
  const wilVlag = new Set(tekst.vlaggen.map((een) => een.vlag ?? ''))
  const magVlag = new Set(tekst.vlaggenOok.map((een) => een.vlag ?? ''))
  const heeftVlag = new Set<string>(vlaggen.map((een) => een.vlag))
  for (const vlag of new Set([...wilVlag, ...heeftVlag])) {
    const soort =
      wilVlag.has(vlag) && heeftVlag.has(vlag)
        ? 'goed'
        : wilVlag.has(vlag)
          ? 'gemist'
          : magVlag.has(vlag)
            ? ''
            : 'teveel'
    if (soort === '') continue
    for (const key of [`vlag ${vlag}`, 'VLAGGEN']) van(key)[soort] += 1
    if ((toon === vlag || toon === 'vlag') && soort !== 'goed')
      meld(
        tekst,
        `${soort} ${vlag} «${vlaggen.find((een) => een.vlag === vlag)?.tekst ?? ''}» afz ${lezing.afzender.auteur} ${lezing.petten.map((een) => een.pet).join('+')}`,
      )
  }
  for (const { pet, citaat } of tekst.gegevens) {
    if (pet === '') continue
    const at = tekst.tekst.indexOf(citaat)
    const bereik = lezing.bereiken.find((een) => een.van <= at && at < een.tot)
    if (bereik === undefined) bereikOpen += 1
    else if (bereik.pet === pet) bereikGoed += 1
    else bereikFout += 1
    if (toon === 'bereik' && bereik?.pet !== pet)
      meld(tekst, `«${citaat}» echt ${pet} gezien ${bereik?.pet ?? 'allen'}`)
  }
}

console.log(
  `${teksten.length} teksten; pet precies ${petGelijk} (${(petGelijk / teksten.length).toFixed(3)}), met eerlijk niet-kenbaar ${((petGelijk + petEerlijk) / teksten.length).toFixed(3)}, een verkeerde pet erbij ${petGevaarlijk}`,
)
console.log(`gegeven bij pet: goed ${bereikGoed}, bij allen ${bereikOpen}, verkeerd ${bereikFout}`)
for (const [key, { goed, teveel, gemist }] of [...tel].sort()) {
  const precisie = goed / Math.max(1, goed + teveel)
  const vangst = goed / Math.max(1, goed + gemist)
  console.log(
    `${key.padEnd(45)} P ${precisie.toFixed(2)} R ${vangst.toFixed(2)} F1 ${((2 * goed) / Math.max(1, 2 * goed + teveel + gemist)).toFixed(2)} (goed ${goed} teveel ${teveel} gemist ${gemist})`,
  )
}
