// The door of this folder: from a text that was read to the elements that are asked or named in it.
import type { Gegeven } from '@deelwijs/words'
import { isWeighed } from '../model/candidates.ts'
import { judge } from '../model/judge.ts'
import { loadModel } from '../model/load.ts'
import type { Model } from '../model/weigh.ts'
import { WEIGHTS } from '../model/weights.ts'
import type { Reading } from '../text/sentences.ts'
import { placeOf } from '../text/sentences.ts'
import type { GegevenBevinding, Rol } from './bevinding.ts'
import type { Sight } from './see.ts'
import { see } from './see.ts'
import type { Plek } from './zinrol.ts'

let loaded: Model | undefined

/** The model, taken out of its packing once, by who first reads elements: the leak and contract checks do without. */
const trained = (): Model => {
  loaded ??= loadModel(WEIGHTS)
  return loaded
}

const WITHOUT_CUE = 0.5

/** A provider that answers asks nothing itself; what it does not think needed, it refuses. */
const AS_PROVIDER: Readonly<Record<Rol, Rol>> = {
  vraag: 'genoemd',
  genoemd: 'genoemd',
  'niet-nodig': 'geweigerd',
  geweigerd: 'geweigerd',
  geschiedenis: 'geschiedenis',
}

/** An element with its role, on words `first` up to `last` (exclusive) of a sentence. */
type Told = {
  readonly element: Gegeven
  readonly role: Rol
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly sure: number
  readonly why: string
}

/** What holds whatever was said: an older message asks nothing now, and neither does a provider that answers. */
const settled = (sight: Sight, told: Told): Told => {
  const older = sight.reading.sentences[told.sentence]?.older === true
  if (older) return told.role === 'vraag' ? { ...told, role: 'geschiedenis' } : told
  return sight.provider ? { ...told, role: AS_PROVIDER[told.role] } : told
}

const toldByPattern = (place: Plek): Told => ({
  element: place.treffer.gegeven,
  role: place.rol?.rol ?? 'genoemd',
  sentence: place.zin,
  first: place.treffer.first,
  last: place.treffer.last,
  sure: place.rol?.zekerheid ?? WITHOUT_CUE,
  why: `${place.treffer.vorm} / ${place.rol?.waarom ?? 'geen teken'}`,
})

/**
 * The role of each mention. In: what the patterns saw, and the model that weighs it; without a model the patterns decide.
 * Sentences too long for the model keep what the patterns say. Fails never.
 */
export const tellRoles = (sight: Sight, model: Model | undefined): readonly Told[] => {
  const { verdicts, until } = model === undefined ? { verdicts: [], until: 0 } : judge(model, sight)
  const left = sight.places
    .flatMap((places, sentence) => (sentence < until && isWeighed(sight, sentence) ? [] : places))
    .map(toldByPattern)
  const weighed = verdicts.map(
    ({ candidate, role, first, last, sure, why }): Told => ({
      element: candidate.element,
      sentence: candidate.sentence,
      role,
      first,
      last,
      sure,
      why,
    }),
  )
  return [...weighed, ...left].map((told) => settled(sight, told)).sort((one, other) => one.first - other.first)
}

/** Per element and role the surest place. An element that is asked, refused or not needed is not given as named as well. */
const merge = (all: readonly GegevenBevinding[]): readonly GegevenBevinding[] => {
  const best = new Map<string, GegevenBevinding>()
  const withRole = new Set<Gegeven>()
  for (const one of all) {
    const key = `${one.gegeven} ${one.rol}`
    if (one.zekerheid > (best.get(key)?.zekerheid ?? 0)) best.set(key, one)
    if (one.rol !== 'genoemd' && one.rol !== 'geschiedenis') withRole.add(one.gegeven)
  }
  return [...best.values()]
    .filter((one) => one.rol !== 'genoemd' || !withRole.has(one.gegeven))
    .sort((one, other) => one.van - other.van || one.tot - other.tot)
}

/** Every place where an element stands, with its role; an element may occur more than once. For who wants to show all places. */
export const findPlaces = (reading: Reading): readonly GegevenBevinding[] =>
  tellRoles(see(reading), trained()).map(({ element, role, first, last, sure, why }) => ({
    gegeven: element,
    rol: role,
    gevraagd: role === 'vraag',
    ...placeOf(reading, first, last),
    zekerheid: sure,
    waarom: why,
  }))

/**
 * The elements a text asks, names, does not need, refuses, or asked before. In: a text that was read (`readText`).
 * Out: per element and role one proposal with its place, in order of the text. Fails never; time is linear in the text.
 */
export const findElements = (reading: Reading): readonly GegevenBevinding[] => merge(findPlaces(reading))
