// Leest de feiten van een verzoek: bekende namen en waarden, over het uitgangspunt van het geval heen gelegd.
import { DOMEINEN, type Feiten } from '@deelwijs/words'
import { type Bak, isJson, type Json, meld } from './bak.ts'
import { isFeit } from './ids.ts'

/** De feiten in `feiten` van een bak. De waarde `null` maakt een feit uit het uitgangspunt weer onbekend. */
export function leesFeiten(bak: Bak, uitgangspunt: unknown = {}): Feiten {
  const eigen = bak.json['feiten'] ?? {}
  if (!isJson(eigen)) meld(bak, 'feiten', 'hier hoort een object te staan')
  if (!isJson(uitgangspunt)) meld(bak, 'uitgangspunt', 'hier hoort een object te staan')
  const onder = isJson(uitgangspunt) ? uitgangspunt : {}
  const boven = isJson(eigen) ? eigen : {}
  for (const feit of Object.keys(boven).filter((naam) => boven[naam] === null && !Object.hasOwn(onder, naam))) {
    meld(bak, `feiten.${feit}`, 'dit feit was al onbekend')
  }
  const samen = Object.fromEntries(Object.entries({ ...onder, ...boven }).filter(([, waarde]) => waarde !== null))
  const fouten = Object.entries(samen).flatMap(([feit, waarde]) => foutIn(feit, waarde))
  for (const fout of fouten) meld(bak, 'feiten', fout)
  return zijnFeiten(samen) ? samen : {}
}

function foutIn(feit: string, waarde: unknown): readonly string[] {
  if (!isFeit(feit)) return [`onbekend feit ${feit}`]
  return isWaarde(feit, waarde)
    ? []
    : [`${JSON.stringify(waarde)} kan niet bij ${feit}, kies uit ${DOMEINEN[feit].join(', ')}`]
}

function isWaarde(feit: keyof typeof DOMEINEN, waarde: unknown): boolean {
  return DOMEINEN[feit].some((lid) => lid === waarde)
}

function zijnFeiten(json: Json): json is Json & Feiten {
  return Object.entries(json).every(([feit, waarde]) => isFeit(feit) && isWaarde(feit, waarde))
}
