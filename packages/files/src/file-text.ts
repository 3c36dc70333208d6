// The shape of a file that was read: its text, its parts, and what a reader of the printed page does not see.
import type { Problem, Remark } from './problem.ts'

/** The kinds of file that give a text. Recognised by content; the name of the file plays no part. */
export type FileKind = 'txt' | 'html' | 'eml' | 'docx' | 'odt' | 'pdf'

/** What kind of hidden text it is. `property` is metadata of the file, `link` the address behind a link. */
export type HiddenKind =
  | 'property'
  | 'comment'
  | 'inserted'
  | 'deleted'
  | 'hidden-text'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'alt-text'
  | 'annotation'
  | 'form-field'
  | 'field-code'
  | 'link'
  | 'mail-header'
  | 'bookmark'
  | 'other-part'

/**
 * One piece of text that the leak check must see. `label` is Dutch and says where it stands ("Auteur", "Opmerking van J. de Wit").
 * `inText` is true when the same words also stand in `text` (a header, a footnote, an insertion).
 */
export type HiddenText = {
  readonly kind: HiddenKind
  readonly label: string
  readonly text: string
  readonly inText: boolean
}

/** A page of a PDF: its words are `text.slice(from, to)`. */
export type PagePlace = { readonly number: number; readonly from: number; readonly to: number }

/**
 * A file that was read. `text` has lines of `\n`; a table row is one line with ` | ` between its cells, a list item starts with `- ` or
 * its number. `pages` is empty unless the file is a PDF. `parts` are the attachments, read in the same way.
 */
export type FileText = {
  readonly kind: FileKind
  readonly name: string
  readonly text: string
  readonly pages: readonly PagePlace[]
  readonly parts: readonly (FileText | Problem)[]
  readonly hidden: readonly HiddenText[]
  readonly remarks: readonly Remark[]
}

/** How far the reading is: `done` of `total` pages. */
export type Progress = { readonly name: string; readonly done: number; readonly total: number }

/** What a reader of one kind gives; `readFile` adds the kind and the name. */
export type Reading = Omit<FileText, 'kind' | 'name'>

/** True when the result is a problem and not a text. */
export function isProblem(result: FileText | Problem): result is Problem {
  return result.kind === 'problem'
}
