// Recognises a letter that this product made: there the subject line names the young person on purpose, and so may the text.
import type { Page } from './pagina.ts'
import type { Leak } from './soorten.ts'

const SUBJECT = 'gaat over:'
const FOOTER = ' - deelwijs - regels van '

/** Says whether a finding is the young person of the subject line of a letter of our own. In: a page. Out: a test on findings. */
export const isOwnSubject = ({ reading: { text } }: Page): ((leak: Leak) => boolean) => {
  const at = text.folded.indexOf(SUBJECT)
  if (at < 0 || !text.folded.includes(FOOTER)) return () => false
  const from = text.place[at + SUBJECT.length] ?? 0
  const end = text.original.indexOf('\n', from)
  const subject = text.original.slice(from, end < 0 ? undefined : end).trim()
  return (leak) => leak.soort === 'naam' && subject !== '' && subject.includes(leak.tekst)
}
