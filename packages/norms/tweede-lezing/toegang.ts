// Precedence 2 to 6: what is settled before any pet is looked at (other frame, requester, unknown pet, reuse, no BSN).
import type { Gegeven, Waarde } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { askFirst, buitenBereik, magNiet, nietNodig, type Row } from './rij.ts'

const PGB = buitenBereik('buiten-bereik-pgb', 'H1')
const CHILD_PROTECTION = buitenBereik('buiten-bereik-kinderbescherming', 'F055')
const SAFE_HOME = buitenBereik('buiten-bereik-veilig-thuis', 'F151')

/** Requesters under another frame, with the pointer; null: the table goes on. */
const OTHER_FRAME = {
  college: null,
  aangewezen: null,
  medehulpverlener: null,
  arts: null,
  'gecertificeerde-instelling': buitenBereik('buiten-bereik-vrager-gecertificeerde-instelling', 'F043'),
  raad: buitenBereik('buiten-bereik-vrager-raad', 'F017', 'F039'),
  'veilig-thuis': buitenBereik('buiten-bereik-vrager-veilig-thuis', 'F151'),
  inspectie: buitenBereik('buiten-bereik-vrager-inspectie', 'F039'),
  cbs: buitenBereik('buiten-bereik-vrager-cbs', 'F063', 'F106'),
  betrokkene: buitenBereik('buiten-bereik-vrager-betrokkene', 'F038', 'F144'),
  ander: buitenBereik('buiten-bereik-vrager-ander', 'F039'),
} as const satisfies Record<Waarde<'vrager'>, Row | null>

const NOT_COLLEGE = magNiet('vrager-niet-bevoegd-gemeentelijke-pet', 'F053', 'F039')
const NOT_HELPER = magNiet('vrager-niet-bevoegd-hulppet', 'F039', 'H3.2.5')
const NOT_DOCTOR = magNiet('vrager-niet-bevoegd-verwijzer', 'F039', 'H3.2.1')
const NOT_DESIGNATED = magNiet('vrager-niet-aangewezen', 'F053', 'F039')
const DESIGNATION_UNSHOWN = askFirst('aanwijzing-niet-gebleken', 'F053')
const PET_UNKNOWN = askFirst('pet-niet-kenbaar', 'F053', 'F138', 'H3.2')
const OTHER_PURPOSE = magNiet('hergebruik-ander-doel', 'F087', 'F138', 'F140')
const REUSE_FOR_CONTROL = magNiet('hergebruik-controle-of-fraude', 'F088', 'F138')
const NO_BSN = nietNodig('bsn-niet-beschikbaar', 'F026', 'F074')

/**
 * Reads precedence 2 to 6 of the table, highest first.
 * In: a complete case and an element that is about a person. Out: the row that settles it, or null: the pet decides.
 */
export function readAccess(feiten: VolledigeFeiten, gegeven: Gegeven): Row | null {
  const settled = readOtherFrame(feiten) ?? readRequester(feiten)
  if (settled !== null) return settled
  if (feiten.hergebruik !== 'nee') {
    const reuse = readReuse(feiten)
    if (reuse !== null) return reuse
  }
  return gegeven === 'bsn' && feiten['bsn-beschikbaar'] === 'nee' ? NO_BSN : null
}

function readOtherFrame(feiten: VolledigeFeiten): Row | null {
  if (feiten.pgb === 'ja') return PGB
  if (feiten.pet === 'kinderbescherming') return CHILD_PROTECTION
  if (feiten.pet === 'veilig-thuis') return SAFE_HOME
  return OTHER_FRAME[feiten.vrager]
}

function readRequester(feiten: VolledigeFeiten): Row | null {
  const { pet, vrager } = feiten
  if (pet === 'niet-kenbaar') return PET_UNKNOWN
  if (pet === 'verwijzer') return vrager === 'arts' ? null : NOT_DOCTOR
  if (vrager === 'college') return null
  if (vrager === 'aangewezen') return readDesignation(feiten.aanwijzing)
  if (pet !== 'hulpverlener' && pet !== 'casusregisseur') return NOT_COLLEGE
  return vrager === 'medehulpverlener' ? null : NOT_HELPER
}

function readDesignation(aanwijzing: Waarde<'aanwijzing'>): Row | null {
  if (aanwijzing === 'ja') return null
  return aanwijzing === 'nee' ? NOT_DESIGNATED : DESIGNATION_UNSHOWN
}

function readReuse(feiten: VolledigeFeiten): Row | null {
  if (feiten.hergebruik === 'ander-doel') return OTHER_PURPOSE
  switch (feiten.pet) {
    case 'bekostiger':
    case 'materiele-controleur':
    case 'fraudeonderzoeker':
      return null
    default:
      return REUSE_FOR_CONTROL
  }
}
