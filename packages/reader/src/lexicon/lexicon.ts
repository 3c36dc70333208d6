// A list of patterns made ready for finding, and the finding itself: one pass over the words, in time linear in the text.

import type { Reading } from '../text/sentences.ts'
import type { AtomTable } from './atoms.ts'
import { atomsOf, newAtomTable, numberOfAtom } from './atoms.ts'

/**
 * A pattern as an author writes it. `vorm` is a row of words: `plan van aanpak`; a choice with bars `reden|motivatie`; `..` for at most
 * three other words between, `...` for at most eight; `<naam>` for a named group; a word may be `=pva`, `*plan`, `behandel*`.
 * Articles and filling words such as "de", "uw", "eventuele" may always stand between. A pattern never runs over the end of a sentence.
 */
export type Pattern<T> = { readonly vorm: string; readonly wat: T }

/** Named groups of words for patterns: `{ plan: "behandelplan|zorgplan" }`. */
export type Groups = Readonly<Record<string, string>>

type Step = { readonly atoms: ReadonlySet<number>; readonly gap: number }
type Compiled<T> = { readonly steps: readonly Step[]; readonly wat: T; readonly vorm: string }

export type Lexicon<T> = {
  readonly table: AtomTable
  readonly startingWith: ReadonlyMap<number, readonly Compiled<T>[]>
  readonly filling: ReadonlySet<string>
  /** What is known of words seen before; bounded, and only for speed. */
  readonly known: Map<string, Seen<T>>
}

/** A pattern found: words `first` up to `last` (exclusive), what it says, the pattern as written, and how many words the pattern names. */
export type Hit<T> = {
  readonly first: number
  readonly last: number
  readonly wat: T
  readonly vorm: string
  readonly steps: number
}

const FILLING =
  'de het een uw jouw zijn haar hun ons onze dit deze dat die er ook nog wel dan eventueel eventuele actueel actuele laatste meest recent recente volledig volledige huidig huidige eerder eerdere nieuw nieuwe bijgewerkt bijgewerkte kort korte korter schriftelijk schriftelijke betreffende gehele hele complete compleet verder verdere definitieve concept ondertekend ondertekende bestaande inhoudelijk inhoudelijke relevante'.split(
    ' ',
  )

const MOST_FILLING = 3
const SHORT_GAP = 3
const LONG_GAP = 8

const alternatives = (part: string, groups: Groups): readonly string[] =>
  part.split('|').flatMap((choice) => {
    const group = /^<(.+)>$/.exec(choice)?.[1]
    if (group === undefined) return [choice]
    const listed = groups[group]
    if (listed === undefined) throw new Error(`pattern names an unknown group: ${group}`)
    return alternatives(listed, groups)
  })

const stepsOf = (vorm: string, groups: Groups, number: (written: string) => number): readonly Step[] => {
  const steps: Step[] = []
  let gap = 0
  for (const part of vorm.trim().split(/\s+/)) {
    if (part === '..' || part === '...') {
      gap = part === '..' ? SHORT_GAP : LONG_GAP
      continue
    }
    steps.push({ atoms: new Set(alternatives(part, groups).map(number)), gap })
    gap = 0
  }
  return steps
}

/**
 * Makes patterns ready. In: patterns and the groups they name. Out: a lexicon. A pattern that names an unknown group is a mistake of
 * the author and throws; the tests of the word lists compile all of them.
 */
export const compileLexicon = <T>(patterns: readonly Pattern<T>[], groups: Groups = {}): Lexicon<T> => {
  const table = newAtomTable()
  const startingWith = new Map<number, Compiled<T>[]>()
  for (const { vorm, wat } of patterns) {
    const steps = stepsOf(vorm, groups, (written) => numberOfAtom(table, written))
    const [head] = steps
    if (head === undefined) throw new Error('pattern is empty')
    for (const atom of head.atoms) {
      const same = startingWith.get(atom) ?? []
      same.push({ steps, wat, vorm })
      startingWith.set(atom, same)
    }
  }
  return { table, startingWith, filling: new Set(FILLING), known: new Map() }
}

type Seen<T> = { readonly atoms: readonly number[]; readonly filling: boolean; readonly starts: readonly Compiled<T>[] }

const MOST_KNOWN = 40_000
const LONGEST_KNOWN = 40

/** The atoms of a word, and the patterns that may start with it. Words seen before are looked up. */
const seeWord = <T>(lexicon: Lexicon<T>, word: string): Seen<T> => {
  const before = lexicon.known.get(word)
  if (before !== undefined) return before
  const atoms = atomsOf(lexicon.table, word)
  const starts = atoms.flatMap((atom) => lexicon.startingWith.get(atom) ?? [])
  const seen = { atoms, filling: lexicon.filling.has(word), starts }
  if (lexicon.known.size >= MOST_KNOWN) lexicon.known.clear()
  if (word.length <= LONGEST_KNOWN) lexicon.known.set(word, seen)
  return seen
}

/** Does a word have one of the wanted atoms? */
const meets = (atoms: readonly number[], wanted: ReadonlySet<number>): boolean => {
  for (let at = 0; at < atoms.length; at += 1) if (wanted.has(atoms[at] ?? -1)) return true
  return false
}

/** Offset behind the nearest word from `from` on that meets a step, or -1 when too many other words stand between. */
const endOfStep = <T>(want: Step, seen: readonly Seen<T>[], ids: Int32Array, from: number, end: number): number => {
  let skipped = 0
  let filled = 0
  for (let here = from; here < end; here += 1) {
    const word = seen[ids[here] ?? 0]
    if (word !== undefined && word.atoms.length > 0 && meets(word.atoms, want.atoms)) return here + 1
    if (word?.filling === true && filled < MOST_FILLING) filled += 1
    else if (skipped < want.gap) skipped += 1
    else return -1
  }
  return -1
}

/** End (exclusive) of the pattern when it stands at word `at`, or -1. Takes the nearest word for each step. */
const matchAt = <T>(
  pattern: Compiled<T>,
  seen: readonly Seen<T>[],
  ids: Int32Array,
  at: number,
  end: number,
): number => {
  let here = at + 1
  for (let step = 1; step < pattern.steps.length; step += 1) {
    const want = pattern.steps[step]
    here = want === undefined ? -1 : endOfStep(want, seen, ids, here, end)
    if (here < 0) return -1
  }
  return here
}

/**
 * Finds every pattern in a text. In: a lexicon and a text that was read. Out: the hits in order of place, overlapping ones included.
 * Fails never; time is the number of words times the longest pattern.
 */
export const findAll = <T>(lexicon: Lexicon<T>, reading: Reading): readonly Hit<T>[] => {
  const { tokens, sentences, sentenceOf } = reading
  const seen = tokens.words.map((word) => seeWord(lexicon, word))
  const hits: Hit<T>[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    const here = seen[tokens.ids[at] ?? 0]?.starts ?? []
    if (here.length === 0) continue
    const end = sentences[sentenceOf[at] ?? 0]?.last ?? tokens.count
    for (const pattern of here) {
      const last = matchAt(pattern, seen, tokens.ids, at, end)
      if (last >= 0) hits.push({ first: at, last, wat: pattern.wat, vorm: pattern.vorm, steps: pattern.steps.length })
    }
  }
  return hits
}

/** Of hits that overlap, the longest; of equals the first. For lists in which one place can say one thing only. */
export const longestOnly = <T>(hits: readonly Hit<T>[]): readonly Hit<T>[] => {
  const bySize = [...hits].sort(
    (left, right) => right.last - right.first - (left.last - left.first) || left.first - right.first,
  )
  const taken = new Set<number>()
  const kept: Hit<T>[] = []
  for (const hit of bySize) {
    let free = true
    for (let at = hit.first; at < hit.last; at += 1) if (taken.has(at)) free = false
    if (!free) continue
    for (let at = hit.first; at < hit.last; at += 1) taken.add(at)
    kept.push(hit)
  }
  return kept.sort((left, right) => left.first - right.first)
}
