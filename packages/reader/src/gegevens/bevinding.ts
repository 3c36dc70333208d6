// Wat het lezen van gegevens oplevert: welk gegeven, in welke rol, waar.
import type { Gegeven } from '@deelwijs/words'

export const ROLLEN = ['vraag', 'genoemd', 'niet-nodig', 'geweigerd', 'geschiedenis'] as const
export type Rol = (typeof ROLLEN)[number]

/**
 * Een voorstel: `gegeven` staat op `van`..`tot` (UTF-16) in de tekst, in een rol. `gevraagd` is alleen waar bij `vraag`.
 * `zekerheid` is een grove schatting; `waarom` noemt het patroon en het teken waarop het voorstel rust.
 */
export type GegevenBevinding = {
  readonly gegeven: Gegeven
  readonly rol: Rol
  readonly gevraagd: boolean
  readonly van: number
  readonly tot: number
  readonly tekst: string
  readonly zekerheid: number
  readonly waarom: string
}
