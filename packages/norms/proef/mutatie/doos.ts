// De precieze vergelijking van een mutant met de geldende normen, in de doos van gevallen waarbuiten zij niet kunnen verschillen.
import {
  type Condition,
  compile,
  isProblem,
  type NormData,
  type NormSet,
  type Problem,
  type Slice,
} from '@deelwijs/engine'
import type { Geval } from '../paden.ts'
import { PEILDATUM } from '../schijf.ts'
import type { Mutant } from './mutant.ts'
import { domainOf } from './voorwaarden.ts'

/** Values that are left per fact and for the element; a key that is missing is free. */
type Box = { readonly [key: string]: readonly string[] }

type Pair = { readonly original: NormSet; readonly mutated: NormSet }

/**
 * A mutant and the set it was made of, both with the vocabulary narrowed to the only values with which the bent rule can
 * speak differently; null when no value is left. Outside that box every rule of the two sets is the same, so there they
 * cannot differ: what is equal in the box is equal everywhere.
 */
export function inBox(set: NormSet, mutant: Mutant): Pair | null {
  const before = set[mutant.deel][mutant.index]?.als ?? {}
  const rules = mutant.set[mutant.deel]
  const after = rules.length === set[mutant.deel].length ? (rules[mutant.index]?.als ?? before) : before
  const box = boxOf(set, before, after)
  if (Object.values(box).some((values) => values.length === 0)) return null
  return { original: narrowed(set, box), mutated: narrowed(mutant.set, box) }
}

/** What both conditions ask in the same words must hold; where one test differs, only the values in which it does count. */
function boxOf({ woorden }: NormSet, before: Condition, after: Condition): Box {
  const box: { [key: string]: readonly string[] } = {}
  for (const key of Object.keys(before)) {
    const values = valuesIn(before[key])
    const changed = valuesIn(after[key])
    if (values === null || changed === null) continue
    const same = values.join() === changed.join()
    const kept = same
      ? values
      : [...values, ...changed].filter((value) => values.includes(value) !== changed.includes(value))
    const name = key === 'groep' ? 'gegeven' : key
    const elements = key === 'groep' ? kept.flatMap((group) => woorden.groepen[group] ?? []) : kept
    box[name] = (box[name] ?? domainOf(name, woorden)).filter((value) => elements.includes(value))
  }
  return box
}

/** The values of a plain test; null for a nested condition or a key that is not there. */
function valuesIn(value: Condition[string]): readonly string[] | null {
  if (value === undefined) return null
  const items = [value].flat()
  const texts = items.filter((item) => typeof item === 'string')
  return texts.length === items.length ? texts : null
}

function narrowed(set: NormSet, box: Box): NormSet {
  const { feiten, groepen } = set.woorden
  const keep = (name: string, domain: readonly string[]): readonly string[] =>
    box[name] === undefined ? domain : domain.filter((value) => box[name]?.includes(value))
  const woorden = {
    ...set.woorden,
    feiten: Object.fromEntries(Object.entries(feiten).map(([fact, domain]) => [fact, keep(fact, domain)])),
    groepen: Object.fromEntries(Object.entries(groepen).map(([group, elements]) => [group, keep('gegeven', elements)])),
  }
  return { ...set, woorden }
}

/** How a mutant stands to the original: it does not build, it says the same everywhere, or it differs. */
export type Verhouding =
  | { readonly kind: 'bouwt-niet'; readonly problem: Problem }
  | { readonly kind: 'gelijk'; readonly zelfdeNorm: boolean }
  | { readonly kind: 'anders'; readonly waar: string }

/**
 * Compares two narrowed sets exactly: outcome, weight, duties, findings with their sources, and whom to tell. Sources that
 * are not shown where a fact has a value are left out, value by value, when `perFilter` asks for it.
 */
export function relate({ original, mutated }: Pair, perFilter: boolean): Verhouding {
  const filters = perFilter ? original.bronfilters : []
  const parts = filters.map(({ feit, waarde, zonder }) => ({ box: { [feit]: [waarde] }, zonder }))
  const results = (parts.length === 0 ? [{ box: {}, zonder: [] }] : parts)
    .filter(({ box }) =>
      Object.entries(box).every(([fact, [value = '']]) => original.woorden.feiten[fact]?.includes(value)),
    )
    .map(({ box, zonder }) => relatePart(narrowed(original, box), narrowed(mutated, box), zonder))
  const worst = results.find(({ kind }) => kind === 'bouwt-niet') ?? results.find(({ kind }) => kind === 'anders')
  return worst ?? { kind: 'gelijk', zelfdeNorm: results.every((one) => one.kind === 'gelijk' && one.zelfdeNorm) }
}

function relatePart(original: NormSet, mutated: NormSet, unseen: readonly string[]): Verhouding {
  const [a, b] = [builtOriginal(original), compile(mutated, PEILDATUM)]
  if (isProblem(b)) return { kind: 'bouwt-niet', problem: b }
  const company: Label = (slice, leaf) => companyOf(slice, leaf, unseen)
  const waar =
    firstDifference(a, b, a.explained, b.explained, company) ?? firstDifference(a, b, a.persons, b.persons, personsAt)
  if (waar !== null) return { kind: 'anders', waar }
  return { kind: 'gelijk', zelfdeNorm: firstDifference(a, b, a.winner, b.winner, winnerAt) === null }
}

const originals = new Map<string, Slice>()
const MOST_ORIGINALS = 40

/** The narrowed original, built once per box: many mutants share one. */
function builtOriginal(set: NormSet): Slice {
  const key = JSON.stringify([set.woorden, set.normen.length < 10 ? set.normen : set.normen.length])
  const known = originals.get(key)
  if (known !== undefined) return known
  const slice = compile(set, PEILDATUM)
  if (isProblem(slice)) throw new Error(`${slice.veld}: ${slice.melding}`)
  if (originals.size >= MOST_ORIGINALS) originals.clear()
  originals.set(key, slice)
  return slice
}

/** Why a set refuses to build over one case; null when it does build. What fails on one case fails on all. */
export function problemOn(set: NormSet, { feiten, gegeven }: Geval): Problem | null {
  const box = Object.fromEntries(Object.entries({ ...feiten, gegeven }).map(([name, value]) => [name, [value]]))
  const built = compile(narrowed(set, box), PEILDATUM)
  return isProblem(built) ? built : null
}

type Label = (slice: Slice, leaf: number) => string

/** Everything a verdict says at a leaf, apart from which norm says it. */
function companyOf(slice: Slice, leaf: number, unseen: readonly string[]): string {
  if (leaf === 0) return 'onmogelijk'
  const { winner, duties, findings } = slice.explanations.get(leaf)
  const { oordeel, gewicht } = slice.winners.get(winner)
  const care = new Set(duties.map((index) => slice.set.plichten[index]?.plicht ?? ''))
  const sources = findings.flatMap((index) => {
    const rule = slice.set.bevindingen[index]
    return (rule?.bronnen ?? []).filter((id) => !unseen.includes(id)).map((id) => `${rule?.bevinding} ${id}`)
  })
  return [oordeel, gewicht ?? '-', [...care].sort().join(), [...new Set(sources)].sort().join()].join('|')
}

function personsAt(slice: Slice, leaf: number): string {
  const rule = slice.personRules[leaf - 1]
  return rule === undefined ? 'niemand' : `${rule.wie.join()} ${rule.strenger?.join() ?? '-'}`
}

const winnerAt: Label = (slice, leaf) => slice.norms[slice.winners.get(leaf).norm]?.id ?? ''

/** Walks two diagrams together; the values on a path to leaves with different labels, or null when there is none. */
function firstDifference(a: Slice, b: Slice, left: number, right: number, label: Label): string | null {
  const seen = new Set<string>()
  const visit = (x: number, y: number, path: string): string | null => {
    if (x < 0 && y < 0) return differingLabels(path, label(a, ~x), label(b, ~y))
    const key = `${x} ${y}`
    if (seen.has(key)) return null
    seen.add(key)
    const variable = Math.min(a.diagrams.variableOf(x), b.diagrams.variableOf(y))
    const names = a.coding.domains[variable] ?? []
    for (const [value, name] of names.entries()) {
      const step = `${path} ${a.coding.names[variable]}=${name}`
      const found = visit(a.diagrams.child(x, variable, value), b.diagrams.child(y, variable, value), step)
      if (found !== null) return found
    }
    return null
  }
  return visit(left, right, '')
}

function differingLabels(path: string, one: string, other: string): string | null {
  return one === other ? null : `${path}: ${one} wordt ${other}`
}

/** Doctrine decides nothing. To compare where it speaks and of what, it stands alone against a rule for all other cases. */
export function doctrineAlone(set: NormSet, { original, mutated }: Pair, index: number): Pair {
  const alone = (one: NormSet): NormSet => {
    const norm = one.normen.length === set.normen.length ? one.normen[index] : undefined
    const told = norm !== undefined && 'verandertNiets' in norm.dan ? norm.dan.verandertNiets.join() : 'rest'
    const rules = norm === undefined ? [] : [{ ...norm, groep: 'leer', dan: { oordeel: told }, wijktAfVan: ['rest'] }]
    const woorden = { ...one.woorden, oordelen: ['rest', ...Object.keys(one.woorden.feiten)], open: [] }
    return { ...one, woorden, normen: [...rules, REST], bevindingen: [], plichten: [], personen: [] }
  }
  return { original: alone(original), mutated: alone(mutated) }
}

const REST: NormData = {
  ...{
    id: 'rest',
    titel: '',
    vindplaats: [],
    groep: 'rest',
    als: {},
    dan: { oordeel: 'rest' },
    omdat: '',
    wijktAfVan: [],
  },
  ...{ gezag: 'wet', geldigVanaf: '2026-01-01', geldigTot: null },
}
