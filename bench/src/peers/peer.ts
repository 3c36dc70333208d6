// What every peer has in common: it is prepared once from the list of norms and then decides case after case.
import type { Row } from '../decision-list.ts'

/** A complete case as a peer gets it: all facts, `gegeven` and its `groep`. */
export type Input = { readonly [fact: string]: string }

/** Gives the label of the deciding norm and its outcome; '' when no row applies. */
export type Decide = (input: Input) => string | Promise<string>

export type Peer = {
  readonly naam: string
  /** What the peer itself cannot hold, in Dutch for the report; '' when it holds everything. */
  readonly houdtNiet: string
  readonly prepare: (rows: readonly Row[]) => Decide
}
