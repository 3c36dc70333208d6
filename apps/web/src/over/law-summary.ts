// Which law texts were read, per law: how many places, which versions, and what still has to be read.
import { type Bron, isNogNaTeLezen, leesRegel } from '@deelwijs/norms'

export type LawSummary = {
  readonly wet: string
  readonly places: number
  readonly toRead: number
  /** Each way of reading that occurs, as it stands beside a source. */
  readonly versions: readonly string[]
}

/** One line per law, in the order of the sources. */
export function summarizeLaws(sources: readonly Bron[]): readonly LawSummary[] {
  const laws = [...new Set(sources.map((source) => source.wet))]
  return laws.map((wet) => {
    const own = sources.filter((source) => source.wet === wet)
    return {
      wet,
      places: own.length,
      toRead: own.filter(isNogNaTeLezen).length,
      versions: [...new Set(own.map(leesRegel))],
    }
  })
}
