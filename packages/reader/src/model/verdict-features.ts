// The features for the last word over a mention: what the patterns say beside what the two models say.
import type { Gegeven } from '@deelwijs/words'
import type { Sight } from '../gegevens/see.ts'
import type { Bag, FeatureTable } from './bag.ts'
import { addSaid } from './bag.ts'
import type { Mention } from './mention.ts'

/** A mention with what the models make of it: how much the sentence is about the element, and the chance of each role. */
export type Candidate = Mention & {
  readonly element: Gegeven
  readonly about: number
  readonly roles: readonly number[]
}

const STEPS = [-4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 5]
const ROLE_NAMES = ['vraag', 'genoemd', 'niet-nodig', 'geweigerd', 'geschiedenis']
const NEARLY = 1e-4
const FEW_SENTENCES = 3
const LENGTHS = [6, 14, 30]

const stepOf = (value: number, steps: readonly number[]): number => {
  let step = 0
  while (step < steps.length && value > (steps[step] ?? 0)) step += 1
  return step
}

const oddsOf = (chance: number): number => Math.log((chance + NEARLY) / (1 - chance + NEARLY))

const topOf = (roles: readonly number[]): string => ROLE_NAMES[roles.indexOf(Math.max(...roles))] ?? ''

const modelSays = (candidate: Candidate, hit: string, pattern: string): readonly string[] => {
  const about = stepOf(candidate.about, STEPS)
  const asked = stepOf(oddsOf(candidate.roles[0] ?? 0), STEPS)
  return [
    `about ${about}`,
    `about ${about} ${hit}`,
    `asked ${asked}`,
    `asked ${asked} ${pattern}`,
    `about ${about} asked ${asked}`,
    ...ROLE_NAMES.slice(1).map((name, at) => `${name} ${stepOf(oddsOf(candidate.roles[at + 1] ?? 0), STEPS)}`),
  ]
}

const patternSays = ({ place, element }: Candidate, hit: string, pattern: string): readonly string[] => {
  const said = [`hit ${hit}`, `pattern ${pattern}`, element, `${element} ${hit}`, `${element} ${pattern}`]
  if (place === undefined) return said
  const { vorm } = place.treffer
  return [
    ...said,
    `form ${vorm}`,
    `words ${Math.min(4, vorm.split(' ').length)}`,
    `why ${place.rol?.waarom ?? '-'}`,
    `sure ${pattern} ${place.rol?.zekerheid ?? 0}`,
  ]
}

const circumstances = (sight: Sight, candidate: Candidate, hit: string, pattern: string): readonly string[] => {
  const here = sight.reading.sentences[candidate.sentence]
  if (here === undefined) return []
  const size = sight.reading.sentences.length > FEW_SENTENCES ? 'big' : 'small'
  const top = topOf(candidate.roles)
  const marks = [
    `kind ${here.kind}`,
    size,
    `${size} ${here.kind}`,
    ...(sight.provider ? ['provider'] : []),
    ...(here.older ? ['older'] : []),
    ...(sight.form ? ['form'] : []),
    ...(here.asks ? ['asks'] : []),
  ]
  return [
    `length ${stepOf(here.last - here.first, LENGTHS)}`,
    `top ${top}`,
    `top ${top} ${pattern} ${size}`,
    `${hit} ${size}`,
    ...marks.flatMap((mark) => [mark, `${mark} / ${pattern}`, `${mark} / ${top}`]),
  ]
}

/** Fills the bag with the features of a candidate. */
export const verdictFeatures = (table: FeatureTable, sight: Sight, candidate: Candidate, bag: Bag): void => {
  const { place } = candidate
  const pattern = place === undefined ? 'unseen' : (place.rol?.rol ?? 'none')
  const hit = place === undefined ? 'unseen' : place.treffer.veld ? 'field' : 'hit'
  const where = table.numberOf('@verdict')
  addSaid(table, bag, where, 'always')
  for (const said of modelSays(candidate, hit, pattern)) addSaid(table, bag, where, said)
  for (const said of patternSays(candidate, hit, pattern)) addSaid(table, bag, where, said)
  for (const said of circumstances(sight, candidate, hit, pattern)) addSaid(table, bag, where, said)
}
