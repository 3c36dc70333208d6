// The features of one mention for the question which role it has: asked, named, not needed, refused, history.
import type { Sight } from '../gegevens/see.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Bag, FeatureTable } from './bag.ts'
import { addPair, addSaid } from './bag.ts'
import type { Mention } from './mention.ts'

/** The places a key can have around a mention, as numbers of keys. */
export type RoleSpots = {
  readonly word: number
  readonly part: number
  readonly left: number
  readonly right: number
  readonly intro: number
  readonly opens: number
  readonly second: number
  readonly next: number
  readonly said: number
  readonly cue: number
  readonly partCue: number
  readonly introCue: number
  readonly above: number
  readonly element: number
}

export const roleSpotsOf = (table: FeatureTable): RoleSpots => ({
  word: table.numberOf('@r-word'),
  part: table.numberOf('@r-part'),
  left: table.numberOf('@r-left'),
  right: table.numberOf('@r-right'),
  intro: table.numberOf('@r-intro'),
  opens: table.numberOf('@r-opens'),
  second: table.numberOf('@r-second'),
  next: table.numberOf('@r-next'),
  said: table.numberOf('@r-said'),
  cue: table.numberOf('@r-cue'),
  partCue: table.numberOf('@r-part-cue'),
  introCue: table.numberOf('@r-intro-cue'),
  above: table.numberOf('@r-above'),
  element: table.numberOf('@r-element'),
})

const NEAR = 4
const INTRO_WORDS = 25
/** Of a long sentence only the last clauses are looked at for cues. */
const MOST_PARTS = 8

/** Everything a step needs; one object per text. */
export type RoleView = {
  readonly table: FeatureTable
  readonly spots: RoleSpots
  readonly sight: Sight
  readonly keys: readonly Int32Array[]
  readonly bag: Bag
}

const keyAt = ({ sight, keys }: RoleView, at: number): number => keys[sight.reading.tokens.ids[at] ?? -1]?.[0] ?? -1

const addRange = (view: RoleView, spot: number, first: number, last: number): void => {
  for (let at = first; at < last; at += 1) addPair(view.table, view.bag, spot, keyAt(view, at), at)
}

const addCues = (view: RoleView, sentence: number, spot: number): void => {
  const { firstPart, contents } = view.sight
  const end = firstPart[sentence + 1] ?? 0
  const from = Math.max(firstPart[sentence] ?? 0, end - MOST_PARTS)
  for (let part = from; part < end; part += 1)
    for (const cue of contents[part]?.tekens ?? []) {
      addSaid(view.table, view.bag, spot, cue.soort)
      addSaid(view.table, view.bag, spot, `~${cue.vorm}`)
    }
}

const addWords = (view: RoleView, { first, last }: Sentence): void => {
  addRange(view, view.spots.word, first, last)
  for (let at = first; at + 1 < last; at += 1) addPair(view.table, view.bag, keyAt(view, at), keyAt(view, at + 1), at)
}

const addAround = (view: RoleView, mention: Mention, here: Sentence): void => {
  const { place } = mention
  const { spots, sight, table, bag } = view
  if (place === undefined) return
  const part = sight.parts[(sight.firstPart[mention.sentence] ?? 0) + place.deel]
  addRange(view, spots.left, Math.max(here.first, place.treffer.first - NEAR), place.treffer.first)
  addRange(view, spots.right, place.treffer.last, Math.min(here.last, place.treffer.last + NEAR))
  if (part !== undefined) addRange(view, spots.part, part.first, part.last)
  const content = sight.contents[(sight.firstPart[mention.sentence] ?? 0) + place.deel]
  for (const cue of content?.tekens ?? []) addSaid(table, bag, spots.partCue, cue.soort)
}

/** What the patterns made of it: the strongest witness. */
const addVerdict = (view: RoleView, mention: Mention): void => {
  const { table, bag, spots, sight } = view
  const role = mention.place?.rol
  const said = mention.place === undefined ? 'unseen' : (role?.rol ?? 'none')
  addSaid(table, bag, spots.said, `role ${said}`)
  if (mention.place !== undefined) addSaid(table, bag, spots.said, `form ${mention.place.treffer.vorm}`)
  if (role !== undefined) {
    addSaid(table, bag, spots.said, `role ${said} ${role.zekerheid}`)
    addSaid(table, bag, spots.said, `why ${role.waarom}`)
  }
  for (const other of sight.places[mention.sentence] ?? [])
    if (other !== mention.place) addSaid(table, bag, spots.said, `other ${other.rol?.rol ?? 'none'}`)
}

const addCircumstances = (view: RoleView, mention: Mention, here: Sentence): void => {
  const { table, bag, spots, sight } = view
  addSaid(table, bag, spots.said, 'always')
  const marks = [
    `kind ${here.kind}`,
    here.asks ? 'asks' : 'tells',
    sight.form ? 'form' : 'text',
    sight.provider ? 'provider' : 'other',
    here.older ? 'older' : 'now',
    here.intro >= 0 ? 'listed' : 'loose',
  ]
  for (const mark of marks) {
    addSaid(table, bag, spots.said, mark)
    addSaid(table, bag, spots.said, `${mark} ${mention.place?.rol?.rol ?? '-'}`)
  }
  addSaid(table, bag, spots.element, mention.element)
  addSaid(table, bag, spots.element, `${mention.element} ${here.kind}`)
  addSaid(table, bag, spots.element, `${mention.element} ${mention.place?.rol?.rol ?? '-'}`)
}

/** Fills the bag of `view` with the features of a mention. */
export const roleFeatures = (view: RoleView, mention: Mention): void => {
  const { sight, spots } = view
  const { sentences } = sight.reading
  const here = sentences[mention.sentence]
  if (here === undefined) return
  addVerdict(view, mention)
  addCircumstances(view, mention, here)
  addWords(view, here)
  addPair(view.table, view.bag, spots.opens, keyAt(view, here.first), here.first)
  addPair(view.table, view.bag, spots.second, keyAt(view, here.first + 1), here.first + 1)
  addAround(view, mention, here)
  addCues(view, mention.sentence, spots.cue)
  const next = sentences[mention.sentence + 1]
  if (next !== undefined && here.asks) addPair(view.table, view.bag, spots.next, keyAt(view, next.first), -1)
  const intro = sentences[here.intro]
  if (intro !== undefined) {
    addRange(view, spots.intro, Math.max(intro.first, intro.last - INTRO_WORDS), intro.last)
    addCues(view, here.intro, spots.introCue)
  } else if (mention.sentence > 0) addCues(view, mention.sentence - 1, spots.above)
}
