// De vorm van een woordenlijst: per gegeven de rijen woorden waaraan u het herkent.
import type { Gegeven } from '@deelwijs/words'

/** Per gegeven zijn patronen, in de taal van `lexicon/lexicon.ts`. Een synoniem erbij is één regel erbij. */
export type Woorden = { readonly [G in Gegeven]?: readonly string[] }
