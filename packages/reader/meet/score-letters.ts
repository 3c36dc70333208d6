// Scores the reading of letters: elements that are asked, facts, red flags, the pet, and elements per pet.
import type { LetterReading } from '../src/index.ts'
import { readLetter } from '../src/index.ts'
import type { Counts, Tally } from './counting.ts'
import { add } from './counting.ts'
import type { ElementLabel, Letter } from './samples.ts'

/** What was counted over a set of letters. `verward`: asked and not asked mixed up, of the elements that were labelled and seen. */
export type LetterScores = {
  readonly teksten: number
  readonly gegevens: Counts
  readonly feiten: Counts
  readonly vlaggen: Counts
  readonly verward: Tally
  readonly rol: Tally
  readonly petGoed: Tally
  readonly petEerlijk: Tally
  readonly petVerkeerd: Tally
  readonly perPet: Tally
}

/** Told of each mistake; does nothing for texts that measure. */
export type Note = (line: string) => void

const ASKED = 'vraag'

const newScores = (teksten: number): LetterScores => {
  const tally = (): Tally => ({ yes: 0, of: 0 })
  return {
    teksten,
    gegevens: new Map(),
    feiten: new Map(),
    vlaggen: new Map(),
    verward: tally(),
    rol: tally(),
    petGoed: tally(),
    petEerlijk: tally(),
    petVerkeerd: tally(),
    perPet: tally(),
  }
}

const tick = (tally: Tally, yes: boolean): void => {
  tally.of += 1
  if (yes) tally.yes += 1
}

type Named = { readonly naam: string; readonly ook: readonly string[] }

/** Counts names: a label is met by itself or by what would not be wrong either; a finding is right when a label or a don't-care allows it. */
const scoreNames = (
  counts: Counts,
  wanted: readonly Named[],
  free: readonly string[],
  found: ReadonlySet<string>,
  note: Note,
): void => {
  const names = new Map(wanted.map((one) => [one.naam, one]))
  for (const { naam, ook } of names.values()) {
    const met = [naam, ...ook].some((name) => found.has(name))
    add(counts, naam, met ? 'goed' : 'gemist')
    if (!met) note(`gemist ${naam}`)
  }
  const allowed = new Set([...wanted.flatMap(({ naam, ook }) => [naam, ...ook]), ...free])
  for (const name of found) {
    if (allowed.has(name)) continue
    add(counts, name, 'teveel')
    note(`teveel ${name}`)
  }
}

const askedOf = (labels: readonly ElementLabel[]): readonly ElementLabel[] => labels.filter(({ rol }) => rol === ASKED)

const scoreElements = (scores: LetterScores, letter: Letter, reading: LetterReading, note: Note): void => {
  const asked = askedOf(letter.gegevens)
  const found = new Set<string>(reading.gegevens.filter((one) => one.gevraagd).map((one) => one.gegeven))
  const free = askedOf(letter.gegevensOok).map(({ gegeven }) => gegeven)
  scoreNames(
    scores.gegevens,
    asked.map(({ gegeven, ook }) => ({ naam: gegeven, ook })),
    free,
    found,
    note,
  )
  for (const element of new Set(letter.gegevens.map(({ gegeven }) => gegeven))) {
    const seen = reading.gegevens.filter((one) => one.gegeven === element)
    if (seen.length === 0 || letter.gegevensOok.some(({ gegeven }) => gegeven === element)) continue
    const roles = letter.gegevens.filter(({ gegeven }) => gegeven === element).map(({ rol }) => rol)
    tick(scores.verward, found.has(element) !== roles.includes(ASKED))
    tick(
      scores.rol,
      seen.some(({ rol }) => roles.includes(rol)),
    )
  }
}

const scorePerPet = (scores: LetterScores, letter: Letter, reading: LetterReading): void => {
  for (const { gegeven, pet } of askedOf(letter.gegevens)) {
    const seen = reading.gegevens.filter((one) => one.gegeven === gegeven && one.gevraagd)
    if (pet !== '' && seen.length > 0)
      tick(
        scores.perPet,
        seen.some((one) => one.pet === undefined || one.pet === pet),
      )
  }
}

const petsOf = (facts: readonly string[]): readonly string[] =>
  facts.filter((fact) => fact.startsWith('pet=')).map((fact) => fact.slice(4))

const UNKNOWN = 'niet-kenbaar'

/** The pet is right when every pet of the text is seen and no other; or honest when the reader says that it does not show. */
const scorePet = (scores: LetterScores, letter: Letter, reading: LetterReading, note: Note): void => {
  const real = petsOf(letter.feiten)
  const also = petsOf(letter.feitenOok)
  const seen = reading.feiten.filter((one) => one.feit === 'pet').map((one) => one.waarde)
  const wrong = seen.filter((pet) => !real.includes(pet) && !also.includes(pet))
  const missed = real.filter((pet) => !seen.includes(pet) && pet !== UNKNOWN)
  const right = wrong.length === 0 && missed.length === 0
  tick(scores.petGoed, right)
  tick(scores.petEerlijk, right || seen.includes(UNKNOWN))
  tick(
    scores.petVerkeerd,
    wrong.some((pet) => pet !== UNKNOWN),
  )
  if (!right) note(`pet: echt ${real.join('+')}, gezien ${seen.join('+')}`)
}

const otherFacts = (facts: readonly string[]): readonly string[] => facts.filter((fact) => !fact.startsWith('pet='))

/** The other values of the same fact that would not be wrong either. */
const valuesToo = (fact: string, free: readonly string[]): readonly string[] =>
  free.filter((other) => other.split('=')[0] === fact.split('=')[0])

/** Counts facts per fact, not per value: a value that is wrong is one missed and one too many. */
const scoreFacts = (scores: LetterScores, letter: Letter, reading: LetterReading, note: Note): void => {
  const counts: Counts = new Map()
  const free = otherFacts(letter.feitenOok)
  scoreNames(
    counts,
    otherFacts(letter.feiten).map((naam) => ({ naam, ook: valuesToo(naam, free) })),
    free,
    new Set(otherFacts(reading.feiten.map(({ feit, waarde }) => `${feit}=${waarde}`))),
    note,
  )
  for (const [name, { goed, gemist, teveel }] of counts) {
    const fact = name.split('=')[0] ?? ''
    if (goed > 0) add(scores.feiten, fact, 'goed')
    if (gemist > 0) add(scores.feiten, fact, 'gemist')
    if (teveel > 0) add(scores.feiten, fact, 'teveel')
  }
}

const scoreFlags = (scores: LetterScores, letter: Letter, reading: LetterReading, note: Note): void =>
  scoreNames(
    scores.vlaggen,
    letter.vlaggen.map((naam) => ({ naam, ook: [] })),
    letter.vlaggenOok,
    new Set<string>(reading.rodeVlaggen.map(({ vlag }) => vlag)),
    note,
  )

/** Scores letters. In: labelled letters, and who is told of each mistake. Out: the counts. Fails never. */
export const scoreLetters = (letters: readonly Letter[], note: Note): LetterScores => {
  const scores = newScores(letters.length)
  for (const letter of letters) {
    const reading = readLetter(letter.tekst)
    scoreElements(scores, letter, reading, note)
    scorePerPet(scores, letter, reading)
    scorePet(scores, letter, reading, note)
    scoreFacts(scores, letter, reading, note)
    scoreFlags(scores, letter, reading, note)
  }
  return scores
}
