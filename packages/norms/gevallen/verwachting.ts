// Leest wat een verzoek verwacht: per gegeven of per groep een oordeel, of precies de oordelen die nog kunnen.
import { BEVINDINGEN, type Gegeven, GROEPEN, OORDELEN, type Oordeel } from '@deelwijs/words'
import { type Bak, isJson, leesBak, leesLijst, leesTekst, meld, weigerVreemdeVelden } from './bak.ts'
import type { AndereOpvatting, Verwachting } from './geval.ts'
import { isBron, isGegeven, isGewicht, isGezag, isGroep, isOordeel, isPersoon, isPlicht } from './ids.ts'

const VELDEN = [
  ...['oordeel', 'mogelijk', 'gewicht', 'plichten', 'personen', 'bevindingen', 'gezag', 'andereOpvatting', 'reden'],
]
const GROEP = 'groep:'

/** Alle verwachtingen; een gegeven dat ook los genoemd is, valt buiten zijn groep. */
export function leesVerwacht(bak: Bak): readonly Verwachting[] {
  const sleutels = Object.keys(bak.json)
  if (sleutels.length === 0) meld(bak, '', 'er wordt niets verwacht')
  return sleutels.map((sleutel) => leesEen(bak, sleutel, gegevensVan(bak, sleutel, sleutels)))
}

function gegevensVan(bak: Bak, sleutel: string, sleutels: readonly string[]): readonly Gegeven[] {
  if (isGegeven(sleutel)) return [sleutel]
  const groep = sleutel.startsWith(GROEP) ? sleutel.slice(GROEP.length) : ''
  if (isGroep(groep)) return GROEPEN[groep].filter((gegeven) => !sleutels.includes(gegeven))
  meld(bak, sleutel, 'onbekend gegeven of onbekende groep')
  return []
}

function leesEen(buiten: Bak, sleutel: string, gegevens: readonly Gegeven[]): Verwachting {
  const bak = leesBak(buiten, sleutel)
  weigerVreemdeVelden(bak, VELDEN)
  const oordeel = leesOordeel(bak)
  return {
    sleutel,
    gegevens,
    oordeel,
    mogelijk: leesMogelijk(bak, oordeel),
    gewicht: leesGewicht(bak, oordeel),
    plichten: leesOfNiets(bak, 'plichten', isPlicht, 'plicht'),
    personen: leesOfNiets(bak, 'personen', isPersoon, 'persoon'),
    bevindingen: bak.json['bevindingen'] === undefined ? {} : leesBevindingen(leesBak(bak, 'bevindingen')),
    gezag: leesGezag(bak),
    andereOpvatting: leesOfNiets(bak, 'andereOpvatting', isAndereOpvatting, 'andere lezing'),
    reden: leesTekst(bak, 'reden'),
  }
}

function leesOordeel(bak: Bak): Oordeel | null {
  const waarde = bak.json['oordeel']
  if (waarde !== null && !isOordeel(waarde)) meld(bak, 'oordeel', `kies uit ${OORDELEN.join(', ')} of null`)
  return isOordeel(waarde) ? waarde : null
}

function leesMogelijk(bak: Bak, oordeel: Oordeel | null): readonly Oordeel[] {
  const genoemd = leesLijst(bak, 'mogelijk', isOordeel, 'oordeel')
  if (oordeel !== null) {
    if (bak.json['mogelijk'] !== undefined) meld(bak, 'mogelijk', 'hoort alleen bij een oordeel dat null is')
    return [oordeel]
  }
  const opVolgorde = OORDELEN.filter((lid) => genoemd.includes(lid))
  if (genoemd.length < 2) meld(bak, 'mogelijk', 'noem er minstens twee')
  if (opVolgorde.join() !== genoemd.join())
    meld(bak, 'mogelijk', `zet ze in de vaste volgorde: ${opVolgorde.join(', ')}`)
  return genoemd
}

function leesGezag(bak: Bak): Verwachting['gezag'] {
  const waarde = bak.json['gezag'] ?? null
  if (waarde !== null && !isGezag(waarde)) meld(bak, 'gezag', 'kies uit wet, handreiking of eigen-lezing')
  return isGezag(waarde) ? waarde : null
}

function isAndereOpvatting(waarde: unknown): waarde is AndereOpvatting {
  return isJson(waarde) && isOordeel(waarde['oordeel']) && isGezag(waarde['gezag'])
}

function leesOfNiets<T>(
  bak: Bak,
  veld: string,
  voldoet: (waarde: unknown) => waarde is T,
  eis: string,
): readonly T[] | null {
  return bak.json[veld] === undefined ? null : leesLijst(bak, veld, voldoet, eis)
}

function leesBevindingen(bak: Bak): Verwachting['bevindingen'] {
  weigerVreemdeVelden(bak, BEVINDINGEN)
  const genoemd = BEVINDINGEN.filter((bevinding) => bak.json[bevinding] !== undefined)
  return Object.fromEntries(genoemd.map((bevinding) => [bevinding, leesLijst(bak, bevinding, isBron, 'bron')]))
}

/** Een gewicht hoort bij `mag-na-afweging` en nergens anders; `null` zegt dat het gewicht nog open is. */
function leesGewicht(bak: Bak, oordeel: Oordeel | null): Verwachting['gewicht'] {
  const waarde = bak.json['gewicht']
  const hoort = oordeel === 'mag-na-afweging'
  if (hoort !== (waarde !== undefined)) meld(bak, 'gewicht', 'hoort bij mag-na-afweging en nergens anders')
  if (hoort && waarde !== null && !isGewicht(waarde)) meld(bak, 'gewicht', 'kies uit licht, gewoon, zwaar of null')
  return isGewicht(waarde) ? waarde : null
}
