// Where the proposals stand in the text: numbered marks, and the text cut into pieces that each know their marks.
import type { LetterReport } from '../app/reader.ts'
import { answerLabel, elementLabel, factWords, lowerFirst } from '../app/words.ts'
import type { Place } from './proposals.ts'
import { FLAG_TITLES, ROLE_WORDS, SIGNAL_TITLES } from './reading-words.ts'

export type MarkKind = 'vlag' | 'gevraagd' | 'feit' | 'signaal' | 'genoemd'

/** A place with all that was found there; `number` counts in reading order. */
export type Mark = {
  readonly number: number
  readonly van: number
  readonly tot: number
  readonly kinds: readonly MarkKind[]
  readonly labels: readonly string[]
}

/** A stretch of text: the marks that start here, and the strongest kind of mark that covers it. */
export type Piece = {
  readonly from: number
  readonly text: string
  readonly starts: readonly Mark[]
  readonly kind: MarkKind | null
}

/** The newest message, or a quoted older one. */
export type Block = { readonly from: number; readonly older: boolean; readonly pieces: readonly Piece[] }

type Found = { readonly van: number; readonly tot: number; readonly kind: MarkKind; readonly label: string }

const STRENGTH: readonly MarkKind[] = ['vlag', 'gevraagd', 'feit', 'signaal', 'genoemd']

/** All marks of a reading, in reading order; what stands at one place is one mark. */
export function marksOf(report: LetterReport): readonly Mark[] {
  const groups = Map.groupBy(
    foundIn(report).filter(({ van, tot }) => tot > van),
    ({ van, tot }) => `${van} ${tot}`,
  )
  const places = [...groups.values()].sort(([a], [b]) => (a?.van ?? 0) - (b?.van ?? 0) || (b?.tot ?? 0) - (a?.tot ?? 0))
  return places.map((group, index) => ({
    number: index + 1,
    van: group[0]?.van ?? 0,
    tot: group[0]?.tot ?? 0,
    kinds: [...new Set(group.map(({ kind }) => kind))],
    labels: [...new Set(group.map(({ label }) => label))],
  }))
}

function foundIn(report: LetterReport): readonly Found[] {
  const facts = [...report.feiten, ...report.kandidaten].map(
    ({ van, tot, feit, waarde }): Found => ({
      van,
      tot,
      kind: 'feit',
      label: `${lowerFirst(factWords(feit)?.label ?? feit)}: ${lowerFirst(answerLabel(feit, waarde))}`,
    }),
  )
  const elements = report.gegevens.map(
    ({ van, tot, gegeven, rol, gevraagd }): Found => ({
      van,
      tot,
      kind: gevraagd ? 'gevraagd' : 'genoemd',
      label: `${lowerFirst(ROLE_WORDS[rol])}: ${lowerFirst(elementLabel(gegeven))}`,
    }),
  )
  const flags = report.rodeVlaggen.map(
    ({ van, tot, vlag }): Found => ({ van, tot, kind: 'vlag', label: `let op: ${lowerFirst(FLAG_TITLES[vlag])}` }),
  )
  const signals = report.signalen.map(
    ({ van, tot, soort }): Found => ({ van, tot, kind: 'signaal', label: lowerFirst(SIGNAL_TITLES[soort]) }),
  )
  return [...facts, ...elements, ...flags, ...signals]
}

/** The number of the mark at a place; null when nothing stands there. */
export function numberAt(marks: readonly Mark[], { van, tot }: Place): number | null {
  return marks.find((mark) => mark.van === van && mark.tot === tot)?.number ?? null
}

/** The text in blocks of new and quoted parts, each cut at the edges of its marks. Together they are exactly the text. */
export function blocksOf(text: string, report: LetterReport, marks: readonly Mark[]): readonly Block[] {
  const older = report.geschiedenis.filter(({ van, tot }) => tot > van).map((part) => wholeLines(text, part))
  const edges = [...new Set([0, ...older.flatMap(({ van, tot }) => [van, tot]), text.length])].sort((a, b) => a - b)
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? text.length
    if (text.slice(from, to).trim() === '') return []
    const isOlder = older.some(({ van, tot }) => van <= from && to <= tot)
    return [{ from, older: isOlder, pieces: piecesOf(text, from, to, marks) }]
  })
}

/** A quoted part with the signs that quote it, up to the end of its last line. */
function wholeLines(text: string, { van, tot }: { readonly van: number; readonly tot: number }) {
  const line = text.lastIndexOf('\n', van - 1) + 1
  const end = text.indexOf('\n', tot)
  return { van: /^[>\s]*$/.test(text.slice(line, van)) ? line : van, tot: end === -1 ? text.length : end }
}

function piecesOf(text: string, from: number, to: number, marks: readonly Mark[]): readonly Piece[] {
  const here = marks.filter(({ van, tot }) => van < to && tot > from)
  const inside = here.flatMap(({ van, tot }) => [van, tot]).filter((edge) => edge > from && edge < to)
  const edges = [...new Set([from, ...inside, to])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to
    const over = here.filter(({ van, tot }) => van <= start && tot >= end)
    const kind = STRENGTH.find((candidate) => over.some(({ kinds }) => kinds.includes(candidate))) ?? null
    return { from: start, text: text.slice(start, end), starts: here.filter(({ van }) => van === start), kind }
  })
}
