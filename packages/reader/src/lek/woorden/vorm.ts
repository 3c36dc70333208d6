// The shape of a word list of clinical and family content: one pattern per line, in the language of the lexicon.
import type { LeakKind } from '../soorten.ts'

/** `vormen`: one pattern a line (see lexicon/lexicon.ts). `zekerheid` is that of all of them; `lijst` is what a finding gives as its reason. */
export type ContentWord = {
  readonly soort: LeakKind
  readonly lijst: string
  readonly zekerheid: number
  readonly vormen: string
}
