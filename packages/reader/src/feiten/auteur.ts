// Tells who writes the newest message and to whom, from the heading, the signature and what the letter says of itself.

import { isOntkend, type Lezing, woordOp } from './lezing.ts'
import type { Auteur } from './soorten.ts'

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
  return OPENS_ADDRESS.has(woordOp(reading, sentence?.first ?? 0))
}

const isVanRegel = (lezing: Lezing, at: number): boolean => {
  const { reading } = lezing
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0]
  return ['van', 'from'].includes(woordOp(reading, sentence?.first ?? 0))
}

const puntenVan = (
  lezing: Lezing,
): { readonly punten: ReadonlyMap<Auteur, Punt>; readonly aan: ReadonlySet<string> } => {
  const { reading, zones } = lezing
  const punten = new Map<Auteur, Punt>()
  const aan = new Set<string>()
  for (const { first, last, wat } of lezing.vers) {
    if (wat.als === 'geadresseerd' && reading.sentences[reading.sentenceOf[first] ?? 0]?.first === first)
      aan.add(wat.aan)
    if (wat.als !== 'afzender' && wat.als !== 'overal') continue
    const zone = zones[reading.sentenceOf[first] ?? 0]
    const inHeading = zone !== 'lijf' || isVanRegel(lezing, first)
    if (wat.als === 'afzender' && (!inHeading || isAdresregel(lezing, first))) continue
    if (wat.als === 'overal' && BUITEN.includes(wat.auteur) && isOntkend(reading, first, last)) continue
    const known = punten.get(wat.auteur)
    if (known === undefined) punten.set(wat.auteur, { score: wat.kracht, first, last })
    else known.score += wat.kracht
  }
  return { punten, aan }
}

/**
 * Tells who writes. In: a text that was read. Out: the author, or `onbekend` when the text does not show it. A provider that answers is told
 * from the gemeente by its refusal, its heading, or the gemeente as addressee.
 */
export const afzenderVan = (lezing: Lezing): Afzender => {
  const { punten, aan } = puntenVan(lezing)
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
