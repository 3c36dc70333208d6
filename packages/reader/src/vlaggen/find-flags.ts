// Finds the red flags of a text: only where the author really uses the ground or does the thing, never where it is denied or rejected.

import type { Feitlezing } from '../feiten/find-facts.ts'
import { isDenied } from '../feiten/lezing.ts'
import type { Pet } from '../feiten/soorten.ts'
import type { Aard } from '../feiten/zinnen.ts'
import { kindOfText } from '../feiten/zinnen.ts'
import type { Reading } from '../text/sentences.ts'
import { placeOf } from '../text/sentences.ts'
import type { Plaats } from './plaatsen.ts'
import { flagPlaces } from './plaatsen.ts'
import type { Vlag, Vlagnaam, Vlagvondst } from './soorten.ts'
import { VLAGGEN } from './vlaggen.ts'

/** A report or news item tells what others did; only a rule it announces counts. */
const OOK_IN_VERHAAL: ReadonlySet<Vlagnaam> = new Set<Vlagnaam>([
  'standaardtermijn',
  'voorafgaande-goedkeuring',
  'niet-gecontracteerd',
])

/** A flag does not count when the text wears only pets for which the ground is lawful, or speaks of no file document where it must. */
const telt = (vlag: Vlag, petten: readonly Pet[], stuk: boolean, aard: Aard): boolean => {
  if (vlag.metStuk && !stuk) return false
  if (aard.verhaal && !OOK_IN_VERHAAL.has(vlag.vlag)) return false
  return petten.length === 0 || petten.some((pet) => !vlag.nietBij.includes(pet))
}

const vondst = (reading: Reading, vlag: Vlag, first: number, last: number, zekerheid: number): Vlagvondst => ({
  vlag: vlag.vlag,
  ...placeOf(reading, first, last),
  zekerheid,
  waarom: vlag.bron,
  uitleg: vlag.uitleg,
})

const eerste = (reading: Reading, vlag: Vlag, plaatsen: readonly Plaats[]): Plaats | undefined =>
  plaatsen.find((plaats) => !(vlag.ontkenbaar && isDenied(reading, plaats.first, plaats.last)))

const uitPetten = (feiten: Feitlezing, vlag: Vlag, aard: Aard): readonly Vlagvondst[] => {
  if (aard.regels || aard.contract || aard.uitleg || aard.formulier) return []
  if (!feiten.lezing.brief && feiten.afzender.auteur !== 'gemeente') return []
  const sterk = (pet: Pet): boolean => feiten.petten.some((een) => een.pet === pet && een.kracht === 3)
  const genoeg = feiten.lezing.brief
    ? sterk(feiten.petten[0]?.pet ?? 'niet-kenbaar')
    : feiten.petten.every((een) => een.kracht === 3)
  const paar = genoeg
    ? vlag.samen.find((twee) => twee.every((pet) => feiten.petten.some((een) => een.pet === pet)))
    : undefined
  const tweede = feiten.petten.find((een) => een.pet === paar?.[1])
  return tweede === undefined ? [] : [vondst(feiten.lezing.reading, vlag, tweede.first, tweede.last, 0.6)]
}

/**
 * Finds the red flags. In: a text and its facts (for who writes and which pets are worn). Out: at most one finding per flag, in order of
 * place. A provider's own letter raises none: it may quote a ground to reject it.
 */
export const findFlags = (reading: Reading, feiten: Feitlezing): readonly Vlagvondst[] => {
  if (feiten.afzender.auteur === 'aanbieder') return []
  const { perVlag, stuk } = flagPlaces(reading)
  const aard = kindOfText(feiten.lezing)
  const petten = feiten.petten.map((een) => een.pet)
  const gevonden = VLAGGEN.flatMap((vlag): readonly Vlagvondst[] => {
    if (!telt(vlag, petten, stuk, aard)) return []
    const plaats = eerste(reading, vlag, perVlag.get(vlag) ?? [])
    return plaats === undefined
      ? uitPetten(feiten, vlag, aard)
      : [vondst(reading, vlag, plaats.first, plaats.last, plaats.zekerheid)]
  })
  return gevonden.sort((left, right) => left.van - right.van)
}
