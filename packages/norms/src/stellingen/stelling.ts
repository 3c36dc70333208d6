// De vorm van een stelling over alle gevallen: gegevens, met de voorwaarden en woorden van de normen.
import type { Bevinding, Feit, Gegeven, Oordeel, Plicht, Waarde } from '@deelwijs/words'
import type { BronId } from '../bronnen/index.ts'
import type { Voorwaarde } from '../norm.ts'

type Oordelen = readonly [Oordeel, ...Oordeel[]]

type Vorm =
  | { readonly vorm: 'nooit' | 'altijd'; readonly als: Voorwaarde; readonly oordelen: Oordelen }
  | {
      readonly vorm: 'verandert-niet'
      readonly feiten: readonly [Feit, ...Feit[]]
      readonly waarden?: readonly Waarde[]
      readonly als?: Voorwaarde
    }
  | {
      readonly vorm: 'verruimt-niet'
      readonly feit: Feit
      readonly van: Waarde
      readonly naar: Waarde
      readonly als?: Voorwaarde
    }
  | {
      readonly vorm: 'niet-meer-dan'
      readonly veld: Feit | 'gegeven'
      readonly laag: readonly (Waarde | Gegeven)[]
      readonly hoog: Waarde | Gegeven
      readonly als?: Voorwaarde
    }
  | {
      readonly vorm: 'draagt'
      readonly oordelen: Oordelen
      readonly als?: Voorwaarde
      readonly bevindingen?: readonly Bevinding[]
      readonly plichten?: readonly Plicht[]
      readonly eenVanPlichten?: readonly Plicht[]
      readonly zonderPlichten?: readonly Plicht[]
      readonly gewicht?: true
    }
  | { readonly vorm: 'noemt-niet'; readonly feit: Feit; readonly waarde: Waarde; readonly bronnen: readonly BronId[] }
  | { readonly vorm: 'dekking' | 'elke-norm' | 'kennis-groeit' }

/** Een stelling met nummer, titel in gewone woorden en bronnen; alle vormen moeten gelden. */
export type Stelling = {
  readonly id: string
  readonly titel: string
  readonly vindplaats: readonly [BronId, ...BronId[]]
  readonly vormen: readonly [Vorm, ...Vorm[]]
}
