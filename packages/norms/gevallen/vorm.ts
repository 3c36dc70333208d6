// Kijkt een bestand met een geval na en leest het in: elk feit, gegeven en oordeel moet in words bestaan.
import { type Bak, isJson, leesBak, leesLijst, leesTekst, leesTekstOfNiets, meld, weigerVreemdeVelden } from './bak.ts'
import { leesFeiten } from './feiten.ts'
import type { Geval, Verzoek } from './geval.ts'
import { leesGevraagd } from './gevraagd.ts'
import { isBron, isTekst } from './ids.ts'
import { leesVerwacht } from './verwachting.ts'

const GEVAL_VELDEN = ['id', 'titel', 'situatie', 'leert', 'bronnen', 'uitgangspunt', 'peildatum', 'verzoeken']
const VERZOEK_VELDEN = ['id', 'buurVan', 'herkomst', 'titel', 'peildatum', 'feiten', 'gegevens', 'verwacht', 'anders']

/** Een ingelezen geval met alle fouten die erin staan, elk met de plek. Zijn er fouten, dan telt het geval niet. */
export type Ingelezen = { readonly geval: Geval; readonly fouten: readonly string[] }

/** Leest een geval. In: de naam van het bestand zonder uitgang, en de JSON. */
export function leesGeval(naam: string, input: unknown): Ingelezen {
  const fouten: string[] = []
  const bak = leesBak({ plek: 'cases', json: { [naam]: input }, fouten }, naam)
  weigerVreemdeVelden(bak, GEVAL_VELDEN)
  const id = leesTekst(bak, 'id')
  if (id !== naam) meld(bak, 'id', `hoort gelijk te zijn aan de bestandsnaam ${naam}`)
  const geval = {
    id,
    titel: leesTekst(bak, 'titel'),
    situatie: leesTekst(bak, 'situatie'),
    leert: leesTekst(bak, 'leert'),
    bronnen: leesLijst(bak, 'bronnen', isBron, 'bron'),
    verzoeken: leesVerzoeken(bak),
  }
  return { geval, fouten }
}

function leesVerzoeken(bak: Bak): readonly Verzoek[] {
  const verzoeken = leesLijst(bak, 'verzoeken', isJson, 'verzoek').map((json, nummer) =>
    leesVerzoek(bak, { plek: `${bak.plek}.verzoeken[${nummer}]`, json, fouten: bak.fouten }),
  )
  if (verzoeken.length === 0) meld(bak, 'verzoeken', 'een geval heeft minstens een verzoek')
  const ids = verzoeken.map((verzoek) => verzoek.id)
  for (const dubbel of ids.filter((id, nummer) => ids.indexOf(id) !== nummer)) {
    meld(bak, 'verzoeken', `twee verzoeken heten ${dubbel}`)
  }
  return verzoeken
}

function leesVerzoek(geval: Bak, bak: Bak): Verzoek {
  weigerVreemdeVelden(bak, VERZOEK_VELDEN)
  const verwacht = leesVerwacht(leesBak(bak, 'verwacht'))
  return {
    id: leesTekst(bak, 'id'),
    titel: leesTekst(bak, 'titel'),
    peildatum: leesTekst(bak.json['peildatum'] === undefined ? geval : bak, 'peildatum'),
    feiten: leesFeiten(bak, geval.json['uitgangspunt']),
    gegevens: leesGevraagd(bak, verwacht),
    verwacht,
    buurVan: leesTekstOfNiets(bak, 'buurVan'),
    herkomst: leesLijst(bak, 'herkomst', isTekst, 'tekst'),
    anders: leesTekstOfNiets(bak, 'anders'),
  }
}
