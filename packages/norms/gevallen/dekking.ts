// Leest de dekking van de zaadkaart en kijkt na of elke verwijzing naar een geval, stelling of toets bestaat.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bak, isJson, leesBak, leesLijst, leesTekst, leesTekstOfNiets, weigerVreemdeVelden } from './bak.ts'
import type { Geval } from './geval.ts'
import { isTekst } from './ids.ts'

/** Waar een rij van de zaadkaart te zien is, en wat pas kan als er een dossier of login is. */
export type Dekking = {
  readonly rij: string
  readonly getoondDoor: readonly string[]
  readonly toelichting: string
  readonly later: string | null
}

/** Wat er bestaat om naar te verwijzen: de gevallen, de nummers van de stellingen en de map van het huis. */
export type Bestaand = {
  readonly gevallen: readonly Geval[]
  readonly stellingen: readonly string[]
  readonly map: string
}

/** De dekking per rij, met alle fouten in de vorm. */
export function leesDekking(input: unknown): {
  readonly rijen: readonly Dekking[]
  readonly fouten: readonly string[]
} {
  const bak: Bak = { plek: 'dekking', json: isJson(input) ? input : {}, fouten: [] }
  const rijen = Object.keys(bak.json).map((rij) => leesRij(rij, leesBak(bak, rij)))
  return { rijen, fouten: bak.fouten }
}

function leesRij(rij: string, bak: Bak): Dekking {
  weigerVreemdeVelden(bak, ['getoondDoor', 'toelichting', 'later'])
  return {
    rij,
    getoondDoor: leesLijst(bak, 'getoondDoor', isTekst, 'verwijzing'),
    toelichting: leesTekst(bak, 'toelichting'),
    later: leesTekstOfNiets(bak, 'later'),
  }
}

/** De verwijzingen van een rij die nergens op uitkomen; een rij zonder verwijzing is zelf een fout. */
export function zoekDodeVerwijzingen(dekking: Dekking, bestaand: Bestaand): readonly string[] {
  if (dekking.getoondDoor.length === 0) return [`${dekking.rij}: nergens getoond`]
  return dekking.getoondDoor
    .filter((verwijzing) => !bestaat(verwijzing, bestaand))
    .map((verwijzing) => `${dekking.rij}: ${verwijzing} bestaat niet`)
}

function bestaat(verwijzing: string, bestaand: Bestaand): boolean {
  const stelling = /^stelling (s\d+)$/.exec(verwijzing)?.[1]
  if (stelling !== undefined) return bestaand.stellingen.includes(stelling)
  const [bestand = '', plek] = verwijzing.split('#')
  const geval = /^cases\/([\w-]+)\.json$/.exec(bestand)?.[1]
  if (geval !== undefined) return heeftGeval(bestaand.gevallen, geval, plek)
  return heeftToets(join(bestaand.map, bestand), plek)
}

function heeftGeval(gevallen: readonly Geval[], naam: string, plek: string | undefined): boolean {
  const geval = gevallen.find(({ id }) => id === naam)
  return geval !== undefined && (plek === undefined || geval.verzoeken.some(({ id }) => id === plek))
}

/** Een bestand met een toets of tekst; achter `#` staan woorden die er letterlijk in staan. */
function heeftToets(pad: string, plek: string | undefined): boolean {
  return existsSync(pad) && (plek === undefined || readFileSync(pad, 'utf8').includes(plek))
}
