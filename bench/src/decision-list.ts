// The norms as one list to be read from the top: the first row that applies decides. Made from the same literals by program.
import { isValidOn, type NormData, type NormSet } from '@deelwijs/engine'
import { type Expression, ruleExpression } from './expression.ts'

/** What a row decides: the norm and its outcome. */
export type Decision = { readonly norm: string; readonly oordeel: string }

/** A row; where one of `changes` applies too, that norm turns the outcome into another. */
export type Row = Decision & {
  readonly when: Expression
  readonly changes: readonly (Decision & { readonly when: Expression })[]
}

/** What peers give back: norm and outcome in one text. */
export const labelOf = ({ norm, oordeel }: Decision): string => `${norm}>${oordeel}`

/**
 * All norms that decide on a date, every norm before those that give way to it. In a checked norm set just one norm is
 * left undefeated in every possible case, so the first row that applies is that norm. Norms that only explain are left out.
 */
export function decisionList(set: Pick<NormSet, 'normen'>, date: string): readonly Row[] {
  const norms = set.normen.filter((norm) => isValidOn(norm, date))
  const below = new Map(norms.map((norm) => [norm, norms.filter((other) => givesWayTo(other, norm))]))
  const changing = norms.filter((norm) => 'zetOm' in norm.dan)
  return highestFirst(norms, below).flatMap((norm) => {
    if (!('oordeel' in norm.dan)) return []
    const { oordeel } = norm.dan
    const changes = changing
      .filter((other) => allBelow(other, below).has(norm))
      .flatMap((other) => change(other, oordeel))
    return [{ norm: norm.id, oordeel, when: ruleExpression(norm), changes }]
  })
}

function change(norm: NormData, before: string): Row['changes'] {
  const after = 'zetOm' in norm.dan ? norm.dan.zetOm[before] : undefined
  return after === undefined ? [] : [{ norm: norm.id, oordeel: after, when: ruleExpression(norm) }]
}

/** Whether a norm names the other, or the other's group and not its own. */
function givesWayTo(lower: NormData, higher: NormData): boolean {
  return higher.wijktAfVan.some((name) => name === lower.id || (name === lower.groep && name !== higher.groep))
}

type Below = ReadonlyMap<NormData, readonly NormData[]>

function allBelow(norm: NormData, below: Below): ReadonlySet<NormData> {
  const found = new Set(below.get(norm))
  for (const other of found) for (const next of below.get(other) ?? []) found.add(next)
  return found
}

function highestFirst(norms: readonly NormData[], below: Below): readonly NormData[] {
  const lowestFirst = new Set<NormData>()
  const visit = (norm: NormData): void => {
    if (lowestFirst.has(norm)) return
    for (const other of below.get(norm) ?? []) visit(other)
    lowestFirst.add(norm)
  }
  for (const norm of norms) visit(norm)
  return [...lowestFirst].reverse()
}
