// The shape of a red flag as an author writes it, and of a flag that was found.

import type { Pet, Plek } from '../feiten/soorten.ts'
import type { Begrip } from './begrippen.ts'

export type Vlagnaam =
  | 'toestemming-als-grond'
  | 'registratie-als-grond'
  | 'gemeente-als-verwijzer'
  | 'contract-of-verordening-als-grond'
  | 'accountant-als-grond'
  | 'controle-bij-toekenning'
  | 'complexiteit-als-reden'
  | 'gesprek-bijwonen'
  | 'standaardtermijn'
  | 'voorafgaande-goedkeuring'
  | 'niet-gecontracteerd'
  | 'sturen-op-kosten-of-kwaliteit'
  | 'doelen-vermengd'

/**
 * A red flag: `bron` is a law fact or a paragraph of the handreiking, `uitleg` at most two short sentences. `vormen` show it, `niet` in the
 * same sentence take it away. `ontkenbaar`: a denial takes it away too. `nietBij`: no flag when only these pets are worn. `metStuk`: only in
 * a text that speaks of file documents. `samen`: also when these two pets are worn in one letter.
 */
export type Vlag = {
  readonly vlag: Vlagnaam
  readonly bron: string
  readonly uitleg: string
  readonly vormen: readonly string[]
  readonly niet: readonly string[]
  /** Notions that raise the flag when one sentence holds them all. */
  readonly zin: readonly (readonly Begrip[])[]
  readonly ontkenbaar: boolean
  readonly nietBij: readonly Pet[]
  readonly metStuk: boolean
  readonly samen: readonly (readonly [Pet, Pet])[]
}

/** A flag found: where, why (the source), and what it means in plain Dutch. */
export type Vlagvondst = Plek & {
  readonly vlag: Vlagnaam
  readonly waarom: string
  readonly uitleg: string
  readonly zekerheid: number
}
