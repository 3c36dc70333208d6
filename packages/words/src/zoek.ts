// Zoekt gegevens op de namen die mensen gebruiken, ook bij een half woord of een tikfout.
import { telTikfouten } from './bewerkingsafstand.ts'
import type { Gegeven } from './domeinen.ts'
import { GEGEVENS } from './domeinen.ts'
import { GEGEVEN_WOORDEN } from './gegevens.ts'
import { maakVergelijkbaar } from './tekstvorm.ts'

/** Langere invoer wordt afgekapt: niemand zoekt met een hele brief. */
const LANGSTE_ZOEKTEKST = 80

type Naam = { readonly tekst: string; readonly woorden: readonly string[]; readonly aftrek: number }

/** Per gegeven zijn namen: het label eerst, dan de alledaagse namen; hoe verder in de lijst, hoe minder gewicht. */
const NAMEN: readonly (readonly [Gegeven, readonly Naam[]])[] = GEGEVENS.map((gegeven) => [
  gegeven,
  [GEGEVEN_WOORDEN[gegeven].label, ...GEGEVEN_WOORDEN[gegeven].alledaags, gegeven].map((naam, plaats) => {
    const tekst = maakVergelijkbaar(naam)
    return { tekst, woorden: tekst.split(' '), aftrek: Math.min(plaats, 20) / 10 }
  }),
])

function toegestaneTikfouten(woord: string): number {
  if (woord.length < 4) return 0
  return woord.length < 7 ? 1 : 2
}

/** Hoeveel tikfouten `gezocht` van een naam of het begin ervan af zit; te veel is oneindig. */
function afstandTot(naam: string, gezocht: string): number {
  const grens = toegestaneTikfouten(gezocht)
  const begin = naam[0] === gezocht[0] ? naam.slice(0, gezocht.length) : naam
  const fouten = Math.min(telTikfouten(gezocht, naam, grens), telTikfouten(gezocht, begin, grens))
  return fouten > grens ? Number.POSITIVE_INFINITY : fouten
}

function letterlijkePunten(naam: Naam, gezocht: string): number {
  if (naam.tekst === gezocht) return 100
  const rest = Math.min(Math.abs(naam.tekst.length - gezocht.length), 20) / 2
  if (naam.tekst.startsWith(gezocht)) return 80 - rest
  if (gezocht.length > 3 && naam.tekst.endsWith(gezocht)) return 78 - rest
  if (` ${naam.tekst}`.includes(` ${gezocht}`)) return 70 - rest
  if (naam.tekst.length > 2 && ` ${gezocht} `.includes(` ${naam.tekst} `)) return 65
  return gezocht.length > 3 && naam.tekst.includes(gezocht) ? 50 : 0
}

function tikfoutPunten(naam: Naam, gezocht: string): number {
  const heel = afstandTot(naam.tekst, gezocht)
  if (heel !== Number.POSITIVE_INFINITY) return 45 - 5 * heel
  const perWoord = gezocht
    .split(' ')
    .map((zoekwoord) => Math.min(...naam.woorden.map((woord) => afstandTot(woord, zoekwoord))))
  const totaal = perWoord.reduce((som, fouten) => som + fouten, 0)
  return totaal === Number.POSITIVE_INFINITY ? 0 : Math.max(10, 30 - 5 * totaal)
}

function puntenVoor(naam: Naam, gezocht: string): number {
  const punten = letterlijkePunten(naam, gezocht) || tikfoutPunten(naam, gezocht)
  return punten === 0 ? 0 : punten - naam.aftrek
}

/**
 * Zoekt gegevens op naam. In: wat iemand typt, met of zonder accenten, hoofdletters of tikfouten.
 * Uit: de passende gegevens, de beste eerst; bij gelijke stand in vaste volgorde. Lege invoer geeft niets.
 */
export function zoekGegevens(tekst: string): readonly Gegeven[] {
  const gezocht = maakVergelijkbaar(tekst.slice(0, LANGSTE_ZOEKTEKST))
  if (gezocht === '') return []
  return NAMEN.map(([gegeven, namen]) => ({
    gegeven,
    punten: Math.max(...namen.map((naam) => puntenVoor(naam, gezocht))),
  }))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten)
    .map(({ gegeven }) => gegeven)
}
