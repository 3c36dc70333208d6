// Meet de contracttoets op gelabelde teksten: hoeveel bepalingen die te ver gaan zijn gevonden, en hoe vaak is het vals alarm.
import { readFileSync } from 'node:fs'
import type { Clausule } from '../src/contract/contract.ts'
import { checkContract } from '../src/contract/contract.ts'

type Label = { readonly citaat: string; readonly oordeel: string; readonly ook?: readonly string[] }
type Tekst = { readonly id: string; readonly tekst: string; readonly clausules: readonly Label[] }

/** Leest de regels van een bestand; de vorm staat in de opdracht van het corpus. */
const leesTeksten = (bestand: string): readonly Tekst[] =>
  readFileSync(bestand, 'utf8')
    .split('\n')
    .filter((regel) => regel.trim() !== '')
    .map((regel): Tekst => JSON.parse(regel))

type Plaats = { readonly van: number; readonly tot: number; readonly label: Label }

const plaatsenVan = ({ tekst, clausules }: Tekst): readonly Plaats[] =>
  clausules.map((label) => {
    const van = tekst.indexOf(label.citaat)
    return { van, tot: van + label.citaat.length, label }
  })

const raakt = (clausule: Clausule, plaats: Plaats): boolean => {
  const gedeeld = Math.min(clausule.tot, plaats.tot) - Math.max(clausule.van, plaats.van)
  return gedeeld * 2 >= Math.min(clausule.tot - clausule.van, plaats.tot - plaats.van)
}

const magZijn = ({ label }: Plaats, oordeel: string): boolean =>
  label.oordeel === oordeel || label.ook?.includes(oordeel) === true
const isAlarm = (oordeel: string): boolean => oordeel !== 'in-orde'

type Telling = {
  rood: number
  roodGevonden: number
  letOp: number
  letOpGevonden: number
  orde: number
  ordeGevonden: number
  alarm: number
  alarmGoed: number
  meldingen: string[]
}

const telLabels = (
  tekst: Tekst,
  plaatsen: readonly Plaats[],
  clausules: readonly Clausule[],
  telling: Telling,
): void => {
  for (const plaats of plaatsen) {
    const { oordeel } = plaats.label
    const gevonden = clausules.filter((clausule) => raakt(clausule, plaats))
    const goed = gevonden.some((clausule) => magZijn(plaats, clausule.oordeel))
    if (oordeel === 'gaat-verder-dan-de-wet') telling.rood += 1
    if (oordeel === 'let-op') telling.letOp += 1
    if (oordeel === 'in-orde') telling.orde += 1
    if (goed && oordeel === 'gaat-verder-dan-de-wet') telling.roodGevonden += 1
    if (goed && oordeel === 'let-op') telling.letOpGevonden += 1
    if (goed && oordeel === 'in-orde') telling.ordeGevonden += 1
    if (!goed)
      telling.meldingen.push(
        `${tekst.id} GEMIST ${oordeel}: ${plaats.label.citaat} | ${gevonden.map((een) => `${een.oordeel}/${een.waarom}`).join(', ')}`,
      )
  }
}

const telAlarmen = (
  tekst: Tekst,
  plaatsen: readonly Plaats[],
  clausules: readonly Clausule[],
  telling: Telling,
): void => {
  for (const clausule of clausules) {
    if (!isAlarm(clausule.oordeel)) continue
    telling.alarm += 1
    const terecht = plaatsen.some(
      (plaats) =>
        raakt(clausule, plaats) && (isAlarm(plaats.label.oordeel) || plaats.label.ook?.some(isAlarm) === true),
    )
    if (terecht) telling.alarmGoed += 1
    else telling.meldingen.push(`${tekst.id} VALS ${clausule.oordeel}/${clausule.waarom}: ${clausule.tekst}`)
  }
}

const deel = (teller: number, noemer: number): string =>
  `${teller}/${noemer} = ${noemer === 0 ? '-' : (teller / noemer).toFixed(3)}`

const meet = (teksten: readonly Tekst[]): void => {
  const telling: Telling = {
    rood: 0,
    roodGevonden: 0,
    letOp: 0,
    letOpGevonden: 0,
    orde: 0,
    ordeGevonden: 0,
    alarm: 0,
    alarmGoed: 0,
    meldingen: [],
  }
  for (const tekst of teksten) {
    const plaatsen = plaatsenVan(tekst)
    const { clausules } = checkContract(tekst.tekst)
    telLabels(tekst, plaatsen, clausules, telling)
    telAlarmen(tekst, plaatsen, clausules, telling)
  }
  for (const melding of telling.meldingen) console.log(melding)
  console.log(`teksten ${teksten.length}`)
  console.log(`gaat verder dan de wet, gevonden  ${deel(telling.roodGevonden, telling.rood)}`)
  console.log(`alarmen terecht (precisie)        ${deel(telling.alarmGoed, telling.alarm)}`)
  console.log(`let op, gevonden                  ${deel(telling.letOpGevonden, telling.letOp)}`)
  console.log(`in orde, ook zo gelezen           ${deel(telling.ordeGevonden, telling.orde)}`)
}

const [bestand = '', van = '0', tot = 'Infinity'] = process.argv.slice(2)
meet(leesTeksten(bestand).slice(Number(van), Number(tot)))
