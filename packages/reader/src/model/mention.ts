// One mention of an element, as the role model weighs it.
import type { Gegeven } from '@deelwijs/words'
import type { Plek } from '../gegevens/zinrol.ts'

/** An element in a sentence, at the place a pattern found or, without one, somewhere in it. */
export type Mention = { readonly element: Gegeven; readonly sentence: number; readonly place: Plek | undefined }
