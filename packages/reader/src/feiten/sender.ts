// Tells who writes the newest message and to whom, from the heading, the signature and what the letter says of itself.

import type { Hit } from '../lexicon/lexicon.ts'
import { isDenied, type Lezing, wordAt } from './lezing.ts'
import type { Auteur, Zegt } from './soorten.ts'

/** Who writes, how sure that is (0..1), the words that show it, and whether an official's own words say so. */
export type Afzender = {
  readonly auteur: Auteur
  readonly zekerheid: number
  readonly first: number
  readonly last: number
}

const OPENS_ADDRESS = new Set(
  'aan t tav onderwerp betreft ondewerp kenmerk datum to subject cc uw inzake re'.split(' '),
)

type Punt = { score: number; first: number; last: number }

const BUITEN: readonly Auteur[] = [
  'gecertificeerde-instelling',
  'raad',
  'veilig-thuis',
  'inspectie',
  'cbs',
  'aangewezen',
  'arts',
  'betrokkene',
  'ander',
]
const GENOEG = 3

const isAdresregel = (lezing: Lezing, at: number): boolean => {
  const { reading } = lezing
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0]
  return OPENS_ADDRESS.has(wordAt(reading, sentence?.first ?? 0))
}

const isVanRegel = (lezing: Lezing, at: number): boolean => {
  const { reading } = lezing
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0]
  return ['van', 'from'].includes(wordAt(reading, sentence?.first ?? 0))
}

/** Does a word that names an author count? A name does in the heading or the signature, own words do unless they are denied. */
const telt = (lezing: Lezing, { first, last, wat }: Hit<Zegt>): boolean => {
  if (wat.als === 'overal') return !(BUITEN.includes(wat.auteur) && isDenied(lezing.reading, first, last))
  const zone = lezing.zones[lezing.reading.sentenceOf[first] ?? 0]
  return (zone !== 'lijf' || isVanRegel(lezing, first)) && !isAdresregel(lezing, first)
}

const puntenVan = (lezing: Lezing): ReadonlyMap<Auteur, Punt> => {
  const punten = new Map<Auteur, Punt>()
  for (const hit of lezing.vers) {
    const { first, last, wat } = hit
    if ((wat.als !== 'afzender' && wat.als !== 'overal') || !telt(lezing, hit)) continue
    const known = punten.get(wat.auteur)
    if (known === undefined) punten.set(wat.auteur, { score: wat.kracht, first, last })
    else known.score += wat.kracht
  }
  return punten
}

/** Whom the letter addresses, as far as a line opens with it. */
const geadresseerden = ({ reading, vers }: Lezing): ReadonlySet<string> =>
  new Set(
    vers.flatMap(({ first, wat }) =>
      wat.als === 'geadresseerd' && reading.sentences[reading.sentenceOf[first] ?? 0]?.first === first ? [wat.aan] : [],
    ),
  )

/**
 * Tells who writes. In: a text that was read. Out: the author, or `onbekend` when the text does not show it. A provider that answers is told
 * from the gemeente by its refusal, its heading, or the gemeente as addressee.
 */
export const findSender = (lezing: Lezing): Afzender => {
  const punten = puntenVan(lezing)
  const aan = geadresseerden(lezing)
  const punt = (auteur: Auteur): Punt => punten.get(auteur) ?? { score: 0, first: 0, last: 0 }
  const uit = (auteur: Auteur, zekerheid: number): Afzender => ({
    auteur,
    zekerheid,
    first: punt(auteur).first,
    last: punt(auteur).last,
  })
  const gemeente = punt('gemeente').score
  const aanbieder = punt('aanbieder').score + (aan.has('gemeente') ? 4 : 0) - (aan.has('aanbieder') ? 4 : 0)
  const buiten = BUITEN.filter((auteur) => punt(auteur).score >= GENOEG).sort(
    (left, right) => punt(right).score - punt(left).score,
  )[0]
  if (buiten !== undefined && aanbieder < punt(buiten).score + 2)
    return uit(buiten, punt(buiten).score > GENOEG ? 0.9 : 0.75)
  if (aanbieder >= 3 && aanbieder > gemeente / 2) return uit('aanbieder', aanbieder >= 5 ? 0.9 : 0.7)
  if (gemeente >= GENOEG) return uit('gemeente', 0.9)
  if (gemeente > 0) return uit('gemeente', 0.6)
  return { auteur: 'onbekend', zekerheid: 0, first: 0, last: 0 }
}
