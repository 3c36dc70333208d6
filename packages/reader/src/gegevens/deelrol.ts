// De rol van een zinsdeel: uit zijn eigen teken, of geërfd van het zinsdeel ernaast.
import type { Rol } from './bevinding.ts'
import type { Tekensoort } from './tekens/vorm.ts'
import { TEKENSOORTEN } from './tekens/vorm.ts'
import type { Inhoud, Teken } from './treffers.ts'
import type { Zinsdeel } from './zinsdelen.ts'

/** Een rol met de zekerheid en het teken waarop zij rust. `eis`: sterk, ook als er "geen" of "niet" bij staat. */
export type Deelrol = { readonly rol: Rol; readonly zekerheid: number; readonly waarom: string; readonly eis: boolean }

const ROL_VAN: Readonly<Record<Tekensoort, Rol>> = {
  beperking: 'vraag',
  ontheffing: 'niet-nodig',
  eis: 'vraag',
  'niet-nodig': 'niet-nodig',
  geweigerd: 'geweigerd',
  geschiedenis: 'geschiedenis',
  genoemd: 'genoemd',
  vraag: 'vraag',
}

const EIGEN = 0.9
const GEERFD = 0.8

/** De rol die één teken geeft. */
export const roleOfCue = (teken: Teken): Deelrol => ({
  rol: ROL_VAN[teken.soort],
  zekerheid: EIGEN,
  waarom: `${teken.soort}: ${teken.vorm}`,
  eis: teken.soort === 'eis',
})

/** Het sterkste teken dat voor heel het zinsdeel geldt. */
export const strongestCue = (tekens: readonly Teken[]): Teken | undefined => {
  for (const soort of TEKENSOORTEN) {
    const teken = tekens.find((een) => een.soort === soort && een.reikwijdte === 'deel')
    if (teken !== undefined) return teken
  }
  return undefined
}

const geerfd = (rol: Deelrol): Deelrol => ({ ...rol, zekerheid: Math.min(rol.zekerheid, GEERFD), eis: false })

/**
 * De rol van elk zinsdeel van één zin. In: de delen, wat erin staat, en de rol waarmee de zin begint (van de inleiding van een lijst).
 * Een deel zonder eigen teken krijgt de rol van het deel ervoor; delen vóór het eerste teken krijgen de rol van dat teken. Een bijzin erft niet.
 */
export const rolesOfParts = (
  delen: readonly Zinsdeel[],
  inhoud: readonly Inhoud[],
  begin: Deelrol | undefined,
): readonly (Deelrol | undefined)[] => {
  const rollen: (Deelrol | undefined)[] = []
  let loopt = begin === undefined ? undefined : geerfd(begin)
  delen.forEach((deel, nummer) => {
    const teken = strongestCue(inhoud[nummer]?.tekens ?? [])
    const eigen = teken === undefined ? undefined : roleOfCue(teken)
    rollen.push(eigen ?? (deel.bijzin ? undefined : loopt))
    if (eigen !== undefined) loopt = geerfd(eigen)
  })
  const eerste = delen.findIndex((deel, nummer) => rollen[nummer] !== undefined && !(deel.bijzin && nummer > 0))
  const terug = rollen[eerste]
  return rollen.map((rol, nummer) =>
    rol === undefined && nummer < eerste && terug !== undefined && delen[nummer]?.bijzin === false
      ? geerfd(terug)
      : rol,
  )
}
