// Reads the labelled texts of the corpus. The border of the measurement: a line without a text, or a label without its fields, throws.
import type { Row } from '../leer/lines.ts'
import { isRow, rowsIn } from '../leer/lines.ts'

/** A label on an element: its role, the words, the elements that would not be wrong either, and the pet it is asked for. */
export type ElementLabel = {
  readonly gegeven: string
  readonly rol: string
  readonly ook: readonly string[]
  readonly pet: string
}

/** A label on a fact or a flag, as `feit=waarde` or the name of the flag. `…Ook` are don't-cares: right when found, no miss when not. */
export type Letter = {
  readonly tekst: string
  readonly gegevens: readonly ElementLabel[]
  readonly gegevensOok: readonly ElementLabel[]
  readonly feiten: readonly string[]
  readonly feitenOok: readonly string[]
  readonly vlaggen: readonly string[]
  readonly vlaggenOok: readonly string[]
}

/** A labelled place in a text. `ook` are the answers that would not be wrong either. */
export type Span = {
  readonly van: number
  readonly tot: number
  readonly soort: string
  readonly ook: readonly string[]
}

/** A text with labelled places: clauses of a contract, or leaks (`vrij` are the don't-cares among these). */
export type Marked = {
  readonly tekst: string
  readonly plaatsen: readonly Span[]
  readonly vrij: readonly Span[]
}

const textOf = (row: Row, key: string): string => {
  const value = row[key]
  return typeof value === 'string' ? value : ''
}

const listOf = (row: Row, key: string): readonly unknown[] => {
  const value = row[key]
  return Array.isArray(value) ? value : []
}

const rowsOf = (row: Row, key: string): readonly Row[] => listOf(row, key).filter(isRow)

const textsOf = (row: Row, key: string): readonly string[] =>
  listOf(row, key).filter((value): value is string => typeof value === 'string')

const textsIn = (name: string): readonly Row[] =>
  rowsIn(`${name}.jsonl`).map((row) => {
    if (textOf(row, 'tekst') === '') throw new Error(`${name}: a line without a text`)
    return row
  })

const elements = (row: Row, key: string): readonly ElementLabel[] =>
  rowsOf(row, key).map((label) => ({
    gegeven: textOf(label, 'gegeven'),
    rol: textOf(label, 'rol'),
    ook: textsOf(label, 'ook'),
    pet: textOf(label, 'pet'),
  }))

const facts = (row: Row, key: string): readonly string[] =>
  rowsOf(row, key).map((label) => `${textOf(label, 'feit')}=${textOf(label, 'waarde')}`)

const flags = (row: Row, key: string): readonly string[] => [
  ...textsOf(row, key),
  ...rowsOf(row, key).map((label) => textOf(label, 'vlag')),
]

/** The letters of a file of the corpus. In: its name without ending. Out: texts with labels. Throws when it is no labelled file. */
export const lettersIn = (name: string): readonly Letter[] =>
  textsIn(name).map((row) => ({
    tekst: textOf(row, 'tekst'),
    gegevens: elements(row, 'gegevens'),
    gegevensOok: elements(row, 'gegevensOok'),
    feiten: facts(row, 'feiten'),
    feitenOok: facts(row, 'feitenOok'),
    vlaggen: flags(row, 'rodeVlaggen'),
    vlaggenOok: flags(row, 'rodeVlaggenOok'),
  }))

/** Labels carry no place, but stand in the order of the text: each is sought behind the one before it, else from the start. */
const placed = (tekst: string, labels: readonly Row[], kind: string): readonly Span[] => {
  let after = 0
  return labels.map((label) => {
    const citaat = textOf(label, 'citaat')
    const next = tekst.indexOf(citaat, after)
    const van = next >= 0 ? next : tekst.indexOf(citaat)
    after = van + citaat.length
    return { van, tot: after, soort: textOf(label, kind), ook: textsOf(label, 'ook') }
  })
}

/** The contracts, or the outgoing texts, of a file of the corpus. In: its name. Out: texts with places. Throws as above. */
export const markedIn = (name: string, part: 'contract' | 'lek'): readonly Marked[] =>
  textsIn(name).map((row) => {
    const tekst = textOf(row, 'tekst')
    const [labels, kind] = part === 'contract' ? (['clausules', 'oordeel'] as const) : (['lekken', 'soort'] as const)
    return {
      tekst,
      plaatsen: placed(tekst, rowsOf(row, labels), kind),
      vrij: placed(tekst, rowsOf(row, `${labels}Ook`), kind),
    }
  })
