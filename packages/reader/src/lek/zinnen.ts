// Marks what a sentence does: it refuses, it repeats a request, it asks, or it speaks of nobody in particular.

import { generalTest } from './algemeen.ts'
import type { Page } from './pagina.ts'
import { anyWord, wordAt } from './pagina.ts'
import { GIVING, NEGATIONS } from './woorden/stukken.ts'

export const TRAIT = { refuses: 1, repeats: 2, asks: 4, general: 8 } as const

const ASKING = new Set(
  'vraagt vroeg vraag vragen verzoekt verzocht verlangt eist wilt wenst wil kunt stuurt wilde'.split(' '),
)
const REQUEST = new Set(
  'gemeente wijkteam u college consulent je jij formulier aanvraagformulier verordening contract beleidsregel'.split(
    ' ',
  ),
)

const giving = (word: string): boolean => word !== 'meer' && GIVING.some((verb) => word.startsWith(verb))

/** "u vraagt", "vraagt u", "de gemeente vroeg". */
const repeatsAt = (page: Page, at: number): boolean => {
  if (!ASKING.has(wordAt(page, at))) return false
  return REQUEST.has(wordAt(page, at - 1)) || REQUEST.has(wordAt(page, at + 1))
}

/** The marks of every sentence. In: a page. Out: a sum of `TRAIT` per sentence. Fails never; linear. */
export const sentenceTraits = (page: Page): Uint8Array => {
  const { sentences, tokens } = page.reading
  const gives = tokens.words.map(giving)
  const isGeneral = generalTest(page)
  return Uint8Array.from(sentences, ({ first, last, asks }) => {
    const negated = anyWord(page, first, last, (word) => NEGATIONS.has(word))
    const refuses = negated && anyWord(page, first, last, (_, at) => gives[tokens.ids[at] ?? 0] === true)
    const repeats = anyWord(page, first, last, (_, at) => repeatsAt(page, at))
    return (
      (refuses ? TRAIT.refuses : 0) |
      (repeats ? TRAIT.repeats : 0) |
      (asks ? TRAIT.asks : 0) |
      (isGeneral(first, last) ? TRAIT.general : 0)
    )
  })
}
