// Meet de contracttoets op losse bepalingen: het zwaarste oordeel per bepaling tegen het label (`geen` = er hoort niets te staan).
import { pathToFileURL } from 'node:url'
import { linesIn } from '../leer/lines.ts'
import { checkContract } from '../src/contract/contract.ts'

type Zin = { readonly id: string; readonly tekst: string; readonly oordeel: string; readonly ook?: readonly string[] }

const ZWAARTE = ['gaat-verder-dan-de-wet', 'let-op', 'in-orde'] as const
const ROOD = ZWAARTE[0]

const leesZinnen = (bestand: string): readonly Zin[] =>
  linesIn(pathToFileURL(bestand)).map((regel): Zin => JSON.parse(regel))

const deel = (teller: number, noemer: number): string =>
  `${teller}/${noemer} = ${noemer === 0 ? '-' : (teller / noemer).toFixed(3)}`

const meet = (zinnen: readonly Zin[]): void => {
  const uitslagen = zinnen.map((zin) => {
    const { clausules } = checkContract(zin.tekst)
    const gelezen = ZWAARTE.find((oordeel) => clausules.some((een) => een.oordeel === oordeel)) ?? 'geen'
    const mag = [zin.oordeel, ...(zin.ook ?? [])]
    return { zin, gelezen, mag, waarom: clausules.map((een) => een.waarom).join(', ') }
  })
  for (const { zin, gelezen, mag, waarom } of uitslagen)
    if (!mag.includes(gelezen)) console.log(`${zin.id} ${zin.oordeel} -> ${gelezen} (${waarom}): ${zin.tekst}`)
  const rood = uitslagen.filter(({ zin }) => zin.oordeel === ROOD)
  const alsRood = uitslagen.filter(({ gelezen }) => gelezen === ROOD)
  const alarm = uitslagen.filter(({ gelezen }) => gelezen === ROOD || gelezen === 'let-op')
  const terecht = alarm.filter(({ mag }) => mag.includes(ROOD) || mag.includes('let-op'))
  console.log(`bepalingen ${zinnen.length}`)
  console.log(`gaat verder, gevonden      ${deel(rood.filter(({ gelezen }) => gelezen === ROOD).length, rood.length)}`)
  console.log(
    `gaat verder, terecht       ${deel(alsRood.filter(({ mag }) => mag.includes(ROOD)).length, alsRood.length)}`,
  )
  console.log(`alarmen terecht            ${deel(terecht.length, alarm.length)}`)
  for (const soort of ['let-op', 'in-orde', 'geen']) {
    const groep = uitslagen.filter(({ zin }) => zin.oordeel === soort)
    console.log(
      `${soort} goed gelezen  ${deel(groep.filter(({ gelezen, mag }) => mag.includes(gelezen)).length, groep.length)}`,
    )
  }
}

const [bestand = '', van = '0', tot = 'Infinity'] = process.argv.slice(2)
meet(leesZinnen(bestand).slice(Number(van), Number(tot)))
