// What there is to check in a text or file: the page, what is hidden in it, and each attachment; and where a place is.
import type { FileText, HiddenText, PagePlace, Problem, Remark } from '@deelwijs/files'

/** What is checked: a text, and the file it came from when it did. */
export type Source = { readonly text: string; readonly file: FileText | null }

/** One piece to check. `hidden` pieces are not on the printed page. `pages` is empty unless the piece is the text of a PDF. */
export type TextPart = {
  readonly title: string
  readonly text: string
  readonly pages: readonly PagePlace[]
  readonly hidden: readonly HiddenText[]
}

const line = ({ label, text }: HiddenText): string => `${label}: ${text.replace(/\s+/g, ' ')}`

/** Every piece of the source, the page first. Empty pieces are left out. */
export function textParts({ text, file }: Source): readonly TextPart[] {
  if (file === null) return [{ title: 'Uw tekst', text, pages: [], hidden: [] }]
  return filesIn(file).flatMap(partsOf)
}

function partsOf(file: FileText): readonly TextPart[] {
  const unseen = file.hidden.filter(({ inText, text }) => !inText && text.trim() !== '')
  const page = { title: file.name, text: file.text, pages: file.pages, hidden: [] }
  if (unseen.length === 0) return [page]
  return [page, { title: `Verborgen in ${file.name}`, text: unseen.map(line).join('\n'), pages: [], hidden: unseen }]
}

/** The file and its attachments, however deep. */
function filesIn(file: FileText): readonly FileText[] {
  return [file, ...file.parts.flatMap((part) => (part.kind === 'problem' ? [] : filesIn(part)))]
}

/** The text of a file with that of its attachments below it. */
export function wholeText(file: FileText): string {
  return filesIn(file)
    .map(({ text }) => text)
    .join('\n\n')
}

export type Unread = { readonly name: string; readonly title: string; readonly advice: string }

/** What was seen in the file and not read, and attachments that gave no text. */
export function unreadIn(file: FileText | null): readonly Unread[] {
  if (file === null) return []
  return [
    ...file.remarks.map((remark: Remark) => ({ ...remark, name: file.name })),
    ...file.parts.flatMap((part: FileText | Problem) => (part.kind === 'problem' ? [part] : unreadIn(part))),
  ]
}

/** Where a place is, for a person: "bladzijde 3" in a PDF, "regel 12" elsewhere. */
export function placeIn(text: string, pages: readonly PagePlace[], at: number): string {
  const page = pages.findLast(({ from }) => from <= at)
  if (page !== undefined && at <= page.to) return `bladzijde ${page.number}`
  let row = 1
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) row += 1
  return `regel ${row}`
}
