// The forms in which a statement about all cases can be put; plain data, proved on the diagrams.
import type { Condition } from './grammar.ts'

export type StatementForm =
  /** In no case (with `als`) is the outcome one of these / in every case it is one of these. */
  | { readonly vorm: 'nooit' | 'altijd'; readonly als: Condition; readonly oordelen: readonly string[] }
  /** Changing one of these facts alone (between `waarden`, when given) never changes the outcome. */
  | {
      readonly vorm: 'verandert-niet'
      readonly feiten: readonly string[]
      readonly waarden?: readonly string[]
      readonly als?: Condition
    }
  /** Changing a fact from one value to another never turns a closed outcome into an open one. */
  | {
      readonly vorm: 'verruimt-niet'
      readonly feit: string
      readonly van: string
      readonly naar: string
      readonly als?: Condition
    }
  /** Whatever is open for one of `laag` is open for `hoog`, all else equal. `als` must hold for both. */
  | {
      readonly vorm: 'niet-meer-dan'
      readonly veld: string
      readonly laag: readonly string[]
      readonly hoog: string
      readonly als?: Condition
    }
  /** At these outcomes (with `als`) the verdict carries all this. */
  | {
      readonly vorm: 'draagt'
      readonly oordelen: readonly string[]
      readonly als?: Condition
      readonly bevindingen?: readonly string[]
      /** Every duty of the first list; at least one of the second. */
      readonly plichten?: readonly string[]
      readonly eenVanPlichten?: readonly string[]
      readonly zonderPlichten?: readonly string[]
      readonly gewicht?: true
    }
  /** Where a fact has a value, no verdict cites one of these sources. */
  | { readonly vorm: 'noemt-niet'; readonly feit: string; readonly waarde: string; readonly bronnen: readonly string[] }
  /** Every possible case has exactly one outcome from one norm. */
  | { readonly vorm: 'dekking' }
  /** Every norm decides at least one case, or is doctrine covered by a norm that does. */
  | { readonly vorm: 'elke-norm' }
  /** Adding a fact never adds an outcome to the possible ones. */
  | { readonly vorm: 'kennis-groeit' }

/** A statement with its number, title and sources. A statement may join several forms: all must hold. */
export type Statement = {
  readonly id: string
  readonly titel: string
  readonly vindplaats: readonly string[]
  readonly vormen: readonly StatementForm[]
}
