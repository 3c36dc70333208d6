// Alle feiten met hun woorden, en de volgorde waarin ze gevraagd worden.
import type { Feit, Waarde } from './domeinen.ts'
import { DOMEINEN } from './domeinen.ts'
import type { Antwoord, FeitWoorden } from './feit-woord.ts'
import { FEITEN_ADVISEUR } from './feiten-adviseur.ts'
import { FEITEN_BETALING } from './feiten-betaling.ts'
import { FEITEN_CONTROLE } from './feiten-controle.ts'
import { FEITEN_GEZIN } from './feiten-gezin.ts'
import { FEITEN_HULP } from './feiten-hulp.ts'
import { FEITEN_OORDEEL } from './feiten-oordeel.ts'
import { FEITEN_VERZOEK } from './feiten-verzoek.ts'
import { FEITEN_WIE_VRAAGT } from './feiten-wie-vraagt.ts'
import { ONDERWERPEN } from './onderwerpen.ts'

/** De woorden bij elk feit. Ontbreekt er een, dan compileert dit niet. */
export const FEITEN: FeitWoorden = {
  ...FEITEN_WIE_VRAAGT,
  ...FEITEN_VERZOEK,
  ...FEITEN_HULP,
  ...FEITEN_ADVISEUR,
  ...FEITEN_BETALING,
  ...FEITEN_CONTROLE,
  ...FEITEN_OORDEEL,
  ...FEITEN_GEZIN,
}

function isFeit(id: string): id is Feit {
  return Object.hasOwn(DOMEINEN, id)
}

/**
 * Alle feiten in de volgorde waarin een mens ze liefst beantwoordt: per onderwerp,
 * daarbinnen de lichtste vraag eerst, en bij gelijke last zoals ze geschreven staan.
 */
export const FEITEN_OP_VOLGORDE: readonly Feit[] = Object.keys(FEITEN)
  .filter(isFeit)
  .sort((a, b) => {
    const onderwerp = ONDERWERPEN.indexOf(FEITEN[a].onderwerp) - ONDERWERPEN.indexOf(FEITEN[b].onderwerp)
    return onderwerp !== 0 ? onderwerp : FEITEN[a].last - FEITEN[b].last
  })

export type AntwoordKeuze = Antwoord & { readonly waarde: Waarde }

/** De antwoorden op een vraag, in de volgorde van het domein. In: het feit. Uit: waarde, label en hint. */
export function antwoordenVan(feit: Feit): readonly AntwoordKeuze[] {
  const woorden: { readonly [waarde: string]: Antwoord } = FEITEN[feit].antwoorden
  return DOMEINEN[feit].flatMap((waarde: Waarde) => {
    const antwoord = woorden[waarde]
    return antwoord === undefined ? [] : [{ ...antwoord, waarde }]
  })
}

/** Het label van een waarde van een feit; een waarde buiten het domein komt onveranderd terug. */
export function labelVan(feit: Feit, waarde: Waarde): string {
  return antwoordenVan(feit).find((antwoord) => antwoord.waarde === waarde)?.label ?? waarde
}

/** Een antwoord in leesbare vorm, voor een lijst van gegeven antwoorden: label van het feit en van de waarde. */
export function leesFeit(feit: Feit, waarde: Waarde): { readonly label: string; readonly antwoord: string } {
  return { label: FEITEN[feit].label, antwoord: labelVan(feit, waarde) }
}
