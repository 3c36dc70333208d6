// De rol van elk gegeven in een zin: uit het zinsdeel, het kleine bereik, de inleiding van een lijst, het vraagteken of het formulier.

import { MARK } from '../text/gaps.ts'
import type { Reading, Sentence } from '../text/sentences.ts'
import { rolesByReach } from './bereik.ts'
import type { Deelrol } from './deelrol.ts'
import { rolesOfParts } from './deelrol.ts'
import { GEREED, JA_CEL, NEE_CEL } from './tekens/zinsdelen.ts'
import type { GegevenTreffer, Inhoud } from './treffers.ts'
import type { Zinsdeel } from './zinsdelen.ts'
import { wordAt } from './zinsdelen.ts'

/** Een gegeven met de rol die het in zijn zin heeft; `rol` ontbreekt als niets in de zin het zegt. */
export type Plek = {
  readonly treffer: GegevenTreffer
  readonly zin: number
  readonly deel: number
  rol: Deelrol | undefined
}

/** Een gelezen zin: zijn plekken en de rol waar hij mee eindigt (die een lijst eronder erft). */
export type GelezenZin = {
  readonly plekken: readonly Plek[]
  readonly eind: Deelrol | undefined
  readonly begin: Deelrol | undefined
}

const VRAAGWOORD =
  /^(?:hoe|waarom|wat|welke?|wie|of|wanneer|hoeveel|hoelang|tot wanneer|per wanneer|waarvoor|door wie|aan welk|in hoeverre|voor hoe|hoeverre|op welke|waar|wat)[ |]/

const rol = (zekerheid: number, waarom: string): Deelrol => ({ rol: 'vraag', zekerheid, waarom, eis: false })

/** Wie dit noemt, wil het meestal. */
const IS_WENS = new Set(['gesprek-bijwonen'])

const CEL_WOORDEN = 10
const TITEL = 12

/** De laatste cel van een regel in een tabel: "Behandelplan | ja". */
const celVan = (reading: Reading, zin: Sentence): Deelrol | undefined => {
  if (zin.kind === 'zin' || zin.last - zin.first > CEL_WOORDEN) return undefined
  const volgende = reading.sentences[reading.sentenceOf[zin.last] ?? -1]
  const cel = zin.kind === 'label' && volgende !== undefined && volgende.last - volgende.first === 1
  const woord = wordAt(reading, cel ? zin.last : zin.last - 1)
  if (GEREED.has(woord)) return { rol: 'genoemd', zekerheid: 0.8, waarom: 'al gereed', eis: false }
  if (JA_CEL.has(woord)) return rol(0.8, 'tabel: ja')
  return NEE_CEL.has(woord) ? { rol: 'niet-nodig', zekerheid: 0.8, waarom: 'tabel: nee', eis: false } : undefined
}

const isVeldregel = (zin: Sentence): boolean => zin.kind === 'punt' || (zin.kind === 'kop' && zin.first > TITEL)

const vanzelf = (
  reading: Reading,
  zin: Sentence | undefined,
  treffer: GegevenTreffer,
  formulier: boolean,
): Deelrol | undefined => {
  if (zin === undefined) return undefined
  if (zin.asks) return rol(0.7, 'vraagteken')
  const cel = celVan(reading, zin)
  if (cel !== undefined) return cel
  if (zin.kind === 'label') return rol(treffer.veld ? 0.7 : 0.8, 'veld van een formulier')
  if (formulier && isVeldregel(zin)) return rol(0.6, 'punt in een formulier')
  const wens = IS_WENS.has(treffer.gegeven) || treffer.vorm.startsWith('inzage')
  if (wens) return wensOfNiet(reading, treffer)
  return VRAAGWOORD.test(treffer.vorm) ? rol(0.5, 'vraagwoord') : undefined
}

const wensOfNiet = (reading: Reading, treffer: GegevenTreffer): Deelrol => {
  for (let at = treffer.first; at < treffer.last; at += 1)
    if (wordAt(reading, at) === 'niet') return { rol: 'niet-nodig', zekerheid: 0.7, waarom: 'niet', eis: false }
  return rol(0.5, 'wens')
}

/** Gegevens waar de waarde zelf achter kan staan ("BSN 999990019"): dan zijn ze genoemd, niet gevraagd. */
const MET_WAARDE = new Set([
  'bsn',
  'naam-adres-geboortedatum',
  'aanbieder-en-contract',
  'declaratiegegevens',
  'dossier',
])

const waardeErbij = (reading: Reading, { gegeven, last }: GegevenTreffer): Deelrol | undefined => {
  if (((reading.tokens.before[last] ?? 0) & (MARK.line | MARK.leader)) !== 0) return undefined
  const waarde =
    /^\d/.test(wordAt(reading, last)) ||
    (/^[a-z]{1,2}$/.test(wordAt(reading, last)) && /^\d/.test(wordAt(reading, last + 1)))
  if (!MET_WAARDE.has(gegeven) || !waarde) return undefined
  return { rol: 'genoemd', zekerheid: 0.95, waarom: 'de waarde staat erbij', eis: false }
}

/** "…, wanneer de hulp stopt" is geen losse bijzin: het is zelf wat gevraagd wordt. */
const opentMetVraag = (deel: Zinsdeel, inhoud: Inhoud | undefined): boolean => {
  const [eerste] = inhoud?.gegevens ?? []
  return eerste !== undefined && eerste.first === deel.first && VRAAGWOORD.test(eerste.vorm)
}

const VERVOLG = new Set(['het', 'dit', 'concreet', 'namelijk', 'daarbij'])
const VERVOLG_WOORDEN = 5

/** "Het betreft: …" gaat verder waar de vorige zin ophield. */
const vervolgt = (reading: Reading, zin: Sentence): boolean => {
  if (!VERVOLG.has(wordAt(reading, zin.first))) return false
  for (let at = zin.first + 1; at < Math.min(zin.last, zin.first + VERVOLG_WOORDEN); at += 1) {
    if (((reading.tokens.before[at] ?? 0) & MARK.colon) !== 0) return true
  }
  return ((reading.tokens.before[zin.last] ?? 0) & MARK.colon) !== 0 && zin.last - zin.first <= VERVOLG_WOORDEN
}

/** De rol waarmee een zin begint: van de zin die de lijst inleidt, of van de zin erboven die op een dubbele punt eindigt. */
const beginVan = (reading: Reading, nummer: number, gelezen: readonly GelezenZin[]): Deelrol | undefined => {
  const zin = reading.sentences[nummer]
  if (zin === undefined) return undefined
  if (zin.intro >= 0) return gelezen[zin.intro]?.eind
  if (vervolgt(reading, zin)) return gelezen[nummer - 1]?.eind
  const opening = reading.tokens.before[zin.first] ?? 0
  if ((opening & MARK.colon) !== 0) return gelezen[nummer - 1]?.eind
  const los = (opening & (MARK.blank | MARK.stop)) === 0
  return los && zin.kind !== 'punt' && (opening & MARK.line) !== 0 ? gelezen[nummer - 1]?.begin : undefined
}

/** Een eis is sterker dan "niet" en "geen" vlak bij het gegeven; anders wint wat vlakbij staat. */
const sterker = (klein: Deelrol | undefined, deel: Deelrol | undefined): Deelrol | undefined =>
  deel?.eis === true && klein?.rol === 'niet-nodig' ? deel : (klein ?? deel)

/** Geldt de rol van dit gegeven ook voor het volgende? Wat alleen genoemd is, meestal niet. */
const looptDoor = (gevonden: Deelrol | undefined): boolean =>
  gevonden?.rol !== 'genoemd' || gevonden.waarom.includes('=welke') || gevonden.waarom.includes('=over')

/** Leest één zin. In: de zinsdelen van die zin met hun inhoud en de zinnen ervoor. Uit: de plekken met hun rol. */
export const readSentence = (
  reading: Reading,
  nummer: number,
  delen: readonly Zinsdeel[],
  inhoud: readonly Inhoud[],
  gelezen: readonly GelezenZin[],
  formulier: boolean,
): GelezenZin => {
  const zin = reading.sentences[nummer]
  const begin = beginVan(reading, nummer, gelezen)
  if (inhoud.every((een) => een.gegevens.length === 0 && een.tekens.length === 0))
    return { plekken: [], eind: begin, begin }
  const rollen = rolesOfParts(
    delen.map((deel, at) => (opentMetVraag(deel, inhoud[at]) ? { ...deel, bijzin: false } : deel)),
    inhoud,
    begin,
  )
  let loopt: Deelrol | undefined
  const plekken = inhoud.flatMap((een, deel): readonly Plek[] => {
    if (een.tekens.length > 0 || delen[deel]?.bijzin === true) loopt = undefined
    if (een.gegevens.length === 0) return []
    const bereik = rolesByReach(reading, een)
    const deelrol = rollen[deel]
    return een.gegevens.map((treffer) => {
      const gevonden = bereik.get(treffer) ?? (een.tekens.length === 0 ? loopt : undefined)
      loopt = looptDoor(gevonden) ? gevonden : undefined
      const eigen = waardeErbij(reading, treffer) ?? sterker(gevonden, deelrol)
      return { treffer, zin: nummer, deel, rol: eigen ?? vanzelf(reading, zin, treffer, formulier) }
    })
  })
  const eind = rollen.findLast((een) => een !== undefined) ?? begin
  return { plekken, eind, begin }
}
