// Leest welke gegevens een verzoek vraagt en kijkt na of voor elk precies een verwachting staat.
import type { Gegeven } from '@deelwijs/words'
import { type Bak, isJson, leesLijst, meld, weigerVreemdeVelden } from './bak.ts'
import { leesFeiten } from './feiten.ts'
import type { Gevraagd, Verwachting } from './geval.ts'
import { isGegeven } from './ids.ts'

/** De gevraagde gegevens; ontbreekt `gegevens`, dan zijn het de gegevens waarvoor iets wordt verwacht. */
export function leesGevraagd(bak: Bak, verwacht: readonly Verwachting[]): readonly Gevraagd[] {
  const verwachte = verwacht.flatMap((verwachting) => verwachting.gegevens)
  if (bak.json['gegevens'] === undefined) return verwachte.map((gegeven) => ({ gegeven, feiten: {} }))
  const gevraagd = leesLijst(bak, 'gegevens', isVraag, 'gegeven').map((vraag, nummer) => leesVraag(bak, vraag, nummer))
  const namen = gevraagd.map((vraag) => vraag.gegeven)
  for (const naam of namen.filter((gegeven) => !verwachte.includes(gegeven))) meld(bak, 'verwacht', `${naam} ontbreekt`)
  for (const naam of verwachte.filter((gegeven) => !namen.includes(gegeven))) meld(bak, 'gegevens', `${naam} ontbreekt`)
  for (const naam of namen.filter((gegeven, nummer) => namen.indexOf(gegeven) !== nummer)) {
    meld(bak, 'gegevens', `${naam} staat er twee keer`)
  }
  return gevraagd
}

type Vraag = Gegeven | { readonly gegeven: Gegeven; readonly feiten: unknown }

function isVraag(waarde: unknown): waarde is Vraag {
  return isGegeven(waarde) || (isJson(waarde) && isGegeven(waarde['gegeven']) && isJson(waarde['feiten']))
}

function leesVraag(bak: Bak, vraag: Vraag, nummer: number): Gevraagd {
  if (typeof vraag === 'string') return { gegeven: vraag, feiten: {} }
  const eigen = { plek: `${bak.plek}.gegevens[${nummer}]`, json: vraag, fouten: bak.fouten }
  weigerVreemdeVelden(eigen, ['gegeven', 'feiten'])
  return { gegeven: vraag.gegeven, feiten: leesFeiten(eigen) }
}
