// A table that decides a packed case in two or three steps: each step looks at several facts at once.
// Source of the technique: multibit tries, Srinivasan and Varghese (1998), "Faster IP Lookups using Controlled Prefix Expansion".
import type { Coding } from './coding.ts'
import type { Diagrams, Ref } from './diagram.ts'
import type { Packing } from './packing.ts'
import { type Problem, problem } from './problem.ts'

/**
 * A place is one number: bits 13 and up say where its cells begin, bits 8-12 and 3-7 how far to shift the packed number
 * right and left so that only the facts of this step remain, bits 0-2 which packed number that is. A place below `ends` is
 * an ending.
 */
export type WideTable = { readonly cells: Int32Array; readonly root: number; readonly ends: number }

const PLACE = 13
const MOST_CELLS = 2 ** (32 - PLACE)
const WORD_BITS = 32
/** A step looks at no more than so many bits, unless one fact alone takes more. */
const MOST_BITS = 10

/** One step: the bits it looks at, and where each combination of them leads. */
type Step = {
  readonly word: number
  readonly shift: number
  readonly width: number
  readonly next: readonly Ref[]
  readonly begin: number
}

/** Writes the diagram under `root` (leaves below `ends`) as a wide table. Fails when it does not fit. */
export function widen(
  diagrams: Diagrams,
  coding: Coding,
  packing: Packing,
  root: Ref,
  ends: number,
): WideTable | Problem {
  const steps = new Map<Ref, Step>()
  let length = ends
  const queue = new Set<Ref>([root])
  for (const ref of queue) {
    if (ref < 0) continue
    const step = stepAt(diagrams, coding, packing, ref, length)
    steps.set(ref, step)
    length += step.next.length
    for (const next of step.next) queue.add(next)
    if (length > MOST_CELLS || packing.width > 8) return tooLarge()
  }
  const place = (ref: Ref): number => {
    const step = steps.get(ref)
    if (step === undefined) return ~ref << PLACE
    const right = WORD_BITS - step.width
    return (step.begin << PLACE) | (right << 8) | ((right - step.shift) << 3) | step.word
  }
  const cells = new Int32Array(length)
  for (const { begin, next } of steps.values()) cells.set(next.map(place), begin)
  return { cells, root: place(root), ends }
}

function tooLarge(): Problem {
  return problem('te-veel-knopen', 'normen', 'De normen samen worden te groot om te berekenen.')
}

/** The step at a node: from its own variable on, as many whole variables of the same number as fit and are tested below it. */
function stepAt(diagrams: Diagrams, coding: Coding, packing: Packing, ref: Ref, begin: number): Step {
  const first = diagrams.variableOf(ref)
  const word = packing.word[first] ?? 0
  let last = first
  let width = packing.bits[first] ?? 0
  let tested = { last, width, next: writeOut(diagrams, coding, packing, [ref], first) }
  let next = tested.next
  while (packing.word[last + 1] === word && width + (packing.bits[last + 1] ?? 0) <= MOST_BITS) {
    last += 1
    width += packing.bits[last] ?? 0
    const before = next
    next = writeOut(diagrams, coding, packing, before, last)
    if (before.some((other) => diagrams.variableOf(other) === last)) tested = { last, width, next }
  }
  return { word, shift: packing.shift[first] ?? 0, width: tested.width, next: tested.next, begin }
}

/** Where one more variable leads, for every combination of the ones before; bits that stand for no value lead anywhere. */
function writeOut(
  diagrams: Diagrams,
  coding: Coding,
  packing: Packing,
  before: readonly Ref[],
  variable: number,
): readonly Ref[] {
  const size = coding.sizes[variable] ?? 1
  return Array.from({ length: 1 << (packing.bits[variable] ?? 0) }, (_, code) =>
    before.map((ref) => diagrams.child(ref, variable, code < size ? code : 0)),
  ).flat()
}

/** The ending of the case that is packed at place `at` of `codes`. */
export function decideWide(table: WideTable, codes: Int32Array, at: number): number {
  const { cells, ends } = table
  let place = table.root
  while (place >>> PLACE >= ends) {
    const facts = ((codes[at + (place & 7)] ?? 0) << (place >>> 3)) >>> (place >>> 8)
    place = cells[(place >>> PLACE) + facts] ?? 0
  }
  return place >>> PLACE
}
