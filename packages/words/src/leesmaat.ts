// Meet hoe makkelijk een tekst leest: zinslengte, afkortingen en moeilijke woorden zonder uitleg.
import { AFKORTINGEN, TOEGESTANE_AFKORTINGEN } from './afkortingen.ts'
import type { MoeilijkeTerm } from './moeilijke-woorden.ts'
import { MOEILIJKE_WOORDEN } from './moeilijke-woorden.ts'
import { maakVergelijkbaar } from './tekstvorm.ts'

export type TaalMaat = {
  readonly zinnen: number
  readonly woorden: number
  /** Gemiddeld aantal woorden per zin; 0 bij een lege tekst. */
  readonly gemiddeld: number
  readonly langste: { readonly woorden: number; readonly zin: string }
  readonly afkortingen: readonly string[]
  /** Moeilijke woorden die de tekst gebruikt zonder ze uit te leggen. */
  readonly moeilijk: readonly MoeilijkeTerm[]
  readonly uitroeptekens: number
}

/** De grenzen die voor elke tekst gelden. */
export const TAALGRENZEN = { gemiddeld: 12, langste: 20 } as const

const EINDE_ZIN = /(?<=[.?!…]["”’)]?)\s+|\n+/u
const MET_PUNTEN = /(?<![\p{L}\d.])(?:\p{L}{1,3}\.){2,}/gu
const MET_EEN_PUNT =
  /(?<![\p{L}\d])(?:art|bijv|bv|blz|ca|dhr|enz|evt|incl|jl|max|mevr|min|mw|nr|resp|tel|zgn)\.(?=\s|$|[,;)])/giu
const HOOFDLETTERS = /(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu

/** Deelt tekst in zinnen. Een regeleinde sluit ook een zin af: een kop of een punt in een lijst telt zelf. */
export function deelInZinnen(tekst: string): readonly string[] {
  return tekst
    .split(EINDE_ZIN)
    .map((zin) => zin.trim())
    .filter((zin) => telWoorden(zin) > 0)
}

function telWoorden(zin: string): number {
  return zin.split(/\s+/u).filter((woord) => /[\p{L}\d]/u.test(woord)).length
}

function vindAfkortingen(tekst: string): readonly string[] {
  const bekend = Object.keys(AFKORTINGEN)
  const woorden = tekst.split(/[^\p{L}\d]+/u).filter((woord) => bekend.includes(woord))
  const gevonden = [MET_PUNTEN, MET_EEN_PUNT, HOOFDLETTERS].flatMap((patroon) => tekst.match(patroon) ?? [])
  return [...new Set([...gevonden, ...woorden])].filter((vondst) => !TOEGESTANE_AFKORTINGEN.includes(vondst))
}

const VORMEN = Object.entries(MOEILIJKE_WOORDEN).map(([woord, { uitleg, ...rest }]) => ({
  woord,
  uitleg: maakVergelijkbaar(uitleg),
  vormen: [woord, ...('vormen' in rest ? rest.vormen : [])].map(maakVergelijkbaar),
}))

function isTerm(woord: string): woord is MoeilijkeTerm {
  return Object.hasOwn(MOEILIJKE_WOORDEN, woord)
}

/** De moeilijke woorden in een tekst, in de volgorde van de woordenlijst. */
export function vindMoeilijkeWoorden(tekst: string): readonly MoeilijkeTerm[] {
  const vlak = ` ${maakVergelijkbaar(tekst)} `
  return VORMEN.filter(({ vormen }) => vormen.some((vorm) => vlak.includes(` ${vorm} `)))
    .map(({ woord }) => woord)
    .filter(isTerm)
}

function legtUit(vlak: string, term: MoeilijkeTerm): boolean {
  const regel = VORMEN.find(({ woord }) => woord === term)
  if (regel === undefined) return false
  const aanloop = (vorm: string) => [` ${vorm} betekent `, ` heet ${vorm} `, ` heet een ${vorm} `, ` heet ook ${vorm} `]
  return vlak.includes(regel.uitleg) || regel.vormen.some((vorm) => aanloop(vorm).some((deel) => vlak.includes(deel)))
}

/**
 * Meet een Nederlandse tekst. In: de tekst zoals de lezer hem ziet, en woorden die elders op dezelfde
 * pagina of in dezelfde brief al zijn uitgelegd. Een woord geldt als uitgelegd als de tekst de uitleg van
 * de woordenlijst bevat, of zegt "X betekent ..." of "dat heet X". Faalt nooit; een lege tekst telt nul zinnen.
 */
export function meetTaal(tekst: string, uitgelegd: readonly MoeilijkeTerm[] = []): TaalMaat {
  const zinnen = deelInZinnen(tekst)
  const lengtes = zinnen.map(telWoorden)
  const woorden = lengtes.reduce((som, lengte) => som + lengte, 0)
  const langste = Math.max(0, ...lengtes)
  const vlak = ` ${maakVergelijkbaar(tekst)} `
  return {
    zinnen: zinnen.length,
    woorden,
    gemiddeld: zinnen.length === 0 ? 0 : woorden / zinnen.length,
    langste: { woorden: langste, zin: zinnen[lengtes.indexOf(langste)] ?? '' },
    afkortingen: vindAfkortingen(tekst),
    moeilijk: vindMoeilijkeWoorden(tekst).filter((term) => !uitgelegd.includes(term) && !legtUit(vlak, term)),
    uitroeptekens: tekst.split('!').length - 1,
  }
}
