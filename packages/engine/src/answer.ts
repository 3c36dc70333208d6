// The shape of what the engine gives back: verdicts, questions and the receipt (the machine interface).
import type { Facts } from './grammar.ts'

export type SourceRef = { readonly id: string; readonly vindplaats: string; readonly link: string }
export type Reading = {
  readonly oordeel: string
  readonly gezag: string
  readonly bronnen: readonly SourceRef[]
}

/** The verdict on one data element. `oordeel` is null while more than one outcome is still possible. */
export type Verdict = {
  readonly gegeven: string
  readonly oordeel: string | null
  readonly mogelijk: readonly string[]
  readonly gewicht: string | null
  readonly norm: string | null
  readonly gezag: string | null
  readonly andereOpvatting: readonly Reading[]
  readonly bronnen: readonly SourceRef[]
  readonly bevindingen: { readonly [bevinding: string]: readonly string[] }
  readonly plichten: readonly string[]
  readonly kanWel: readonly string[]
}

/** A fact that can still change an outcome (`oordeel`) or who must be informed or consent (`plicht`). */
export type Question = {
  readonly feit: string
  readonly waarden: readonly string[]
  readonly raakt: readonly string[]
  readonly voor: 'oordeel' | 'plicht'
}

export type Receipt = {
  readonly peildatum: string
  readonly feiten: Facts
  readonly gegevens: readonly RequestedElement[]
  /** What the verdict was, so that a replay can be held against it. */
  readonly uitkomsten: readonly {
    readonly gegeven: string
    readonly oordeel: string | null
    readonly mogelijk: readonly string[]
  }[]
  readonly normen: readonly { readonly id: string; readonly versie: string }[]
  readonly normenset: string
  readonly engine: string
}

export type Answer = {
  readonly oordelen: readonly Verdict[]
  readonly vragen: readonly Question[]
  readonly bewijsstuk: Receipt
}

/** An element asked for, with the facts that hold for it alone laid over the common facts. */
export type RequestedElement = { readonly gegeven: string; readonly feiten: Facts }

/** A checked request: ids known, combination possible. */
export type Request = {
  readonly peildatum: string
  readonly feiten: Facts
  readonly gegevens: readonly RequestedElement[]
}
