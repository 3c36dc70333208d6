// Which norms go before a norm, and for which it gives way: only pairs that hold together in at least one possible case.
import { type NormData, prove, type Slice } from '@deelwijs/engine'
import { NORMGROEPEN } from '@deelwijs/norms'

export type Relations = {
  /** Stronger norms: where one of these holds too, it decides. The strongest first. */
  readonly before: readonly NormData[]
  /** Weaker norms: where one of these holds too, this norm decides. The strongest first. */
  readonly after: readonly NormData[]
}

/** Works out both lists from the order of norms and the exact overlap of their conditions. Doctrine has neither. */
export function relationsOf(slice: Slice, id: string): Relations {
  const { norms, precedence } = slice
  const index = norms.findIndex((norm) => norm.id === id)
  const self = norms[index]
  if (self === undefined) return { before: [], after: [] }
  const weaker = (strong: number, weak: number): boolean => precedence.defeats[strong]?.has(weak) === true
  const near = (test: (other: number) => boolean): readonly NormData[] =>
    byRank(norms.filter((norm, other) => test(other) && holdTogether(slice, self, norm)))
  return { before: near((other) => weaker(other, index)), after: near((other) => weaker(index, other)) }
}

const RANK: readonly string[] = Object.keys(NORMGROEPEN)

function byRank(norms: readonly NormData[]): readonly NormData[] {
  return [...norms].sort((a, b) => RANK.indexOf(a.groep) - RANK.indexOf(b.groep))
}

/** True when some possible case meets the conditions of both. Exact: the engine counts the cases. */
export function holdTogether(slice: Slice, a: NormData, b: NormData): boolean {
  if (clearlyApart(a, b)) return false
  const als = {
    alle: [a.als, b.als, ...[a, b].flatMap((norm) => (norm.tenzij === undefined ? [] : [{ niet: norm.tenzij }]))],
  }
  const form = { vorm: 'altijd', als, oordelen: slice.set.woorden.oordelen } as const
  return prove(slice, { id: 'samen', titel: '', vindplaats: [], vormen: [form] }).gevallen > 0n
}

/** Two norms that ask different values of the same fact never meet; this saves most of the counting. */
function clearlyApart(a: NormData, b: NormData): boolean {
  return Object.entries(a.als).some(([key, value]) => {
    const mine = namesOf(value)
    const theirs = namesOf(b.als[key])
    return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name))
  })
}

function namesOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = [value].flat()
  return items.filter((item) => typeof item === 'string')
}

/** Norms of one group as one row of the picture. */
export type Row = { readonly groep: string; readonly uitleg: string; readonly normen: readonly NormData[] }

/** Joins norms by group; a few norms stay on their own. */
export function rowsOf(norms: readonly NormData[], most = 6): readonly Row[] {
  const explain: { readonly [groep: string]: string } = NORMGROEPEN
  const alone = norms.length <= most
  const keys = [...new Set(norms.map((norm) => (alone ? norm.id : norm.groep)))]
  return keys.map((key) => {
    const normen = norms.filter((norm) => (alone ? norm.id : norm.groep) === key)
    const groep = normen[0]?.groep ?? key
    return { groep, uitleg: explain[groep] ?? groep, normen }
  })
}
