// The last word: of each candidate the role, or that it is nothing, with a certainty in rough steps and the words that weighed most.
import { GEGEVENS } from '@deelwijs/words'
import type { Rol } from '../gegevens/bevinding.ts'
import { ROLLEN } from '../gegevens/bevinding.ts'
import type { Sight } from '../gegevens/see.ts'
import type { Bag } from './bag.ts'
import { emptyBag, newBag } from './bag.ts'
import { candidatesOf } from './candidates.ts'
import { elementFeatures, keysOfText, spotsOf } from './element-features.ts'
import type { Candidate } from './verdict-features.ts'
import { verdictFeatures } from './verdict-features.ts'
import type { Model } from './weigh.ts'
import { toChances, weigh } from './weigh.ts'

/** A verdict: `first` up to `last` (exclusive) are words of the text. */
export type Verdict = {
  readonly candidate: Candidate
  readonly role: Rol
  readonly sure: number
  readonly first: number
  readonly last: number
  readonly why: string
}

/** The verdicts, and the sentence from which on the patterns have the last word. */
export type Judged = { readonly verdicts: readonly Verdict[]; readonly until: number }

/** From this chance on an element is called asked, by what the patterns say; chosen on held-out practice texts. */
const ASKED = { asked: 0.15, other: 0.85, none: 0.5, unseen: 0.3 } as const
/** From this chance of "nothing" on, a candidate is dropped: one that a pattern saw needs more. */
const NOTHING_SEEN = 0.75
const NOTHING_UNSEEN = 0.5
/** Under this chance a role that asks nothing gives way to that of the patterns. */
const LIKELY = 0.5

const NOTHING = ROLLEN.length
const CERTAINTIES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

const inSteps = (chance: number): number => CERTAINTIES.findLast((step) => chance >= step) ?? 0.4

const witnessOf = ({ place }: Candidate): keyof typeof ASKED => {
  if (place === undefined) return 'unseen'
  if (place.rol === undefined) return 'none'
  return place.rol.rol === 'vraag' ? 'asked' : 'other'
}

const isDropped = (chances: Float64Array, { place }: Candidate): boolean =>
  (chances[NOTHING] ?? 0) >= (place === undefined ? NOTHING_UNSEEN : NOTHING_SEEN)

/** The likeliest of the roles that ask nothing; when none is likely, what the patterns say. */
const roleWithoutAsking = (chances: Float64Array, { place }: Candidate): Rol | undefined => {
  let best = 1
  for (let role = 2; role < NOTHING; role += 1) if ((chances[role] ?? 0) > (chances[best] ?? 0)) best = role
  const said = place?.rol?.rol
  return said !== undefined && said !== 'vraag' && (chances[best] ?? 0) < LIKELY ? said : ROLLEN[best]
}

/** The role that the chances point to, or undefined when it is nothing. What a demand rests on ("ontbreekt") stays asked. */
const roleOf = (chances: Float64Array, candidate: Candidate): Rol | undefined => {
  const role = candidate.place?.rol
  const demanded = role?.rol === 'vraag' && role.eis
  if (demanded || (chances[0] ?? 0) >= ASKED[witnessOf(candidate)]) return 'vraag'
  return isDropped(chances, candidate) ? undefined : roleWithoutAsking(chances, candidate)
}

const MOST_NAMED = 3

type Weighed = { readonly at: number; readonly weight: number }

/** What each word of a sentence adds to an element, heaviest first. */
const heaviest = (model: Model, bag: Bag, element: number): readonly Weighed[] => {
  const { start, output, value } = model.elements.weights
  const sums = new Map<number, number>()
  bag.features.forEach((feature, number) => {
    const at = bag.places[number] ?? -1
    if (at < 0) return
    for (let entry = start[feature] ?? 0; entry < (start[feature + 1] ?? 0); entry += 1)
      if (output[entry] === element) sums.set(at, (sums.get(at) ?? 0) + (value[entry] ?? 0))
  })
  return [...sums]
    .map(([at, weight]) => ({ at, weight }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.at - right.at)
    .slice(0, MOST_NAMED)
}

type Place = Pick<Verdict, 'first' | 'last' | 'why'>
type Desk = {
  readonly model: Model
  readonly sight: Sight
  readonly keys: readonly Int32Array[]
  readonly bag: Bag
}

/** A finding of the model alone stands on the clause with the heaviest word. */
const placeByWords = ({ model, sight, keys, bag }: Desk, candidate: Candidate): Place => {
  const { table } = model.elements
  const { reading } = sight
  emptyBag(bag)
  elementFeatures(table, spotsOf(table), sight, keys, candidate.sentence, bag)
  const words = heaviest(model, bag, GEGEVENS.indexOf(candidate.element))
  const from = sight.firstPart[candidate.sentence] ?? 0
  const parts = sight.parts.slice(from, sight.firstPart[candidate.sentence + 1])
  const at = words[0]?.at ?? -1
  const part = parts.find(({ first, last }) => first <= at && at < last) ?? parts[0]
  const named = [...words].sort((left, right) => left.at - right.at)
  return {
    first: part?.first ?? 0,
    last: part?.last ?? 1,
    why: `model: ${named.map((word) => reading.tokens.words[reading.tokens.ids[word.at] ?? 0] ?? '').join(', ')}`,
  }
}

const placeOfVerdict = (desk: Desk, candidate: Candidate): Place => {
  const { place } = candidate
  if (place === undefined) return placeByWords(desk, candidate)
  const { first, last, vorm } = place.treffer
  return { first, last, why: `${vorm} / ${place.rol?.waarom ?? 'geen teken'}` }
}

/** Gives the verdicts over a text. In: the model and what the patterns saw. Out: only what is something, in order. Fails never. */
export const judge = (model: Model, sight: Sight): Judged => {
  const bag = newBag()
  const desk = { model, sight, keys: keysOfText(model.elements.table, sight), bag }
  const chances = new Float64Array(NOTHING + 1)
  const { candidates, until } = candidatesOf(model, sight)
  const verdicts = candidates.flatMap((candidate): readonly Verdict[] => {
    emptyBag(bag)
    verdictFeatures(model.verdicts.table, sight, candidate, bag)
    weigh(model.verdicts.weights, bag, chances)
    toChances(chances)
    const role = roleOf(chances, candidate)
    if (role === undefined) return []
    const sure = inSteps(chances[ROLLEN.indexOf(role)] ?? 0)
    return [{ candidate, role, sure, ...placeOfVerdict(desk, candidate) }]
  })
  return { verdicts, until }
}
