// Zegt bij een bron welke tekst is gelezen, of dat die nog moet worden nagelezen.
import { schrijfDatum } from '@deelwijs/words'
import type { Bron } from './bron.ts'

/** De aanduiding voor een uitgave waar geen datum in staat. */
export const ZONDER_DATUM = 'zonder datum'

const ONGELEZEN = 'nog na te lezen'

function schrijfJaren(jaren: string): string | null {
  const [, circa, van, tot] = /^(ca\. )?(\d{4})-(\d{4})(?: tekst)?$/.exec(jaren) ?? []
  return van === undefined ? null : `${circa === undefined ? '' : 'ongeveer '}${van} tot ${tot}`
}

/**
 * De regel over het lezen, zoals die bij een bron op het scherm staat: "gelezen: versie van 1 januari 2026".
 * In: een bron. Uit: Nederlandse tekst. Een versie in een vorm die wij niet kennen, heet nog na te lezen.
 */
export function leesRegel({ gelezen, oudereTekst }: Pick<Bron, 'gelezen' | 'oudereTekst'>): string {
  if (gelezen === null) return ONGELEZEN
  if (gelezen === ZONDER_DATUM) return 'gelezen: uitgave zonder datum'
  const dag = schrijfDatum(gelezen)
  if (dag !== null) {
    return oudereTekst === true
      ? `gelezen: oudere tekst; de versie van ${dag} is nog na te lezen`
      : `gelezen: versie van ${dag}`
  }
  const jaren = schrijfJaren(gelezen)
  return jaren === null ? ONGELEZEN : `gelezen: oudere tekst, ${jaren}; nog na te lezen in de geldende tekst`
}

/** Is de geldende tekst van deze bron nog niet zelf gelezen? Alles waar `leesRegel` dat zegt. */
export function isNogNaTeLezen(bron: Pick<Bron, 'gelezen' | 'oudereTekst'>): boolean {
  return leesRegel(bron).includes(ONGELEZEN)
}
