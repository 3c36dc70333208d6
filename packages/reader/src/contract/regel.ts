// De vorm van één regel van oordeel: waaraan de contracttoets een bepaling herkent, wat hij ervan vindt en waarom.
import type { Begrip } from './begrippen.ts'
import type { BronId } from './bronnen.ts'

/** Het oordeel over een deel van een bepaling. */
export type ContractOordeel = 'in-orde' | 'let-op' | 'gaat-verder-dan-de-wet'

/**
 * Eén regel. `kern`: van elke rij staat ten minste één begrip in de bepaling zelf. `met`: van elke rij staat er één in de bepaling
 * of in de zin of kop erboven. `zonder`: geen daarvan. `eerst` gaat voor: een toelaatbare vorm die anders vals alarm geeft.
 * `reden` en `rechtmatig` zijn eigen woorden in eenvoudig Nederlands; `norm` is een norm uit het normenboek, of null.
 */
export type Regel = {
  readonly id: string
  readonly rang: 'eerst' | 'gewoon' | 'laatst'
  readonly kern: readonly (readonly Begrip[])[]
  readonly met?: readonly (readonly Begrip[])[]
  readonly zonder?: readonly Begrip[]
  readonly oordeel: ContractOordeel
  readonly bronnen: readonly BronId[]
  readonly reden: string
  readonly rechtmatig: string
  readonly norm: string | null
}
