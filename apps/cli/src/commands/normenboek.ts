// deelwijs normenboek: every norm as a jurist reads it, one norm, or the whole set as a file.
import { isProblem, isValidOn, type NormData, type NormSet, parseDate, readingCopy } from '@deelwijs/engine'
import { leesRegel } from '@deelwijs/norms'
import { GEZAG_WOORDEN } from '@deelwijs/words'
import { fullDate } from '../calendar.ts'
import { blocks, wrap } from '../layout.ts'
import { quote, type Refusal, refuse } from '../refusal.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { DUTCH } from '../wording.ts'

export type NormenboekOptions = {
  readonly json: boolean
  readonly set: boolean
  readonly peildatum: string | undefined
}

/** Prints the norms of a set. Fails on an unknown norm and a wrong date. */
export async function normenboek(
  terminal: Terminal,
  set: NormSet,
  id: string | undefined,
  options: NormenboekOptions,
): Promise<ExitCode | Refusal> {
  if (options.set) {
    await terminal.out(`${JSON.stringify(set, null, 2)}\n`)
    return 0
  }
  const date = options.peildatum === undefined ? null : parseDate(options.peildatum)
  if (isProblem(date)) return date
  const norms = set.normen.filter(
    (norm) => (id === undefined || norm.id === id) && (date === null || isValidOn(norm, date)),
  )
  if (id !== undefined && norms.length === 0) {
    return refuse(
      'onbekende-norm',
      'id',
      `De norm "${quote(id)}" staat niet in dit normenboek. Alle namen: deelwijs normenboek.`,
    )
  }
  await terminal.out(
    options.json ? `${JSON.stringify({ normen: norms.map((norm) => asJson(set, norm)) })}\n` : bookText(set, norms),
  )
  return 0
}

function asJson(set: NormSet, norm: NormData): unknown {
  const { id, titel, gezag, geldigVanaf, geldigTot } = norm
  const bronnen = norm.vindplaats.map((bron) => ({ id: bron, ...set.bronnen[bron] }))
  // The governing provision comes first; the others stand in `bronnen`.
  const vindplaats = bronnen[0]?.vindplaats ?? bronnen[0]?.id ?? ''
  return { id, titel, vindplaats, gezag, geldigVanaf, geldigTot, tekst: readingCopy(set.woorden, norm, DUTCH), bronnen }
}

function bookText(set: NormSet, norms: readonly NormData[]): string {
  return blocks([wrap(`${set.naam}: ${norms.length} normen.`, ''), ...norms.map((norm) => normText(set, norm))])
}

function normText(set: NormSet, norm: NormData): string {
  const until = norm.geldigTot === null ? 'zonder einddatum' : `tot en met ${fullDate(norm.geldigTot)}`
  const text = readingCopy(set.woorden, norm, DUTCH)
    .split('\n')
    .map((line) => wrap(line, '  '))
  const sources = norm.vindplaats.map((bron) => {
    const source = set.bronnen[bron]
    return source === undefined
      ? `  ${bron}`
      : `${wrap(`${source.vindplaats} (${leesRegel(source)})`, '  ')}\n    ${source.link}`
  })
  return [
    `${norm.id}: ${norm.titel}`,
    ...text,
    `  Geldig vanaf ${fullDate(norm.geldigVanaf)}, ${until}.`,
    `  ${authority(norm.gezag)}`,
    ...sources,
  ].join('\n')
}

function authority(gezag: string): string {
  return Object.entries(GEZAG_WOORDEN).find(([id]) => id === gezag)?.[1].uitleg ?? gezag
}
