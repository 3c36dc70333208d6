// The lines of a file of the corpus: one labelled text or sentence each.
import { readFileSync } from 'node:fs'

/** What stands on a line before its fields are known. */
export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

const FOLDER = new URL('../corpus/', import.meta.url)

/** The lines that hold something. In: the name of a file in the corpus, or a URL. Throws when it is not there. */
export const linesIn = (file: string | URL): readonly string[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** The lines as objects. In: as above. Throws when a line is no JSON, or no object. */
export const rowsIn = (file: string | URL): readonly Row[] =>
  linesIn(file)
    .map((line): unknown => JSON.parse(line))
    .map((row) => {
      if (!isRow(row)) throw new Error(`${file}: a line that is no object`)
      return row
    })
