// Splits a text with several pets: tells which stretch of it speaks for which pet, so that an element asked there belongs to that pet.

import { MARK } from '../text/gaps.ts'
import { placeOf } from '../text/sentences.ts'
import type { Lezing } from './lezing.ts'
import { type Petplek, type Petvoorstel, petPlaces } from './petten.ts'
import type { Pet, Plek } from './soorten.ts'

/** A stretch of the original text that speaks for one pet. What stands outside every stretch belongs to all pets that are worn. */
export type Petbereik = Plek & { readonly pet: Pet }

const CLAUSE = MARK.comma | MARK.colon | MARK.semicolon

type Stuk = { readonly first: number; readonly last: number; readonly pet: Pet | 'allen' }

/** Goes back from `at` to the start of its clause, so that "voor de regie: …" begins at "voor". */
const clauseStart = (before: Uint16Array, at: number, least: number): number => {
  let from = at
  while (from > least && ((before[from] ?? 0) & CLAUSE) === 0) from -= 1
  return from
}

const sterksteEerst = (plekken: readonly Petplek[]): readonly Petplek[] => {
  const top = Math.max(...plekken.map((plek) => plek.kracht))
  const kept: Petplek[] = []
  for (const plek of [...plekken]
    .filter((een) => een.kracht === top || een.kracht >= 2)
    .sort((left, right) => left.first - right.first)) {
    if (kept.at(-1)?.pet !== plek.pet) kept.push(plek)
  }
  return kept
}

/** The stretches of one sentence: from its start for the first pet, from the clause of each next pet on. */
const stukkenIn = (lezing: Lezing, sentence: number, plekken: readonly Petplek[]): readonly Stuk[] => {
  const { sentences, tokens } = lezing.reading
  const zin = sentences[sentence]
  if (zin === undefined) return []
  const volgorde = sterksteEerst(plekken)
  const starts = volgorde.map((plek, at) => (at === 0 ? zin.first : clauseStart(tokens.before, plek.first, zin.first)))
  return volgorde.flatMap((plek, at): readonly Stuk[] => {
    const first = starts[at] ?? zin.first
    const last = starts[at + 1] ?? zin.last
    return first < last ? [{ first, last, pet: plek.pet }] : []
  })
}

const perZin = (lezing: Lezing, plekken: readonly Petplek[]): ReadonlyMap<number, readonly Petplek[]> => {
  const map = new Map<number, Petplek[]>()
  for (const plek of plekken) {
    const sentence = lezing.reading.sentenceOf[plek.first] ?? 0
    const same = map.get(sentence) ?? []
    same.push(plek)
    map.set(sentence, same)
  }
  return map
}

/** After a sentence that speaks for one pet the next goes on for it, in the same paragraph or the list it introduces. */
const gaatDoor = (lezing: Lezing, sentence: number): boolean => {
  const { sentences, tokens } = lezing.reading
  const zin = sentences[sentence]
  if (zin === undefined) return false
  return zin.intro >= 0 || ((tokens.before[zin.first] ?? 0) & MARK.blank) === 0
}

const enigePet = (stukken: readonly Stuk[]): Pet | 'allen' =>
  new Set(stukken.map((stuk) => stuk.pet)).size === 1 ? (stukken[0]?.pet ?? 'allen') : 'allen'

const alleStukken = (lezing: Lezing, plekken: readonly Petplek[]): readonly Stuk[] => {
  const bySentence = perZin(lezing, plekken)
  const slotPet: (Pet | 'allen')[] = []
  const vanVorige = (intro: number, at: number): Pet | 'allen' =>
    (intro >= 0 && !bySentence.has(at - 1) ? slotPet[intro] : slotPet[at - 1]) ?? 'allen'
  return lezing.reading.sentences.flatMap((zin, at): readonly Stuk[] => {
    if (zin.older) return []
    const own = bySentence.get(at)
    const stukken: readonly Stuk[] =
      own === undefined
        ? [{ first: zin.first, last: zin.last, pet: gaatDoor(lezing, at) ? vanVorige(zin.intro, at) : 'allen' }]
        : stukkenIn(lezing, at, own)
    slotPet[at] = enigePet(stukken)
    return stukken
  })
}

/** The stretches per pet. In: a text and the pets it wears. Out: stretches in order, none when fewer than two pets are worn. */
export const petStretches = (lezing: Lezing, petten: readonly Petvoorstel[]): readonly Petbereik[] => {
  const gedragen = new Set(petten.filter((een) => een.zekerheid >= 0.5).map((een) => een.pet))
  if (gedragen.size < 2) return []
  const plekken = petPlaces(lezing, lezing.vers).filter((plek) => gedragen.has(plek.pet))
  return alleStukken(lezing, plekken).flatMap(({ first, last, pet }) =>
    pet === 'allen' ? [] : [{ pet, ...placeOf(lezing.reading, first, last) }],
  )
}
