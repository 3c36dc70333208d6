// Turns labelled texts into rows of features with what each model should say.
import { GEGEVENS } from '@deelwijs/words'
import { ROLLEN } from '../src/gegevens/bevinding.ts'
import type { Plek } from '../src/gegevens/zinrol.ts'
import type { FeatureTable } from '../src/model/bag.ts'
import { emptyBag, newBag } from '../src/model/bag.ts'
import { candidatesOf, isWeighed } from '../src/model/candidates.ts'
import { elementFeatures, keysOfText, spotsOf } from '../src/model/element-features.ts'
import { roleFeatures, roleSpotsOf } from '../src/model/role-features.ts'
import type { Candidate } from '../src/model/verdict-features.ts'
import { verdictFeatures } from '../src/model/verdict-features.ts'
import type { Model } from '../src/model/weigh.ts'
import type { Example, Label } from './corpus.ts'
import type { Row } from './learn.ts'

/** Per element: 1 in this sentence, 0 nowhere in the text, -1 elsewhere in the text or also defensible here. */
const wantedElements = (labels: readonly Label[], sentence: number): Int8Array => {
  const wanted = new Int8Array(GEGEVENS.length)
  for (const label of labels) {
    for (const name of label.also) {
      const at = GEGEVENS.indexOf(name)
      if (at >= 0 && wanted[at] !== 1) wanted[at] = -1
    }
    const at = GEGEVENS.indexOf(label.element)
    if (label.sentence === sentence) wanted[at] = 1
    else if (wanted[at] !== 1) wanted[at] = -1
  }
  return wanted
}

/** One row per sentence of a text: which elements is it about. */
export const elementRows = ({ sight, labels, start }: Example, table: FeatureTable): readonly Row[] => {
  const spots = spotsOf(table)
  const keys = keysOfText(table, sight)
  const bag = newBag()
  return sight.reading.sentences.flatMap((_, sentence): readonly Row[] => {
    if (sentence < start) return []
    emptyBag(bag)
    elementFeatures(table, spots, sight, keys, sentence, bag)
    return [{ features: [...bag.features], wanted: wantedElements(labels, sentence) }]
  })
}

const placeFor = (places: readonly Plek[], { element, role }: Label): Plek | undefined => {
  const own = places.filter(({ treffer }) => treffer.gegeven === element)
  return own.find((place) => place.rol?.rol === role) ?? own[0]
}

const oneOf = (outputs: number, at: number): Int8Array => {
  const wanted = new Int8Array(outputs)
  wanted[at] = 1
  return wanted
}

/** One row per label of a text: which role has it. */
export const roleRows = ({ sight, labels }: Example, table: FeatureTable): readonly Row[] => {
  const view = { table, spots: roleSpotsOf(table), sight, keys: keysOfText(table, sight), bag: newBag() }
  return labels.flatMap((label): readonly Row[] => {
    if (!isWeighed(sight, label.sentence)) return []
    emptyBag(view.bag)
    const place = placeFor(sight.places[label.sentence] ?? [], label)
    roleFeatures(view, { element: label.element, sentence: label.sentence, place })
    return [{ features: [...view.bag.features], wanted: oneOf(ROLLEN.length, ROLLEN.indexOf(label.role)) }]
  })
}

/** What a candidate should become: a role, nothing (one past the roles), or -1: the labels do not say. */
const wantedVerdict = (labels: readonly Label[], candidate: Candidate): number => {
  if (labels.some((label) => label.also.includes(candidate.element))) return -1
  const own = labels.filter((label) => label.element === candidate.element)
  if (own.length === 0) return ROLLEN.length
  const here = own.filter((label) => label.sentence === candidate.sentence)
  const [only] = here
  if (only === undefined) return -1
  const said = candidate.place?.rol?.rol ?? 'genoemd'
  const best = here.length === 1 ? only : here.find((label) => label.role === said)
  return best === undefined ? -1 : ROLLEN.indexOf(best.role)
}

/** One row per candidate of a text that the first two models, which did not learn from it, put forward. */
export const verdictRows = (
  { sight, labels, start }: Example,
  model: Pick<Model, 'elements' | 'roles'>,
  table: FeatureTable,
): readonly Row[] => {
  const bag = newBag()
  return candidatesOf(model, sight).candidates.flatMap((candidate): readonly Row[] => {
    const wanted = candidate.sentence < start ? -1 : wantedVerdict(labels, candidate)
    if (wanted < 0) return []
    emptyBag(bag)
    verdictFeatures(table, sight, candidate, bag)
    return [{ features: [...bag.features], wanted: oneOf(ROLLEN.length + 1, wanted) }]
  })
}
