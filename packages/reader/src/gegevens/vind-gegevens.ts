// De deur van deze map: van een gelezen tekst naar de gegevens die erin gevraagd of genoemd worden.
import type { Gegeven } from '@deelwijs/words'
import { findAll } from '../lexicon/lexicon.ts'
import type { Reading } from '../text/sentences.ts'
import { placeOf } from '../text/sentences.ts'
import { isVanAanbieder } from './afzender.ts'
import type { GegevenBevinding, Rol } from './bevinding.ts'
import { isFormulier } from './formulier.ts'
import { zoekTreffers } from './treffers.ts'
import { geefVeldenlijst } from './veldenlijst.ts'
import { geefAntwoorden, verwijsTerug } from './verband.ts'
import { WOORDENBOEK } from './woordenboek.ts'
import type { GelezenZin, Plek } from './zinrol.ts'
import { leesZin } from './zinrol.ts'
import { knipInZinsdelen } from './zinsdelen.ts'

const ZONDER_TEKEN = 0.5

/** De aanbieder die antwoordt, vraagt zelf niets; wat hij niet nodig vindt, weigert hij. */
const ALS_AANBIEDER: Readonly<Record<Rol, Rol>> = {
  vraag: 'genoemd',
  genoemd: 'genoemd',
  'niet-nodig': 'geweigerd',
  geweigerd: 'geweigerd',
  geschiedenis: 'geschiedenis',
}

const rolVan = (reading: Reading, plek: Plek, aanbieder: boolean): Rol => {
  const rol = plek.rol?.rol ?? 'genoemd'
  if (aanbieder && reading.sentences[plek.zin]?.older === false) return ALS_AANBIEDER[rol]
  return rol === 'vraag' && reading.sentences[plek.zin]?.older === true ? 'geschiedenis' : rol
}

const bevindingVan = (reading: Reading, plek: Plek, aanbieder: boolean): GegevenBevinding => {
  const rol = rolVan(reading, plek, aanbieder)
  const { gegeven, first, last, vorm } = plek.treffer
  return {
    gegeven,
    rol,
    gevraagd: rol === 'vraag',
    ...placeOf(reading, first, last),
    zekerheid: plek.rol?.zekerheid ?? ZONDER_TEKEN,
    waarom: `${vorm} / ${plek.rol?.waarom ?? 'geen teken'}`,
  }
}

/** Per gegeven en rol de zekerste plek. Een gegeven dat gevraagd, geweigerd of niet nodig is, staat er niet nog eens als genoemd bij. */
const voegSamen = (alle: readonly GegevenBevinding[]): readonly GegevenBevinding[] => {
  const beste = new Map<string, GegevenBevinding>()
  const metRol = new Set<Gegeven>()
  for (const een of alle) {
    const sleutel = `${een.gegeven} ${een.rol}`
    if (een.zekerheid > (beste.get(sleutel)?.zekerheid ?? 0)) beste.set(sleutel, een)
    if (een.rol !== 'genoemd' && een.rol !== 'geschiedenis') metRol.add(een.gegeven)
  }
  return [...beste.values()]
    .filter((een) => een.rol !== 'genoemd' || !metRol.has(een.gegeven))
    .sort((a, b) => a.van - b.van || a.tot - b.tot)
}

/** Elke plek waar een gegeven staat, met zijn rol; één gegeven kan vaker voorkomen. Voor wie elke plek wil tonen. */
export const vindPlekken = (reading: Reading): readonly GegevenBevinding[] => {
  const { delen, eerste } = knipInZinsdelen(reading)
  const hits = findAll(WOORDENBOEK, reading)
  const inhoud = zoekTreffers(reading, delen, hits)
  const formulier = isFormulier(reading)
  const aanbieder = isVanAanbieder(reading, hits)
  const gelezen: GelezenZin[] = []
  for (let zin = 0; zin < reading.sentences.length; zin += 1) {
    const van = eerste[zin] ?? 0
    const tot = eerste[zin + 1] ?? van
    gelezen.push(leesZin(reading, zin, delen.slice(van, tot), inhoud.slice(van, tot), gelezen, formulier))
  }
  geefVeldenlijst(reading, gelezen)
  verwijsTerug(reading, delen, inhoud, gelezen)
  geefAntwoorden(reading, gelezen)
  return gelezen.flatMap(({ plekken }) => plekken.map((plek) => bevindingVan(reading, plek, aanbieder)))
}

/**
 * De gegevens die een tekst vraagt, noemt, niet nodig vindt, weigert of eerder vroeg. In: een gelezen tekst (`readText`).
 * Uit: per gegeven en rol één voorstel met zijn plek, op volgorde van de tekst. Faalt niet; tijd is lineair in de tekst.
 */
export const vindGegevens = (reading: Reading): readonly GegevenBevinding[] => voegSamen(vindPlekken(reading))
