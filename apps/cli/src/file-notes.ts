// What was left aside in a file that was read: remarks, and attachments that cannot be read.
import { type FileText, isProblem, type Problem } from '@deelwijs/files'
import { bullet, titled } from './layout.ts'
import { attachment, withParts } from './text-piece.ts'
import { startUpper } from './text-place.ts'

type Note = { readonly waar: string; readonly code: string; readonly melding: string }

/** Everything that was not read, fetched or run, in order, each with where it stands. */
function notesOf(file: FileText): readonly Note[] {
  return withParts(file, '').flatMap(({ part, at }) => [
    ...part.remarks.map(({ code, title, advice, where }) => ({
      waar: [at, where].filter((place) => place !== '').join(', '),
      code,
      melding: `${title} ${advice}`,
    })),
    ...part.parts.filter(isProblem).map((problem) => noteOf(at, problem)),
  ])
}

function noteOf(at: string, { code, name, title, advice }: Problem): Note {
  return { waar: attachment(at, name), code, melding: `${title} ${advice}` }
}

/** The field `bestand` of the JSON answer; nothing for pasted text. */
export function fileJson(file: FileText | null): object {
  return file === null ? {} : { bestand: { naam: file.name, soort: file.kind, nietGelezen: notesOf(file) } }
}

/** The same for people; an empty text when all was read. */
export function fileNotesText(file: FileText | null): string {
  const notes = file === null ? [] : notesOf(file)
  return titled(
    'NIET GELEZEN OF NIET UITGEVOERD',
    notes.map(({ waar, melding }) => bullet(waar === '' ? melding : `${startUpper(waar)}: ${melding}`)),
  )
}
