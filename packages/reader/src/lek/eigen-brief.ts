// Recognises a letter that this product made: there one fixed line names the young person on purpose, and so may the text.
import type { Page } from './pagina.ts'
import type { Leak } from './soorten.ts'

const FOOTER = ' - deelwijs - regels van '

/** What stands before and behind the name of the young person in the letters of the product, folded. */
const NAMED: readonly (readonly [string, string])[] = [
  ['gaat over:', '\n'],
  ['\nover: ', '\naan: '],
  ['deze gegevens door over ', ':'],
  ['volgende bij ons bekijken over ', ':'],
  ['u beslist volgens de wet voor ', '. dat heet vertegenwoordiger'],
  ['een andere deskundige wil ', ' onderzoeken. dat heet een second opinion'],
]

const LONGEST_NAME = 120

/** The name between two fixed pieces of text, as it was typed; nothing when they do not stand there. */
const nameBetween = ({ reading: { text } }: Page, before: string, behind: string): readonly string[] => {
  const at = text.folded.indexOf(before)
  if (at < 0) return []
  const from = at + before.length
  const end = text.folded.indexOf(behind, from)
  if (end < 0 || end - from > LONGEST_NAME) return []
  return [text.original.slice(text.place[from], text.place[end]).trim()]
}

/** Says whether a finding is the young person whom a letter of our own is about. In: a page. Out: a test on findings. */
export const isOwnSubject = (page: Page): ((leak: Leak) => boolean) => {
  if (!page.reading.text.folded.includes(FOOTER)) return () => false
  const names = NAMED.flatMap(([before, behind]) => nameBetween(page, before, behind)).filter((name) => name !== '')
  return (leak) => leak.soort === 'naam' && names.some((name) => name.includes(leak.tekst))
}
