// Finds disorders written as letters: "GAS", "a.d.h.d.", and unknown capitals in a sentence that speaks of a diagnosis.
import { gapBefore, leakOn, type Page, SHAPE, wordAt } from './pagina.ts'
import type { Leak } from './soorten.ts'
import {
  CAPITAL_DISORDERS,
  DIAGNOSIS_CUES,
  DOTTED_DISORDERS,
  NO_DISORDERS,
  PERSON_CUES,
  STATED_CUES,
} from './woorden/afkortingen.ts'

const BACK = 6
const AHEAD = 4
const DOTTED_MOST = 7
const LETTERS_MOST = 6

const cueAround = (page: Page, at: number, cues: ReadonlySet<string>, ahead: number): boolean => {
  const { sentenceOf } = page.reading
  for (let near = at - BACK; near <= at + ahead; near += 1)
    if (near >= 0 && near !== at && sentenceOf[near] === sentenceOf[at] && cues.has(wordAt(page, near))) return true
  return false
}

/** "heeft GAS", "met GAS": a person or a cue stands near. */
const hasCue = (page: Page, at: number): boolean =>
  cueAround(page, at, DIAGNOSIS_CUES, AHEAD) ||
  cueAround(page, at, PERSON_CUES, 0) ||
  cueAround(page, at, STATED_CUES, AHEAD + 2)

/** How sure it is that the capitals at word `at` are a disorder; 0 when they are not. */
const sureOfCapitals = (page: Page, at: number): number => {
  const word = wordAt(page, at)
  if (CAPITAL_DISORDERS.has(word)) return hasCue(page, at) ? 0.8 : 0
  return cueAround(page, at, DIAGNOSIS_CUES, 1) ? 0.5 : 0
}

/** End of single letters with dots that together are a disorder ("a.d.h.d."), or -1. */
const dottedEnd = (page: Page, at: number): number => {
  let letters = wordAt(page, at)
  let end = at + 1
  while (end < at + DOTTED_MOST && wordAt(page, end).length === 1 && gapBefore(page, end) === '.') {
    letters += wordAt(page, end)
    end += 1
  }
  return DOTTED_DISORDERS.has(letters) ? end : -1
}

const NAMED = /^(?:syndroom|ziekte)$/

/** "Williams-syndroom", "ziekte van Perthes": the name of who described it. */
const namedAfter = (page: Page, at: number): Leak | undefined => {
  const before = at - 1
  if (
    wordAt(page, at) === 'syndroom' &&
    page.shapes[before] === SHAPE.capital &&
    /^[ -]$/.test(gapBefore(page, at)) &&
    page.reading.sentenceOf[before] === page.reading.sentenceOf[at]
  )
    return leakOn(page, [before, at + 1], ['diagnose', 0.85, 'lek/woorden/diagnoses'])
  const named = wordAt(page, at + 1) === 'van' && page.shapes[at + 2] === SHAPE.capital
  return named ? leakOn(page, [at, at + 3], ['diagnose', 0.85, 'lek/woorden/diagnoses']) : undefined
}

/** What word `at` starts: letters with dots, or capitals. */
const abbreviationAt = (page: Page, at: number): Leak | undefined => {
  const word = wordAt(page, at)
  if (word.length === 1) {
    const end = gapBefore(page, at + 1) === '.' && gapBefore(page, at) !== '.' ? dottedEnd(page, at) : -1
    return end > at + 1 ? leakOn(page, [at, end], ['diagnose', 0.85, 'lek/afkortingen']) : undefined
  }
  if (NAMED.test(word)) return namedAfter(page, at)
  const sure = page.shapes[at] === SHAPE.upper ? sureOfCapitals(page, at) : 0
  return sure > 0 ? leakOn(page, [at, at + 1], ['diagnose', sure, 'lek/afkortingen']) : undefined
}

const mayBe = (word: string): boolean =>
  NAMED.test(word) || (word.length <= LETTERS_MOST && !NO_DISORDERS.has(word) && /^[a-z]+$/.test(word))

/** Finds disorders written as letters. In: a page, and which sentences are about nobody. Out: findings. Fails never; linear. */
export const findAbbreviations = (page: Page, isGeneral: (at: number) => boolean): readonly Leak[] => {
  const { tokens } = page.reading
  const maybe = tokens.words.map(mayBe)
  const found: Leak[] = []
  for (let at = 0; at < tokens.count; at += 1) {
    if (maybe[tokens.ids[at] ?? 0] !== true) continue
    const leak = abbreviationAt(page, at)
    if (leak !== undefined && !isGeneral(at)) found.push(leak)
  }
  return found
}
