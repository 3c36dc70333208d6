// Een rij korte regels met elk een gegeven is een lijst van velden, ook zonder puntjes of streepjes.

import { MARK } from '../text/gaps.ts'
import type { Reading } from '../text/sentences.ts'
import type { GelezenZin, Plek } from './zinrol.ts'

const MINSTENS = 3

const zonderRol = (zin: GelezenZin | undefined): readonly Plek[] =>
  (zin?.plekken ?? []).filter((plek) => plek.rol === undefined)

/** Geeft de gegevens in zo'n rij de rol vraag. In: de gelezen zinnen. Alleen plekken zonder rol veranderen. */
export const settleFieldRows = (reading: Reading, gelezen: readonly GelezenZin[]): void => {
  let rij: Plek[] = []
  let regels = 0
  const sluit = (): void => {
    if (regels >= MINSTENS)
      for (const plek of rij) plek.rol = { rol: 'vraag', zekerheid: 0.6, waarom: 'rij velden', eis: false }
    rij = []
    regels = 0
  }
  reading.sentences.forEach((zin, nummer) => {
    const los = ((reading.tokens.before[zin.first] ?? 0) & MARK.blank) !== 0
    if (zin.kind !== 'kop' || zin.older || los) sluit()
    const plekken = zin.kind === 'kop' && !zin.older ? zonderRol(gelezen[nummer]) : []
    if (plekken.length > 0) regels += 1
    rij.push(...plekken)
  })
  sluit()
}
