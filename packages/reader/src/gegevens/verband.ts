// Verband tussen zinnen: "Die ontvangen wij graag" zegt iets over het gegeven ervoor, en "Nee" iets over de vraag erboven.
import type { Reading } from '../text/sentences.ts'
import type { Deelrol } from './deelrol.ts'
import { roleOfCue, strongestCue } from './deelrol.ts'
import { DAAR, JA, NEE, VERWIJZERS, VOLGERS, VOORZETSELS } from './tekens/zinsdelen.ts'
import type { Inhoud } from './treffers.ts'
import type { GelezenZin, Plek } from './zinrol.ts'
import type { Zinsdeel } from './zinsdelen.ts'
import { wordAt } from './zinsdelen.ts'

const VER_TERUG = 2
const MEESTE_PLEKKEN = 20

/** "die", "dat", "het" als vervanger van een woord: er volgt geen naamwoord maar een werkwoord, een bijwoord of niets. */
const verwijst = (reading: Reading, deel: Zinsdeel): boolean => {
  for (let at = deel.first; at < deel.last; at += 1) {
    if (DAAR.has(wordAt(reading, at)) && VOORZETSELS.has(wordAt(reading, deel.last - 1))) return true
    if (VERWIJZERS.has(wordAt(reading, at)) && (at + 1 >= deel.last || VOLGERS.has(wordAt(reading, at + 1))))
      return true
  }
  return false
}

const zwak = (teken: Deelrol): Deelrol => ({ ...teken, zekerheid: 0.6 })

/** "Dat is voldoende" prijst het gegeven ervoor, en vraagt het niet. */
const LOF = new Set(['voldoende', '=genoeg', 'volstaat'])

const rolVanVerwijzing = (reading: Reading, deel: Zinsdeel, hier: Inhoud): Deelrol | undefined => {
  const teken = strongestCue(hier.tekens)
  if (teken === undefined)
    return reading.sentences[deel.zin]?.asks === true
      ? { rol: 'vraag', zekerheid: 0.6, waarom: 'vraagteken', eis: false }
      : undefined
  if (teken.soort === 'genoemd' || teken.soort === 'geschiedenis' || LOF.has(teken.vorm)) return undefined
  return zwak(roleOfCue(teken))
}

const laatstePlekken = (gelezen: readonly GelezenZin[], zin: number): readonly Plek[] => {
  for (let terug = zin; terug >= Math.max(0, zin - VER_TERUG); terug -= 1) {
    const plekken = gelezen[terug]?.plekken ?? []
    if (plekken.length > 0) return plekken.slice(-MEESTE_PLEKKEN)
  }
  return []
}

const magAnders = (plek: Plek, nieuw: Deelrol): boolean => {
  const oud = plek.rol?.rol
  if ((plek.rol?.zekerheid ?? 0) > 0.9) return false
  if (nieuw.rol === 'vraag') return oud === undefined || oud === 'genoemd' || oud === 'geschiedenis'
  return oud === undefined || oud === 'genoemd' || (plek.rol?.zekerheid ?? 1) <= 0.8
}

/** Een deel zonder gegeven, met een teken en een verwijzend woord, geeft zijn rol aan de gegevens ervoor. */
export const settleReferences = (
  reading: Reading,
  delen: readonly Zinsdeel[],
  inhoud: readonly Inhoud[],
  gelezen: readonly GelezenZin[],
): void => {
  delen.forEach((deel, nummer) => {
    const hier = inhoud[nummer]
    if (hier === undefined || hier.gegevens.length > 0) return
    const nieuw = rolVanVerwijzing(reading, deel, hier)
    if (nieuw === undefined || !verwijst(reading, deel)) return
    const oudere = reading.sentences[deel.zin]?.older
    const ervoor = laatstePlekken(gelezen, deel.zin).filter(
      (plek) => plek.treffer.first < deel.first && reading.sentences[plek.zin]?.older === oudere,
    )
    for (const plek of ervoor.filter((een) => magAnders(een, nieuw))) plek.rol = nieuw
  })
}

const antwoord = (reading: Reading, zin: number): Deelrol | undefined => {
  const volgende = reading.sentences[zin + 1]
  if (volgende === undefined) return undefined
  const woord = wordAt(reading, volgende.first)
  if (volgende.kind === 'punt' || volgende.last - volgende.first < 1) return undefined
  if (NEE.has(woord)) return { rol: 'niet-nodig', zekerheid: 0.8, waarom: 'antwoord: nee', eis: false }
  return JA.has(woord) ? { rol: 'vraag', zekerheid: 0.8, waarom: 'antwoord: ja', eis: false } : undefined
}

const IK = new Set(['ik', 'wij', 'we', 'een', 'de', 'het', 'ook'])
const MOET = new Set(['moet', 'moeten', 'hoef', 'wil'])

/** De vraag van een lezer ("Moet ik een evaluatie meesturen?"), zoals op een pagina met vragen en antwoorden. */
const isLezersvraag = (reading: Reading, zin: number): boolean => {
  const eerste = reading.sentences[zin]?.first ?? 0
  return MOET.has(wordAt(reading, eerste)) && IK.has(wordAt(reading, eerste + 1))
}

const GIJ = new Set(['u', 'je', 'jij', 'jullie', 'uw', 'jouw'])

const noemtLezer = (reading: Reading, zin: number): boolean => {
  const { first, last } = reading.sentences[zin] ?? { first: 0, last: 0 }
  for (let at = first; at < last; at += 1) if (GIJ.has(wordAt(reading, at))) return true
  return false
}

const FAQ = new Set(['faq', 'veelgestelde'])
const FAQ_WOORDEN = 40

/** Een pagina met vragen en antwoorden: zo heet hij in de eerste regels. */
const isVraagEnAntwoord = (reading: Reading): boolean => {
  for (let at = 0; at < Math.min(FAQ_WOORDEN, reading.tokens.count); at += 1)
    if (FAQ.has(wordAt(reading, at))) return true
  return false
}

const WAT = new Set(['wat', 'welke'])
const STEL = new Set(['ik', 'wij', 'we'])

/** "Wat zet ik in het bericht?": het antwoord eronder is een opsomming van wat gevraagd wordt. */
const vraagtOpsomming = (reading: Reading, zin: number): boolean => {
  const { first, last, asks } = reading.sentences[zin] ?? { first: 0, last: 0, asks: false }
  if (!asks || !WAT.has(wordAt(reading, first))) return false
  for (let at = first; at < last; at += 1) if (STEL.has(wordAt(reading, at))) return true
  return false
}

/** Op een pagina met vragen en antwoorden: wat onder "Wat stuur ik mee?" staat, is gevraagd. */
const geefOpsommingen = (reading: Reading, gelezen: readonly GelezenZin[]): void => {
  gelezen.forEach(({ plekken }, zin) => {
    if (!vraagtOpsomming(reading, zin - 1)) return
    for (const plek of plekken) plek.rol ??= { rol: 'vraag', zekerheid: 0.7, waarom: 'antwoord op: wat', eis: false }
  })
}

const VAN_LEZER: Deelrol = { rol: 'genoemd', zekerheid: 0.5, waarom: 'vraag van de lezer', eis: false }

const vanLezer = (reading: Reading, zin: number, faq: boolean): Deelrol | undefined =>
  isLezersvraag(reading, zin) || (faq && !noemtLezer(reading, zin)) ? VAN_LEZER : undefined

/** Een vraag met "Ja" of "Nee" eronder krijgt dat antwoord; een lezersvraag zonder zo'n antwoord noemt het gegeven alleen. */
export const settleAnswers = (reading: Reading, gelezen: readonly GelezenZin[]): void => {
  const faq = isVraagEnAntwoord(reading)
  if (faq) geefOpsommingen(reading, gelezen)
  gelezen.forEach(({ plekken }, zin) => {
    if (reading.sentences[zin]?.asks !== true || plekken.length === 0) return
    const uit = antwoord(reading, zin)
    const nieuw = uit ?? vanLezer(reading, zin, faq)
    if (nieuw !== undefined) for (const plek of plekken) plek.rol = nieuw
  })
}
