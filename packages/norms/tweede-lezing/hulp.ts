// Petten hulpverlener, casusregisseur and verwijzer: nothing without consent, and no more than their own part needs.
import type { Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { GROUP_OF, ROUTE_KIND } from './gegevens.ts'
import { byConsent, HARMS_OTHER, magNiet, NO_ROW, type Row } from './rij.ts'

const HELPER = byConsent('hulpverlener-eigen-deel', 'F139', 'F142', 'F148', 'F039', 'H3.2.5')
const HELPER_REFUSED = magNiet('hulpverlener-geweigerd', 'F039', 'H3.2.5')
const HELPER_NOT_NEEDED = magNiet('hulpverlener-niet-nodig', 'F039', 'F138', 'H3.2.5')
const HELPER_WHOLE_DOSSIER = magNiet('hulpverlener-heel-dossier', 'F039', 'F138')
const COORDINATOR = byConsent('casusregisseur-afstemming', 'F139', 'F142', 'F039', 'H3.2.5')
const COORDINATOR_REFUSED = magNiet('casusregisseur-geweigerd', 'F039', 'H3.2.5')
const COORDINATOR_NOT_NEEDED = magNiet('casusregisseur-niet-nodig', 'F039', 'F138', 'H3.2.5')
const COORDINATOR_WHOLE_DOCUMENT = magNiet('casusregisseur-heel-document', 'F039', 'F138', 'H3.2.5')
const PRESENT = byConsent('gesprek-bijwonen', 'F047', 'F139', 'F142', 'H2.2', 'H3.2.5')
const PRESENT_REFUSED = magNiet('gesprek-bijwonen-geweigerd', 'F047')
const PRESENT_NOT_USEFUL = magNiet('gesprek-bijwonen-niet-zinvol', 'F047', 'F138')
const PRESENT_SECOND_PET = magNiet('gesprek-bijwonen-tweede-pet-beslist', 'F047', 'F141', 'H3.2.5')
const REFERRER = byConsent('verwijzer-einde-hulp', 'F139', 'F142', 'F039', 'H3.2.1')
const REFERRER_REFUSED = magNiet('verwijzer-geweigerd', 'F039', 'H3.2.1')
const REFERRER_NOT_DIRECT = magNiet('verwijzer-andere-route', 'F039', 'H3.2.1')

/** Documents that a coordinator never gets as a whole. */
const WHOLE_DOCUMENTS: ReadonlySet<Gegeven> = new Set<Gegeven>([
  'verwijsbrief',
  'onderzoeksverslag',
  'behandelplan',
  'perspectiefplan',
  'evaluatieverslag',
  'gespreksverslag',
  'dossier',
])

/** Reads the rows of the pet hulpverlener. In: a case that passed precedence 1-6. Out: the row that applies. */
export function readHulpverlener(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  if (gegeven === 'gesprek-bijwonen') return readPresence(feiten)
  if (gegeven === 'dossier') return HELPER_WHOLE_DOSSIER
  if (!isForHelp(gegeven)) return NO_ROW
  if (feiten['schaadt-ander'] === 'ja') return HARMS_OTHER
  if (feiten['nodig-voor-afstemming'] === 'nee') return HELPER_NOT_NEEDED
  return feiten.toestemming === 'nee' ? HELPER_REFUSED : HELPER
}

/** Reads the rows of the pet casusregisseur. In: a case that passed precedence 1-6. Out: the row that applies. */
export function readCasusregisseur(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  if (gegeven === 'gesprek-bijwonen') return readPresence(feiten)
  if (WHOLE_DOCUMENTS.has(gegeven)) return COORDINATOR_WHOLE_DOCUMENT
  if (!isForHelp(gegeven)) return NO_ROW
  if (feiten['schaadt-ander'] === 'ja') return HARMS_OTHER
  if (feiten['nodig-voor-afstemming'] === 'nee') return COORDINATOR_NOT_NEEDED
  return feiten.toestemming === 'nee' ? COORDINATOR_REFUSED : COORDINATOR
}

/** Reads the rows of the pet verwijzer: only the doctor of the direct route, at the end of the help. */
export function readVerwijzer(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  if (gegeven !== 'afsluitbericht' && gegeven !== 'verloop') return NO_ROW
  if (ROUTE_KIND.get(feiten.route) !== 'rechtstreeks') return REFERRER_NOT_DIRECT
  if (feiten['schaadt-ander'] === 'ja') return HARMS_OTHER
  return feiten.toestemming === 'nee' ? REFERRER_REFUSED : REFERRER
}

function isForHelp(gegeven: Gegeven): boolean {
  switch (GROUP_OF.get(gegeven)) {
    case 'identificatie':
    case 'procesinformatie':
    case 'toelichting':
    case 'dossier':
      return true
    default:
      return gegeven === 'afstemmingsinformatie' || gegeven === 'afsluitbericht'
  }
}

function readPresence(feiten: VolledigeFeiten): Row {
  if (feiten['schaadt-ander'] === 'ja') return HARMS_OTHER
  if (feiten['tweede-pet-beslist'] === 'ja') return PRESENT_SECOND_PET
  if (feiten['nodig-voor-afstemming'] === 'nee') return PRESENT_NOT_USEFUL
  return feiten.toestemming === 'nee' ? PRESENT_REFUSED : PRESENT
}
