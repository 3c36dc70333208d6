// The shapes of what this room proposes: facts with their place, signals beside them, and the rows of the word lists.

import type { Feit, Waarde } from '@deelwijs/words'

export type { Feit, Waarde }
export type Pet = Waarde<'pet'>

/** A place in the original text, in UTF-16 units. A proposal that follows from an absence has `van` and `tot` 0 and no text. */
export type Plek = { readonly van: number; readonly tot: number; readonly tekst: string }

/** A proposed fact. `waarom` names the word list (`pet-beslisser`) or the reason in a few words; a person confirms it. */
export type Feitvoorstel = Plek & {
  readonly feit: Feit
  readonly waarde: string
  readonly zekerheid: number
  readonly waarom: string
  readonly pet?: Pet
}

/** A deadline or a threat in the text: no fact, but worth showing beside the facts. */
export type Signaal = Plek & {
  readonly soort: 'termijn' | 'dreiging'
  readonly zekerheid: number
  readonly waarom: string
}

/** Who writes the newest message, as far as the text shows it. */
export type Auteur =
  | 'gemeente'
  | 'aanbieder'
  | 'arts'
  | 'gecertificeerde-instelling'
  | 'raad'
  | 'veilig-thuis'
  | 'inspectie'
  | 'cbs'
  | 'aangewezen'
  | 'medehulpverlener'
  | 'betrokkene'
  | 'ander'
  | 'onbekend'

/** How much one place says about a pet: 3 the writer says it outright, 2 it points there, 1 it fits with it. */
export type Kracht = 1 | 2 | 3

/** Words that show a pet. One line more in a list is enough; `niet` are words that take the pet away in their sentence. */
export type Petrij = {
  readonly pet: Pet
  readonly sterk: readonly string[]
  readonly gewoon: readonly string[]
  readonly zwak: readonly string[]
  readonly niet: readonly string[]
}

/** Words that show the value of another fact. `ontkenbaar`: not when the sentence denies it. `van`: only when the gemeente writes. */
export type Feitrij<F extends Feit = Feit> = {
  readonly feit: F
  readonly waarde: Waarde<F>
  readonly zekerheid: number
  readonly ontkenbaar: boolean
  readonly vormen: readonly string[]
}

/** What a pattern of this room says when it is found. */
export type Zegt =
  | { readonly als: 'pet'; readonly pet: Pet; readonly kracht: Kracht }
  | { readonly als: 'geen-pet'; readonly pet: Pet }
  | { readonly als: 'feit'; readonly rij: Feitrij }
  | { readonly als: 'afzender' | 'overal'; readonly auteur: Auteur; readonly kracht: Kracht }
  | { readonly als: 'geadresseerd'; readonly aan: 'gemeente' | 'aanbieder' }
  | { readonly als: 'signaal'; readonly soort: 'termijn' | 'dreiging' }
  | { readonly als: 'genre'; readonly genre: 'regels' | 'regeling' | 'contract' | 'formulier' | 'uitleg' | 'verhaal' }
