// Proposes who asks (`vrager`): the gemeente, someone it appointed, another helper, a doctor, or someone outside the municipal rules.

import { placeOf } from '../text/sentences.ts'
import type { Lezing } from './lezing.ts'
import type { Petvoorstel } from './petten.ts'
import type { Afzender } from './sender.ts'
import type { Auteur, Feitvoorstel, Pet, Waarde } from './soorten.ts'

const VRAGER: Readonly<Record<Auteur, Waarde<'vrager'> | undefined>> = {
  gemeente: 'college',
  aanbieder: undefined,
  arts: 'arts',
  'gecertificeerde-instelling': 'gecertificeerde-instelling',
  raad: 'raad',
  'veilig-thuis': 'veilig-thuis',
  inspectie: 'inspectie',
  cbs: 'cbs',
  aangewezen: 'aangewezen',
  medehulpverlener: 'medehulpverlener',
  betrokkene: 'betrokkene',
  ander: 'ander',
  onbekend: undefined,
}

/** Whoever says outright to decide on or pay for the help speaks for the gemeente, also when no sender stands there. */
const ZEGT_GEMEENTE: ReadonlySet<Pet> = new Set<Pet>(['beslisser', 'bekostiger'])

const zonderAfzender = (lezing: Lezing, petten: readonly Petvoorstel[]): readonly Feitvoorstel[] => {
  const eerste = petten[0]
  if (eerste === undefined || eerste.kracht < 3) return []
  const plek = placeOf(lezing.reading, eerste.first, eerste.last)
  if (eerste.pet === 'hulpverlener')
    return [
      {
        feit: 'vrager',
        waarde: 'medehulpverlener',
        ...plek,
        zekerheid: 0.6,
        waarom: 'een hulpverlener buiten de gemeente',
      },
    ]
  if (ZEGT_GEMEENTE.has(eerste.pet))
    return [{ feit: 'vrager', waarde: 'college', ...plek, zekerheid: 0.5, waarom: 'de tekst noemt geen afzender' }]
  return []
}

/** Proposes who asks. In: the text, its author and its pets. Out: one proposal (two for someone appointed); none when the provider writes or nothing shows it. */
export const findAskers = (
  lezing: Lezing,
  afzender: Afzender,
  petten: readonly Petvoorstel[],
): readonly Feitvoorstel[] => {
  if (afzender.auteur === 'onbekend') return zonderAfzender(lezing, petten)
  if (afzender.auteur === 'aanbieder' && petten[0]?.pet === 'hulpverlener') return zonderAfzender(lezing, petten)
  const waarde = VRAGER[afzender.auteur]
  if (waarde === undefined) return []
  const plek = placeOf(lezing.reading, afzender.first, afzender.last)
  const vrager: Feitvoorstel = {
    feit: 'vrager',
    waarde,
    ...plek,
    zekerheid: afzender.zekerheid,
    waarom: `afzender-${afzender.auteur}`,
  }
  if (waarde !== 'aangewezen') return [vrager]
  return [
    vrager,
    {
      feit: 'aanwijzing',
      waarde: 'niet-gebleken',
      ...plek,
      zekerheid: 0.6,
      waarom: 'de aanwijzing zelf staat er niet bij',
    },
  ]
}
