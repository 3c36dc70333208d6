// Meet het lezen van gegevens op gelabelde teksten: precisie, recall en F1 per gegeven, en verwarring tussen gevraagd en niet gevraagd.
import { readFileSync } from 'node:fs'
import { vindGegevens } from '../src/gegevens/find-elements.ts'
import { readText } from '../src/text/sentences.ts'

type Label = {
  readonly gegeven: string
  readonly rol: string
  readonly citaat: string
  readonly ook?: readonly string[]
}
type Tekst = { readonly id: string; readonly tekst: string; readonly gegevens?: readonly Label[] }
type Telling = { goed: number; gemist: number; teveel: number }

const toon = process.argv.includes('--toon')
const deel = process.argv.find((een) => een.startsWith('--deel='))?.slice(7) ?? 'alle'
const vanaf = Number(process.argv.find((een) => een.startsWith('--vanaf='))?.slice(8) ?? 0)
const bestanden = process.argv.slice(2).filter((een) => !een.startsWith('--'))

const leesRegels = (bestand: string): readonly Tekst[] =>
  readFileSync(bestand, 'utf8')
    .split('\n')
    .filter((regel) => regel.trim() !== '')
    .map((regel): Tekst => JSON.parse(regel))

const inDeel = (nummer: number): boolean =>
  deel === 'alle' ? true : deel === 'apart' ? nummer % 6 === 2 : nummer % 6 !== 2

const perGegeven = new Map<string, Telling>()
const tel = (gegeven: string, soort: keyof Telling): void => {
  const telling = perGegeven.get(gegeven) ?? { goed: 0, gemist: 0, teveel: 0 }
  telling[soort] += 1
  perGegeven.set(gegeven, telling)
}

let verward = 0
let samen = 0
let rolGoed = 0
let rolAlle = 0

const meetTekst = ({ id, tekst, gegevens = [] }: Tekst): void => {
  const gevonden = vindGegevens(readText(tekst))
  const gevraagd = gevonden.filter((een) => een.gevraagd)
  const vragen = gegevens.filter((een) => een.rol === 'vraag')
  const fouten: string[] = []
  for (const label of vragen) {
    const goed = gevraagd.some((een) => een.gegeven === label.gegeven || label.ook?.includes(een.gegeven) === true)
    tel(label.gegeven, goed ? 'goed' : 'gemist')
    if (!goed)
      fouten.push(
        `- gemist ${label.gegeven}: ${label.citaat} ${gevonden
          .filter((een) => een.gegeven === label.gegeven)
          .map((een) => `[${een.rol}: ${een.waarom}]`)
          .join('')}`,
      )
  }
  for (const een of gevraagd) {
    if (vragen.some((label) => label.gegeven === een.gegeven || label.ook?.includes(een.gegeven) === true)) continue
    tel(een.gegeven, 'teveel')
    fouten.push(`+ teveel ${een.gegeven}: ${een.tekst.replaceAll('\n', ' ')} [${een.waarom}] ${een.zekerheid}`)
  }
  for (const label of gegevens) {
    const zelfde = gevonden.filter((een) => een.gegeven === label.gegeven)
    if (zelfde.length === 0) continue
    samen += 1
    rolAlle += 1
    if (zelfde.some((een) => een.rol === label.rol)) rolGoed += 1
    else if (toon && label.rol !== 'vraag')
      fouten.push(
        `  rol ${label.gegeven}: ${label.rol} werd ${zelfde.map((een) => `${een.rol} [${een.waarom}]`).join(', ')}: ${label.citaat}`,
      )
    const echtGevraagd = gegevens.some((ander) => ander.gegeven === label.gegeven && ander.rol === 'vraag')
    if (zelfde.some((een) => een.gevraagd) !== echtGevraagd) verward += 1
  }
  if (toon && fouten.length > 0) console.log(`== ${id}\n${fouten.join('\n')}`)
}

for (const bestand of bestanden)
  leesRegels(bestand).forEach((tekst, nummer) => {
    if (nummer >= vanaf && inDeel(nummer) && tekst.gegevens !== undefined) meetTekst(tekst)
  })

const procent = (deler: number, geheel: number): string => (geheel === 0 ? '   -' : (deler / geheel).toFixed(3))
const som: Telling = { goed: 0, gemist: 0, teveel: 0 }
const rijen = [...perGegeven].sort(([a], [b]) => a.localeCompare(b))
for (const [gegeven, { goed, gemist, teveel }] of rijen) {
  som.goed += goed
  som.gemist += gemist
  som.teveel += teveel
  if (!process.argv.includes('--kort'))
    console.log(
      `${gegeven.padEnd(30)} p ${procent(goed, goed + teveel)} r ${procent(goed, goed + gemist)} f1 ${procent(2 * goed, 2 * goed + gemist + teveel)} n ${goed + gemist}`,
    )
}
console.log(
  `gevraagd: precisie ${procent(som.goed, som.goed + som.teveel)} recall ${procent(som.goed, som.goed + som.gemist)} f1 ${procent(2 * som.goed, 2 * som.goed + som.gemist + som.teveel)} n ${som.goed + som.gemist}`,
)
console.log(
  `verwarring gevraagd/niet gevraagd: ${procent(verward, samen)} van ${samen}; rol goed: ${procent(rolGoed, rolAlle)}`,
)
