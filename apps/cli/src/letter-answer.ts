// The proposals of a reading over all pieces of a text, and their JSON.
import { type LetterReading, readLetter } from '@deelwijs/reader'
import { fileJson } from './file-notes.ts'
import type { TextInput } from './text-input.ts'
import { asJson, type Located, type Piece } from './text-piece.ts'

type Lists = Omit<LetterReading, 'afzender'>

/** The proposals of all pieces of a text together. The writer is the one of the main text. */
export type LetterAnswer = {
  readonly [list in keyof Lists]: readonly Located<Lists[list][number]>[]
} & Pick<LetterReading, 'afzender'> &
  Pick<TextInput, 'file'>

/** Reads every piece that a reader sees. */
export function letterAnswer({ shown, file }: TextInput): LetterAnswer {
  const readings = shown.map((piece) => ({ piece, reading: readLetter(piece.text) }))
  const all = <L extends keyof Lists>(list: L): readonly Located<Lists[L][number]>[] =>
    readings.flatMap(({ piece, reading }) => locatedIn<Lists[L][number]>(piece, reading[list]))
  return {
    feiten: withoutIdleAbsence(all('feiten'), shown[0]),
    gegevens: all('gegevens'),
    rodeVlaggen: all('rodeVlaggen'),
    signalen: all('signalen'),
    kandidaten: all('kandidaten'),
    afzender: readings[0]?.reading.afzender ?? 'onbekend',
    geschiedenis: all('geschiedenis'),
    file,
  }
}

function locatedIn<T>(piece: Piece, list: readonly T[]): readonly Located<T>[] {
  return list.map((found) => ({ piece, found }))
}

/** That a text does not name something counts for the main text only, and only when no attachment names it. */
function withoutIdleAbsence(facts: LetterAnswer['feiten'], main: Piece | undefined): LetterAnswer['feiten'] {
  const named = new Set(facts.filter(({ found }) => found.tekst !== '').map(({ found }) => found.feit))
  return facts.filter(({ piece, found }) => found.tekst !== '' || (piece === main && !named.has(found.feit)))
}

/** The reading for a machine. */
export function letterJson(answer: LetterAnswer): object {
  const { feiten, gegevens, rodeVlaggen, signalen, kandidaten, afzender, geschiedenis, file } = answer
  return {
    feiten: asJson(feiten),
    gegevens: asJson(gegevens),
    rodeVlaggen: asJson(rodeVlaggen),
    signalen: asJson(signalen),
    kandidaten: asJson(kandidaten),
    afzender,
    geschiedenis: asJson(geschiedenis),
    ...fileJson(file),
  }
}
