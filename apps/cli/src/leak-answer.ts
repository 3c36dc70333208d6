// A leak check over all pieces of a text or file, also those that paper does not show, and its JSON.
import { NORMENSET } from '@deelwijs/norms'
import { checkLeaks, type LeakReport } from '@deelwijs/reader'
import { fileJson } from './file-notes.ts'
import type { TextInput } from './text-input.ts'
import { asJson, hiddenPieces, type Located, type Piece } from './text-piece.ts'

/** What was found and what was recognised as allowed, in every piece; `hidden` are the pieces that paper does not show. */
export type LeakAnswer = {
  readonly bevindingen: readonly Located<LeakReport['bevindingen'][number]>[]
  readonly toegestaan: readonly Located<LeakReport['toegestaan'][number]>[]
  readonly gezochtNaar: LeakReport['gezochtNaar']
  readonly hidden: readonly Piece[]
} & Pick<TextInput, 'file'>

/** The addresses of laws that our own letters link to: public, and the same in every letter. */
const PUBLIC_LINKS: ReadonlySet<string> = new Set(Object.values(NORMENSET.bronnen).map(({ link }) => link))

/** Checks every piece. */
export function leakAnswer({ shown, file }: TextInput): LeakAnswer {
  const hidden = file === null ? [] : hiddenPieces(file).filter(({ text }) => !PUBLIC_LINKS.has(text))
  const reports = [...shown, ...hidden].map((piece) => ({ piece, report: checkLeaks(piece.text) }))
  return {
    bevindingen: reports.flatMap(({ piece, report }) => report.bevindingen.map((found) => ({ piece, found }))),
    toegestaan: reports.flatMap(({ piece, report }) => report.toegestaan.map((found) => ({ piece, found }))),
    gezochtNaar: reports[0]?.report.gezochtNaar ?? checkLeaks('').gezochtNaar,
    hidden,
    file,
  }
}

/** The check for a machine. */
export function leakJson({ bevindingen, gezochtNaar, toegestaan, hidden, file }: LeakAnswer): object {
  const alsoRead = file === null ? {} : { ookBekeken: [...new Set(hidden.map(({ waar }) => waar))] }
  return {
    bevindingen: asJson(bevindingen),
    gezochtNaar,
    toegestaan: asJson(toegestaan),
    ...alsoRead,
    ...fileJson(file),
  }
}
