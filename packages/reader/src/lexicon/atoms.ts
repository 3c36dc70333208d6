// The smallest part of a pattern: one word, said by its stem, its exact letters, its beginning or its end.

import { stem } from '../text/stem.ts'

/**
 * What one word of a pattern may be. `behandelplan` matches by stem, also as the tail of a compound when it has five letters or more
 * and, when long enough, with one typing error; `=pva` only these letters; `*plan` any word that ends so; `behandel*` any that begins so.
 */
export type AtomTable = {
  readonly exact: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  readonly tails: ReadonlyMap<string, number>
  readonly heads: ReadonlyMap<string, number>
  readonly typos: ReadonlyMap<string, readonly string[]>
}

export type AtomTableDraft = {
  readonly exact: Map<string, number>
  readonly stems: Map<string, number>
  readonly tails: Map<string, number>
  readonly heads: Map<string, number>
  readonly typos: Map<string, string[]>
  size: number
}

export const newAtomTable = (): AtomTableDraft => ({
  exact: new Map(),
  stems: new Map(),
  tails: new Map(),
  heads: new Map(),
  typos: new Map(),
  size: 0,
})

const TYPO_LETTERS = 8
const TAIL_LETTERS = 5

const numberIn = (table: AtomTableDraft, kind: 'exact' | 'stems' | 'tails' | 'heads', key: string): number => {
  const known = table[kind].get(key)
  if (known !== undefined) return known
  const number = table.size
  table.size += 1
  table[kind].set(key, number)
  return number
}

const withOneLess = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** The number of an atom as it is written in a pattern; asks for a new number when it is new. */
export const numberOfAtom = (table: AtomTableDraft, written: string): number => {
  if (written.startsWith('=')) return numberIn(table, 'exact', written.slice(1))
  if (written.startsWith('*')) return numberIn(table, 'tails', stem(written.slice(1)))
  if (written.endsWith('*')) return numberIn(table, 'heads', written.slice(0, -1))
  const key = stem(written)
  const known = table.stems.has(key)
  const number = numberIn(table, 'stems', key)
  if (!known && key.length >= TYPO_LETTERS) {
    for (const short of [key, ...withOneLess(key)]) table.typos.set(short, [...(table.typos.get(short) ?? []), key])
  }
  return number
}

/** One letter more, less, other or swapped. Both are stems of eight letters or more that begin with the same letter. */
const isOneErrorAway = (left: string, right: string): boolean => {
  if (left.charAt(0) !== right.charAt(0) || Math.abs(left.length - right.length) > 1) return false
  let same = 0
  while (same < left.length && left.charAt(same) === right.charAt(same)) same += 1
  const restLeft = left.slice(same)
  const restRight = right.slice(same)
  if (restLeft === restRight.slice(1) || restRight === restLeft.slice(1)) return true
  if (restLeft.slice(1) === restRight.slice(1)) return true
  return (
    restLeft.charAt(0) === restRight.charAt(1) &&
    restLeft.charAt(1) === restRight.charAt(0) &&
    restLeft.slice(2) === restRight.slice(2)
  )
}

const typosOf = (table: AtomTable, key: string): readonly number[] => {
  if (key.length < TYPO_LETTERS - 1) return []
  for (const short of [key, ...withOneLess(key)]) {
    const near = table.typos.get(short)?.find((word) => isOneErrorAway(key, word))
    if (near !== undefined) return [table.stems.get(near) ?? -1]
  }
  return []
}

/** Letters that a scan or a hasty hand swaps, put right: "d1agnose", "behande1plan", "behandelp1an". */
const withoutNoise = (word: string): string => {
  if (!/[0-9]/.test(word) || !/[a-z]{3}/.test(word)) return word
  return word.replace(/[105]/g, (digit) => (digit === '1' ? 'l' : digit === '0' ? 'o' : 's'))
}

/** The atoms that a folded word is, most exact first. In: the word, and whether it may stand near (typing errors). */
export const atomsOf = (table: AtomTable, word: string): readonly number[] => {
  const found: number[] = []
  const add = (number: number | undefined): void => {
    if (number !== undefined && number >= 0 && !found.includes(number)) found.push(number)
  }
  const clean = withoutNoise(word)
  const key = stem(clean)
  add(table.exact.get(word))
  add(table.stems.get(key))
  for (let size = Math.min(clean.length, 30); size >= 2; size -= 1) add(table.heads.get(clean.slice(0, size)))
  let compound = false
  for (let at = 1; at + 2 <= key.length; at += 1) {
    const tail = key.slice(at)
    add(table.tails.get(tail))
    const known: number | undefined = tail.length >= TAIL_LETTERS && !compound ? table.stems.get(tail) : undefined
    compound ||= known !== undefined
    add(known)
  }
  add(table.tails.get(key))
  if (found.length === 0 && clean.includes('rn')) add(table.stems.get(stem(clean.replaceAll('rn', 'm'))))
  if (found.length === 0) for (const near of typosOf(table, key)) add(near)
  return found
}
