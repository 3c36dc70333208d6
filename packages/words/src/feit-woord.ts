// De vorm van de woorden bij een feit: wat een vraag, een antwoord en een mogelijke stap is.
import type { Feit, Waarde } from './domeinen.ts'
import type { Onderwerp } from './onderwerpen.ts'

/** Een feit staat vast, een inschatting weegt een mens met redenen, iets afgeleids volgt uit andere feiten. */
export const AARDEN = ['feit', 'inschatting', 'afgeleid'] as const
export type Aard = (typeof AARDEN)[number]

/** Wie het antwoord weet. `brief`: het is te lezen in het verzoek. */
export const BEANTWOORDERS = ['brief', 'administratie', 'professional', 'gezin'] as const
export type Beantwoorder = (typeof BEANTWOORDERS)[number]

export type Antwoord = { readonly label: string; readonly hint?: string }

/** Een verandering die iemand nu rechtmatig kan maken: van deze waarden naar een van die. */
export type Stap<F extends Feit> = {
  readonly door: 'gemeente' | 'aanbieder' | 'gezin'
  readonly van: readonly Waarde<F>[]
  readonly naar: readonly Waarde<F>[]
  readonly tekst: string
}

/** Een feit dat zelden afwijkt: de gewone waarde, en een stelling voor elke andere waarde. */
type Zeldzaam<F extends Feit> = {
  [G in Waarde<F>]: {
    readonly zeldzaam: true
    readonly gewoonlijk: G
    readonly stellingen: { readonly [W in Exclude<Waarde<F>, G>]: string }
  }
}[Waarde<F>]

type Gewoon = { readonly zeldzaam?: never; readonly gewoonlijk?: never; readonly stellingen?: never }

/** De woorden bij een feit. `last` is hoe zwaar de vraag drukt, van 1 (af te lezen) tot 5 (aan het gezin te vragen). */
export type FeitWoord<F extends Feit> = {
  readonly label: string
  readonly vraag: string
  readonly hulp: string
  readonly antwoorden: { readonly [W in Waarde<F>]: Antwoord }
  readonly onderwerp: Onderwerp
  readonly aard: Aard
  readonly wie: Beantwoorder
  readonly last: 1 | 2 | 3 | 4 | 5
  readonly perGegeven?: true
  readonly stap?: Stap<F>
} & (Zeldzaam<F> | Gewoon)

/** Voor elk genoemd feit zijn woorden. Een feit te weinig of te veel compileert niet. */
export type FeitWoorden<F extends Feit = Feit> = { readonly [K in F]: FeitWoord<K> }
