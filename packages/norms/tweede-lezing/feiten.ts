// De invoer en uitkomst van de tweede lezing: een volledig bekend geval, en het oordeel dat de tabel daarbij geeft.
import type { Feit, Gewicht, Oordeel, Plicht, Waarde } from '@deelwijs/words'

/** Een geval waarin elk feit bekend is. */
export type VolledigeFeiten = { readonly [F in Feit]: Waarde<F> }

/** Het oordeel over een gegeven; `reden` is de code van de regel uit de tabel die is toegepast. */
export type Lezing = { readonly oordeel: Oordeel; readonly gewicht: Gewicht | null; readonly reden: string }

/** Dezelfde lezing met de bronnen waar de regel op rust en de plichten die erbij horen. */
export type LezingMetUitleg = Lezing & { readonly bronnen: readonly string[]; readonly plichten: readonly Plicht[] }
