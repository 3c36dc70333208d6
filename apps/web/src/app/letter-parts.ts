// A letter with attachments is one text with a line before each attachment: each part is read on its own, as one reading.
import type { LetterReport } from './reader.ts'

/** A part of the text and the place where it starts. */
export type Part = { readonly from: number; readonly text: string }

const LINE = /^===== Bijlage: .* =====$/gm

/** The line that stands before an attachment. */
export function attachmentLine(name: string): string {
  return `===== Bijlage: ${name.replace(/\s+/g, ' ')} =====`
}

/** The parts of a text: what stands before the first attachment, and each attachment without its line. */
export function partsOf(text: string): readonly Part[] {
  const lines = [...text.matchAll(LINE)].map((match) => ({ at: match.index, end: match.index + match[0].length }))
  const starts = [0, ...lines.map(({ end }) => end)]
  const ends = [...lines.map(({ at }) => at), text.length]
  return starts.flatMap((from, index) => {
    const part = text.slice(from, ends[index])
    return part.trim() === '' ? [] : [{ from, text: part }]
  })
}

type Placed = { readonly van: number; readonly tot: number; readonly tekst?: string }

/** The readings of all parts as one, with places in the whole text. A part that shows no task says nothing about the other parts. */
export function merged(readings: readonly { readonly from: number; readonly report: LetterReport }[]): LetterReport {
  const all = <T extends Placed>(pick: (report: LetterReport) => readonly T[]): readonly T[] =>
    readings.flatMap(({ from, report }) => moved(pick(report), from))
  const facts = all(({ feiten }) => feiten)
  const showsTask = facts.some(({ feit, waarde }) => feit === 'pet' && waarde !== 'niet-kenbaar')
  const told = facts.filter(({ feit, waarde }) => !(showsTask && feit === 'pet' && waarde === 'niet-kenbaar'))
  const candidates = showsTask ? [] : all(({ kandidaten }) => kandidaten)
  return {
    feiten: once(told, ({ feit, waarde, pet }) => `${feit} ${waarde} ${pet ?? ''}`),
    gegevens: all(({ gegevens }) => gegevens),
    rodeVlaggen: once(
      all(({ rodeVlaggen }) => rodeVlaggen),
      ({ vlag }) => vlag,
    ),
    signalen: all(({ signalen }) => signalen),
    kandidaten: once(candidates, ({ feit, waarde }) => `${feit} ${waarde}`),
    afzender: readings.map(({ report }) => report.afzender).find((writer) => writer !== 'onbekend') ?? 'onbekend',
    geschiedenis: all(({ geschiedenis }) => geschiedenis),
  }
}

/** Moves the places; a finding without a place (it follows from an absence) stays without one. */
function moved<P extends Placed>(list: readonly P[], by: number): readonly P[] {
  return list.map((item) => (item.tot === 0 ? item : { ...item, van: item.van + by, tot: item.tot + by }))
}

function once<T extends { readonly zekerheid: number }>(list: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const best = new Map<string, T>()
  for (const item of list) {
    const known = best.get(keyOf(item))
    if (known === undefined || known.zekerheid < item.zekerheid) best.set(keyOf(item), item)
  }
  return [...best.values()]
}
