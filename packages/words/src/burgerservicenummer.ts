// De elfproef van het burgerservicenummer: één plek, voor brieven die het weigeren en voor wie het in een tekst zoekt.

const LENGTE = 9

/**
 * De elfproef: 9 keer het eerste cijfer, 8 keer het tweede, tot min 1 keer het laatste, is deelbaar door elf. In: cijfers; een oud
 * nummer van acht krijgt een nul vooraan. Uit: of het een burgerservicenummer kan zijn; van andere nummers komt er één op elf door.
 * Bron: Besluit burgerservicenummer, artikel 2.
 */
export function doorstaatElfproef(cijfers: string): boolean {
  const heel = cijfers.padStart(LENGTE, '0')
  if (heel.length !== LENGTE || Number(heel) === 0) return false
  const som = [...heel].reduce((tot, cijfer, op) => tot + Number(cijfer) * (op === LENGTE - 1 ? -1 : LENGTE - op), 0)
  return som % 11 === 0
}
