// A diagram written into one array of numbers, for fast decisions: a node is its variable followed by one entry per value.
import { type Diagrams, isLeaf, leafValue, type Ref } from './diagram.ts'
import { Marks } from './marks.ts'
import { reachable } from './survey.ts'

export type FlatTable = {
  /** `cells[at]` is a variable; `cells[at + 1 + code]` is the next place, or the complement of a leaf number. */
  readonly cells: Int32Array
  readonly root: number
  /** Number of values per variable. */
  readonly sizes: readonly number[]
  /** Which places a walk has seen; used by one walk at a time. */
  readonly marks: Marks
}

/** Writes the diagram under `root` into one array. */
export function flatten(diagrams: Diagrams, root: Ref): FlatTable {
  const inner = [...reachable(diagrams, root)].filter((ref) => !isLeaf(ref))
  const place = new Map<Ref, number>()
  let length = 0
  for (const ref of inner) {
    place.set(ref, length)
    length += 1 + diagrams.childrenOf(ref).length
  }
  const at = (ref: Ref): number => (isLeaf(ref) ? ~leafValue(ref) : (place.get(ref) ?? 0))
  const cells = new Int32Array(length)
  for (const ref of inner) {
    const start = at(ref)
    cells[start] = diagrams.variableOf(ref)
    diagrams.childrenOf(ref).forEach((kid, code) => {
      cells[start + 1 + code] = at(kid)
    })
  }
  return { cells, root: at(root), sizes: diagrams.sizes, marks: new Marks() }
}

/** The leaf number of a complete case (every variable on the path known). */
export function decide(table: FlatTable, codes: Int8Array): number {
  const { cells } = table
  let at = table.root
  while (at >= 0) at = cells[at + 1 + (codes[cells[at] ?? 0] ?? 0)] ?? -1
  return ~at
}

/** Every leaf number that is still reachable when some variables are unknown (code -1), each once. */
export function reach(table: FlatTable, codes: Int8Array): readonly number[] {
  const { marks, root } = table
  marks.clear()
  marks.add(root)
  const leaves: number[] = []
  for (let turn = 0; turn < marks.size; turn += 1) {
    const at = marks.at(turn)
    if (at < 0) leaves.push(~at)
    else addNext(table, codes, at)
  }
  return leaves
}

/** Adds the places that follow a node: one when its variable is known, else all. */
function addNext({ cells, sizes, marks }: FlatTable, codes: Int8Array, at: number): void {
  const variable = cells[at] ?? 0
  const code = codes[variable] ?? -1
  if (code >= 0) {
    marks.add(cells[at + 1 + code] ?? -1)
    return
  }
  const end = at + (sizes[variable] ?? 0)
  for (let next = at + 1; next <= end; next += 1) marks.add(cells[next] ?? -1)
}
