// Fits the three models: the first two on the labels, the third on what the first two say of texts they did not learn from.
import { GEGEVENS } from '@deelwijs/words'
import { ROLLEN } from '../src/gegevens/bevinding.ts'
import type { Stored, StoredPart } from '../src/model/load.ts'
import { loadModel } from '../src/model/load.ts'
import type { Example } from './corpus.ts'
import { withoutSome } from './drop.ts'
import type { GrowingTable } from './growing-table.ts'
import { newTable } from './growing-table.ts'
import type { Learned, Row } from './learn.ts'
import { apart, learn, together } from './learn.ts'
import { elementRows, roleRows, verdictRows } from './rows.ts'
import type { Pruned } from './store.ts'
import { packAll, prune } from './store.ts'

/** A text with its rows, made once: rows do not change while fitting. */
export type Prepared = { readonly example: Example; readonly elements: readonly Row[]; readonly roles: readonly Row[] }

/** The tables that number the features; the keys are shared. */
export type Tables = { readonly elements: GrowingTable; readonly roles: GrowingTable; readonly verdicts: GrowingTable }

export const newTables = (): Tables => {
  const elements = newTable()
  return { elements, roles: newTable(elements), verdicts: newTable(elements) }
}

export const prepare = (examples: readonly Example[], tables: Tables): readonly Prepared[] =>
  examples.map((example) => ({
    example,
    elements: elementRows(example, tables.elements),
    roles: roleRows(example, tables.roles),
  }))

const SETTINGS = {
  elements: { rounds: 12, step: 0.3, pull: 0.0005, least: 0.24, often: 2 },
  roles: { rounds: 12, step: 0.1, pull: 0.0005, least: 0.06, often: 2 },
  verdicts: { rounds: 15, step: 0.05, pull: 0.0005, least: 0.02, often: 1 },
} as const
const START = -4
const FOLDS = 4

/** Features that stand in too few rows get no weight. */
const onlyOften = (rows: readonly Row[], features: number, often: number): readonly Row[] => {
  const count = new Int32Array(features)
  for (const row of rows) for (const feature of row.features) count[feature] = (count[feature] ?? 0) + 1
  return rows.map((row) => ({ ...row, features: row.features.filter((feature) => (count[feature] ?? 0) >= often) }))
}

type Name = keyof Tables

const fitOne = (tables: Tables, name: Name, rows: readonly Row[], start?: Float32Array): Pruned => {
  const set = SETTINGS[name]
  const table = tables[name]
  const outputs = { elements: GEGEVENS.length, roles: ROLLEN.length, verdicts: ROLLEN.length + 1 }[name]
  const used = onlyOften(rows, table.pairs.length, set.often)
  const learned: Learned = learn(used, table.pairs.length, outputs, name === 'elements' ? apart : together, set, start)
  return prune(table, learned, set.least)
}

/** Every element begins as rare. */
const startOf = ({ elements }: Tables): Float32Array => {
  const always = elements.pairOf(elements.numberOf('@seen'), elements.numberOf('always'))
  const start = new Float32Array(elements.pairs.length * GEGEVENS.length)
  return start.fill(START, always * GEGEVENS.length, (always + 1) * GEGEVENS.length)
}

const NO_PART: StoredPart = { outputs: ROLLEN.length + 1, scale: 1, pairs: '', entries: '' }

const storedOf = (tables: Tables, parts: readonly [Pruned, Pruned, Pruned]): Stored => {
  const packed = packAll(tables.elements.keys, parts)
  const [elements = NO_PART, roles = NO_PART, verdicts = NO_PART] = packed.parts
  return { keys: packed.keys, elements, roles, verdicts }
}

const fitFirst = (texts: readonly Prepared[], tables: Tables): readonly [Pruned, Pruned] => [
  fitOne(
    tables,
    'elements',
    texts.flatMap(({ elements }) => elements),
    startOf(tables),
  ),
  fitOne(
    tables,
    'roles',
    texts.flatMap(({ roles }) => roles),
  ),
]

/** Fits all three. In: the texts to learn from. Out: what is stored. The same texts give the same weights. */
export const fitAll = (texts: readonly Prepared[], tables: Tables): Stored => {
  const rows = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const first = fitFirst(
      texts.filter((_, number) => number % FOLDS !== fold),
      tables,
    )
    const model = loadModel(storedOf(tables, [...first, { outputs: 1, scale: 1, kept: [] }]))
    return texts
      .filter((_, number) => number % FOLDS === fold)
      .flatMap(({ example }) => verdictRows(withoutSome(example), model, tables.verdicts))
  })
  const verdicts = fitOne(tables, 'verdicts', rows)
  return storedOf(tables, [...fitFirst(texts, tables), verdicts])
}
