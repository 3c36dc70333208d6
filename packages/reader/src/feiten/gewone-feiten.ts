// Proposes the facts other than pet and vrager: each from the best place that shows it, with the safer value first when places disagree.

import { placeOf } from '../text/sentences.ts'
import type { Lezing } from './lezing.ts'
import { isDenied } from './lezing.ts'
import type { Petvoorstel } from './petten.ts'
import type { Afzender } from './sender.ts'
import type { Feit, Feitrij, Feitvoorstel } from './soorten.ts'
import type { Aard } from './zinnen.ts'
import { givesReason, kindOfText } from './zinnen.ts'

type Treffer = { readonly rij: Feitrij; readonly first: number; readonly last: number; readonly keer: number }

/** Of values that exclude each other the one that opens least wins; facts not listed here keep their most frequent value. */
const VOORZICHTIGST: Partial<Readonly<Record<Feit, readonly string[]>>> = {
  uitvraag: ['standaard', 'gericht'],
  motivering: ['algemeen', 'concreet'],
  toestemming: ['nee', 'ja'],
  'tweede-pet-beslist': ['ja', 'nee'],
  'adviseur-geregistreerd': ['nee', 'ja'],
  'adviseur-ingeschakeld': ['nee', 'ja'],
  controledoel: ['niet-gebleken', 'ja'],
  'algemeen-plan': ['niet-gebleken', 'ja'],
  'specifieke-risicoanalyse': ['niet-gebleken', 'ja'],
}

/** A letter may name two routes or several ages; each is shown. */
const MEERVOUDIG: ReadonlySet<Feit> = new Set<Feit>(['route'])

/** What only the one who asks can say of the own request. */
const VAN_DE_VRAGER: ReadonlySet<Feit> = new Set<Feit>([
  'uitvraag',
  'motivering',
  'registratie-vrager',
  'contractbepaling',
  'complex-of-langdurig',
  'tweede-pet-beslist',
  'toewijzing-in-eenheden',
])
const VAN_DE_AANBIEDER: ReadonlySet<string> = new Set(['initiatief aanvraag', 'besluit-of-toets-gevraagd ja'])
const CONTROLE: ReadonlySet<Feit> = new Set<Feit>([
  'controledoel',
  'algemeen-plan',
  'plan-openbaar',
  'specifieke-risicoanalyse',
  'specifiek-plan',
  'niet-anders-haalbaar',
  'minimale-gegevens',
  'aanbieder-geinformeerd',
  'controleur-geheimhouder',
  'onderzoeksbelang',
  'schriftelijke-toestemming',
])
const ADVIES: ReadonlySet<Feit> = new Set<Feit>([
  'adviseur-ingeschakeld',
  'adviseur-geregistreerd',
  'adviseur-is-behandelaar',
  'twijfel-onderbouwd',
])

const hoort = (rij: Feitrij, afzender: Afzender, petten: readonly Petvoorstel[]): boolean => {
  const vanAanbieder = afzender.auteur === 'aanbieder'
  if (VAN_DE_VRAGER.has(rij.feit) && vanAanbieder) return false
  if (VAN_DE_AANBIEDER.has(`${rij.feit} ${rij.waarde}`) && !vanAanbieder) return false
  const draagt = (...namen: readonly string[]): boolean => petten.some((een) => namen.includes(een.pet))
  if (CONTROLE.has(rij.feit)) return draagt('materiele-controleur', 'fraudeonderzoeker')
  if (ADVIES.has(rij.feit)) return draagt('adviseur')
  return true
}

const treffersVan = (lezing: Lezing, afzender: Afzender, petten: readonly Petvoorstel[]): readonly Treffer[] => {
  const best = new Map<string, Treffer>()
  for (const { first, last, wat } of lezing.vers) {
    if (wat.als !== 'feit' || !hoort(wat.rij, afzender, petten)) continue
    if (wat.rij.ontkenbaar && isDenied(lezing.reading, first, last)) continue
    const key = `${wat.rij.feit} ${wat.rij.waarde}`
    const known = best.get(key)
    if (known === undefined) best.set(key, { rij: wat.rij, first, last, keer: 1 })
    else best.set(key, { ...known, keer: known.keer + 1 })
  }
  return [...best.values()]
}

const kies = (feit: Feit, treffers: readonly Treffer[]): readonly Treffer[] => {
  if (MEERVOUDIG.has(feit)) return treffers
  const orde = VOORZICHTIGST[feit]
  const rang = (treffer: Treffer): number => (orde === undefined ? -treffer.keer : orde.indexOf(treffer.rij.waarde))
  return [...treffers].sort((left, right) => rang(left) - rang(right) || left.first - right.first).slice(0, 1)
}

const perFeit = (treffers: readonly Treffer[]): ReadonlyMap<Feit, readonly Treffer[]> => {
  const map = new Map<Feit, Treffer[]>()
  for (const treffer of treffers) map.set(treffer.rij.feit, [...(map.get(treffer.rij.feit) ?? []), treffer])
  return map
}

const alsVoorstel = (lezing: Lezing, { rij, first, last }: Treffer, anders: boolean): Feitvoorstel => ({
  feit: rij.feit,
  waarde: rij.waarde,
  ...placeOf(lezing.reading, first, last),
  zekerheid: anders ? Math.min(rij.zekerheid, 0.6) : rij.zekerheid,
  waarom: rij.zekerheid <= 0.5 ? 'de gemeente stelt dit' : `feit-${rij.feit}`,
})

const zonderPlek = (feit: Feit, waarde: string, zekerheid: number, waarom: string): Feitvoorstel => ({
  feit,
  waarde,
  van: 0,
  tot: 0,
  tekst: '',
  zekerheid,
  waarom,
})

const uitDeAard = (lezing: Lezing, aard: Aard, al: ReadonlySet<Feit>): readonly Feitvoorstel[] => {
  const voorAllen = aard.regels || aard.contract || aard.formulier || aard.uitleg
  const plek = aard.last > aard.first ? placeOf(lezing.reading, aard.first, aard.last) : { van: 0, tot: 0, tekst: '' }
  const uit: Feitvoorstel[] = []
  if (voorAllen && !al.has('uitvraag'))
    uit.push({ feit: 'uitvraag', waarde: 'standaard', ...plek, zekerheid: 0.8, waarom: 'de tekst geldt voor iedereen' })
  if ((aard.contract || aard.regeling) && !al.has('contractbepaling'))
    uit.push({
      feit: 'contractbepaling',
      waarde: 'ja',
      ...plek,
      zekerheid: 0.8,
      waarom: 'de tekst is een contract of regeling',
    })
  return uit
}

const uitHetGeheel = (
  lezing: Lezing,
  aard: Aard,
  afzender: Afzender,
  al: ReadonlySet<Feit>,
): readonly Feitvoorstel[] => {
  const uit: Feitvoorstel[] = []
  const algemeen = aard.regels || aard.contract || aard.uitleg
  if (!al.has('initiatief') && !algemeen) uit.push(zonderPlek('initiatief', 'verzoek', 0.7, 'de tekst vraagt iets'))
  if (!al.has('motivering') && !algemeen && !givesReason(lezing) && afzender.auteur !== 'aanbieder')
    uit.push(zonderPlek('motivering', 'geen', 0.5, 'de tekst noemt geen reden voor dit geval'))
  return uit
}

/** Proposes the other facts. In: the text, its author, its pets. Out: proposals, at most one value per fact but for the route. */
export const findPlainFacts = (
  lezing: Lezing,
  afzender: Afzender,
  petten: readonly Petvoorstel[],
): readonly Feitvoorstel[] => {
  const aard = kindOfText(lezing)
  const uit: Feitvoorstel[] = []
  for (const [feit, treffers] of perFeit(treffersVan(lezing, afzender, petten))) {
    uit.push(...kies(feit, treffers).map((treffer) => alsVoorstel(lezing, treffer, treffers.length > 1)))
  }
  if (uit.some((een) => een.feit === 'initiatief' && een.waarde === 'aanvraag'))
    uit.push(zonderPlek('uitvraag', 'ongevraagd', 0.6, 'de aanbieder vraagt zelf iets aan'))
  const al = new Set(uit.map((een) => een.feit))
  return [...uit, ...uitDeAard(lezing, aard, al), ...uitHetGeheel(lezing, aard, afzender, al)]
}
