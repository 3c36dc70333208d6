// Runs the word lists of this room over a text once, and keeps of each hit where it stands: old or new, heading or body, denied or not.

import type { Hit } from '../lexicon/lexicon.ts'
import { compileLexicon, findAll } from '../lexicon/lexicon.ts'
import { MARK } from '../text/gaps.ts'
import type { Reading } from '../text/sentences.ts'
import type { Petrij, Zegt } from './soorten.ts'
import { otherRows } from './woorden/afzenders.ts'
import { FEITEN_OMSTANDIGHEDEN } from './woorden/feiten-omstandigheden.ts'
import { FEITEN_VERZOEK } from './woorden/feiten-verzoek.ts'
import { GROEPEN } from './woorden/groepen.ts'
import { PETTEN_BESLUIT } from './woorden/petten-besluit.ts'
import { PETTEN_GELD } from './woorden/petten-geld.ts'
import { PETTEN_HULP } from './woorden/petten-hulp.ts'

type Rij = { readonly vorm: string; readonly wat: Zegt }

const petRijen = ({ pet, sterk, gewoon, zwak, niet }: Petrij): readonly Rij[] => [
  ...sterk.map((vorm): Rij => ({ vorm, wat: { als: 'pet', pet, kracht: 3 } })),
  ...gewoon.map((vorm): Rij => ({ vorm, wat: { als: 'pet', pet, kracht: 2 } })),
  ...zwak.map((vorm): Rij => ({ vorm, wat: { als: 'pet', pet, kracht: 1 } })),
  ...niet.map((vorm): Rij => ({ vorm, wat: { als: 'geen-pet', pet } })),
]

/** All word lists of this room as rows; the tests compile every one of them. */
export const allRows = (): readonly Rij[] => [
  ...[...PETTEN_BESLUIT, ...PETTEN_HULP, ...PETTEN_GELD].flatMap(petRijen),
  ...[...FEITEN_VERZOEK, ...FEITEN_OMSTANDIGHEDEN].flatMap((rij) =>
    rij.vormen.map((vorm): Rij => ({ vorm, wat: { als: 'feit', rij } })),
  ),
  ...otherRows(),
]

const LEXICON = compileLexicon<Zegt>(allRows(), GROEPEN)

/** Part of a letter: before the salutation, the letter itself, from the closing on. */
export type Zone = 'kop' | 'lijf' | 'slot'

/** A text with the hits of this room: `vers` in the newest message, `oud` in what is quoted below it. */
export type Lezing = {
  readonly reading: Reading
  readonly zones: readonly Zone[]
  /** The text has a salutation or a closing: it speaks to someone. */
  readonly brief: boolean
  readonly vers: readonly Hit<Zegt>[]
  readonly oud: readonly Hit<Zegt>[]
}

const AANHEF = new Set('geachte beste hoi ha dag hallo hi hey hee goedemiddag goedemorgen lieve ls zeer'.split(' '))
const SLOT = new Set('hoogachtend mvg groet groeten gr vr hartelijke hartelijks vriendelijke groetjes'.split(' '))
const LATEST_SALUTATION = 25
const HEADING_LINES = 8

/** The folded word at `at` of a reading, or an empty text outside it. */
export const wordAt = (reading: Reading, at: number): string => reading.tokens.words[reading.tokens.ids[at] ?? -1] ?? ''

const begintMet = (reading: Reading, sentence: number, words: ReadonlySet<string>): boolean => {
  const first = reading.sentences[sentence]?.first ?? 0
  const one = wordAt(reading, first)
  return words.has(one) || (one === 'met' && words.has(wordAt(reading, first + 1)))
}

/** A short line at the end of the newest message, without a closing above it, is a name or a team. */
const SHORT_LINE = 6
const SIGNATURE_LINES = 3

const startOfSignature = (reading: Reading, body: number): number => {
  const { sentences, tokens } = reading
  const older = sentences.findIndex((sentence, at) => at > body && sentence.older)
  const end = older < 0 ? sentences.length : older
  let at = end
  while (at - 1 > body && at > end - SIGNATURE_LINES) {
    const sentence = sentences[at - 1]
    if (
      sentence === undefined ||
      sentence.last - sentence.first > SHORT_LINE ||
      sentence.asks ||
      ((tokens.before[sentence.first] ?? 0) & MARK.line) === 0
    )
      break
    at -= 1
  }
  return at
}

const zonesOf = (reading: Reading): { readonly zones: readonly Zone[]; readonly brief: boolean } => {
  const { sentences } = reading
  const salutation = sentences.findIndex((_, at) => at <= LATEST_SALUTATION && begintMet(reading, at, AANHEF))
  const body =
    salutation >= 0 ? salutation : sentences.findIndex((sentence, at) => sentence.kind !== 'kop' || at >= HEADING_LINES)
  const end = sentences.findIndex((sentence, at) => at > body && !sentence.older && begintMet(reading, at, SLOT))
  const closing = end >= 0 ? end : startOfSignature(reading, Math.max(body, 0))
  return {
    zones: sentences.map((_, at) => (at < body ? 'kop' : at >= closing ? 'slot' : 'lijf')),
    brief: salutation >= 0 || end >= 0,
  }
}

/** Reads the word lists over a text. In: a text that was read. Out: its hits and zones. Fails never; linear. */
export const findHits = (reading: Reading): Lezing => {
  const vers: Hit<Zegt>[] = []
  const oud: Hit<Zegt>[] = []
  for (const hit of findAll(LEXICON, reading)) {
    const older = reading.sentences[reading.sentenceOf[hit.first] ?? 0]?.older === true
    ;(older ? oud : vers).push(hit)
  }
  return { reading, ...zonesOf(reading), vers, oud }
}

const ONTKENT = new Set(
  'geen niet nooit evenmin nergens niets niks noch nimmer hoeft hoeven vervalt vervallen'.split(' '),
)
const WORDS_BEFORE = 4
const WORDS_AFTER = 5
const CLAUSE = MARK.comma | MARK.semicolon | MARK.stop | MARK.question

/** The clause around words `first` up to `last`: a few words either way, never past a comma or the sentence. */
const clauseAround = (
  { sentences, sentenceOf, tokens }: Reading,
  first: number,
  last: number,
  wordsAfter: number,
): { readonly from: number; readonly to: number } => {
  const sentence = sentences[sentenceOf[first] ?? 0]
  const opensClause = (at: number): boolean => ((tokens.before[at] ?? 0) & CLAUSE) !== 0
  let from = first
  const least = Math.max(sentence?.first ?? 0, first - WORDS_BEFORE)
  while (from > least && !opensClause(from)) from -= 1
  let to = last
  const most = Math.min(sentence?.last ?? last, last + wordsAfter)
  while (to < most && !opensClause(to)) to += 1
  return { from, to }
}

/** Does the clause around words `first` up to `last` deny them? Looks a few words either way, never past a comma or the sentence. */
export const isDenied = (reading: Reading, first: number, last: number, wordsAfter: number = WORDS_AFTER): boolean => {
  const { tokens } = reading
  const { from, to } = clauseAround(reading, first, last, wordsAfter)
  for (let at = from; at < to; at += 1)
    if (ONTKENT.has(wordAt(reading, at)) && tokens.text.folded.charAt(tokens.to[at] ?? 0) !== '-') return true
  return false
}
