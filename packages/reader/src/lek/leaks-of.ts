// For the tests of the leak check: what was found of one class in a text, as the words found.
import { checkLeaks } from './check-leaks.ts'
import type { LeakKind } from './soorten.ts'

/** The findings of one class. In: a text and a class. Out: the found pieces of text, in order of place. */
export const leaksOf = (text: string, soort: LeakKind): readonly string[] =>
  checkLeaks(text)
    .bevindingen.filter((leak) => leak.soort === soort)
    .map((leak) => leak.tekst)
