// Alle regels van de contracttoets in de volgorde waarin ze gelden: eerst de toelaatbare vormen, dan de rest.
import type { Regel } from './regel.ts'
import { CONTROLE } from './regels/controle.ts'
import { GEWOON } from './regels/gewoon.ts'
import { RUIM, RUIM_LAATST } from './regels/ruim.ts'
import { RUIM_VOORAF } from './regels/ruim-vooraf.ts'
import { STUKKEN } from './regels/stukken.ts'
import { STURING } from './regels/sturing.ts'
import { TERMIJN_EN_GESPREK } from './regels/termijn-en-gesprek.ts'
import { TOESTEMMING } from './regels/toestemming.ts'
import { VERWIJZING } from './regels/verwijzing.ts'

const ALLE: readonly Regel[] = [
  ...RUIM_VOORAF,
  ...VERWIJZING,
  ...STURING,
  ...TOESTEMMING,
  ...CONTROLE,
  ...TERMIJN_EN_GESPREK,
  ...STUKKEN,
  ...RUIM,
  ...GEWOON,
  ...RUIM_LAATST,
]

const RANGEN = ['eerst', 'gewoon', 'laatst'] as const

/** De regels in volgorde; de eerste die past, geldt. */
export const REGELS: readonly Regel[] = RANGEN.flatMap((rang) => ALLE.filter((regel) => regel.rang === rang))
