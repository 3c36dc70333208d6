// A table that decides a packed case in two or three steps: each step looks at several facts at once.
// Source of the technique: multibit tries, Srinivasan and Varghese (1998), "Faster IP Lookups using Controlled Prefix Expansion".
import type { Coding } from './coding.ts'
import type { Diagrams, Ref } from './diagram.ts'
import type { Packing } from './packing.ts'
import { type Problem, problem } from './problem.ts'

/**
 * A place is one number: bits 13 and up say where its cells begin, bits 8-12 and 3-7 how far to shift the packed number
 * right and left so that only the facts of this step remain, bits 0-2 which packed number that is. An ending has two cells
 * that both lead back to itself, so that a step too many does no harm.
 */
export type WideTable = {
  readonly cells: Int32Array
  readonly root: number
  /** Endings have their cells below this place. */
  readonly ends: number
}

const PLACE = 13
const MOST_CELLS = 2 ** (32 - PLACE)
const MOST_WORDS = 8
const WORD_BITS = 32
/**
 * A step looks at no more than so many bits, unless one fact alone takes more; the first step, which every case takes, may
 * look at twice as many. Wider steps are fewer, but the table then no longer fits in the fastest memory.
 */
const MOST_BITS = 6

/** The number of bits, and so of cells, of an ending. */
const END_BITS = 1

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
  let length = ends << END_BITS
  const queue = new Set<Ref>([root])
  for (const ref of queue) {
    if (ref < 0) continue
    const step = stepAt(diagrams, coding, packing, ref, length, ref === root ? 2 * MOST_BITS : MOST_BITS)
    steps.set(ref, step)
    length += step.next.length
    for (const next of step.next) queue.add(next)
    if (length > MOST_CELLS || packing.width > MOST_WORDS) return tooLarge()
  }
  const place = (ref: Ref): number => {
    const { begin, word, shift, width } = steps.get(ref) ?? endingAt(ref)
    const right = WORD_BITS - width
    return (begin << PLACE) | (right << 8) | ((right - shift) << 3) | word
  }
  const cells = new Int32Array(length)
  for (let end = 0; end < ends; end += 1) cells.fill(place(~end), end << END_BITS, (end + 1) << END_BITS)
  for (const { begin, next } of steps.values()) cells.set(next.map(place), begin)
  return { cells, root: place(root), ends: ends << END_BITS }
}

function endingAt(ref: Ref): Omit<Step, 'next'> {
  return { word: 0, shift: 0, width: END_BITS, begin: ~ref << END_BITS }
}

function tooLarge(): Problem {
  return problem('te-veel-knopen', 'normen', 'De normen samen worden te groot om te berekenen.')
}

/** The step at a node: from its own variable on, as many whole variables of the same number as fit and are tested below it. */
function stepAt(diagrams: Diagrams, coding: Coding, packing: Packing, ref: Ref, begin: number, most: number): Step {
  const first = diagrams.variableOf(ref)
  const word = packing.word[first] ?? 0
  let last = first
  let width = packing.bits[first] ?? 0
  let tested = { last, width, next: writeOut(diagrams, coding, packing, [ref], first) }
  let next = tested.next
  while (packing.word[last + 1] === word && width + (packing.bits[last + 1] ?? 0) <= most) {
    last += 1
    width += packing.bits[last] ?? 0
    const before = next
    next = writeOut(diagrams, coding, packing, before, last)
    if (before.some((other) => diagrams.variableOf(other) === last)) tested = { last, width, next }
  }
  return { word, shift: packing.shift[tested.last] ?? 0, width: tested.width, next: tested.next, begin }
}

/**
 * Where one more variable leads, for every combination of the ones before. Its values stand side by side: what is often
 * asked together stays close together. Bits that stand for no value lead where the first value leads.
 */
function writeOut(
  diagrams: Diagrams,
  coding: Coding,
  packing: Packing,
  before: readonly Ref[],
  variable: number,
): readonly Ref[] {
  const size = coding.sizes[variable] ?? 1
  const codes = Array.from({ length: 1 << (packing.bits[variable] ?? 0) }, (_, code) => (code < size ? code : 0))
  return before.flatMap((ref) => codes.map((code) => diagrams.child(ref, variable, code)))
}

/**
 * A reader that gives the ending of the case packed at place `at` of `codes`. The first three steps are taken without
 * looking whether that is needed: most cases need no more, and a machine foresees a fixed number of steps better.
 */
export function createWideReader({ cells, root, ends }: WideTable): (codes: Int32Array, at: number) => number {
  return (codes, at) => {
    let place = next(cells, codes, at, next(cells, codes, at, next(cells, codes, at, root)))
    while (place >>> PLACE >= ends) place = next(cells, codes, at, place)
    return place >>> (PLACE + END_BITS)
  }
}

function next(cells: Int32Array, codes: Int32Array, at: number, place: number): number {
  const facts = ((codes[at + (place & 7)] ?? 0) << (place >>> 3)) >>> (place >>> 8)
  return cells[(place >>> PLACE) + facts] ?? 0
}
