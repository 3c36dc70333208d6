// Weighs the places that show a pet and proposes one, several, or that the text does not show it. It never guesses a permissive one.

import type { Hit } from '../lexicon/lexicon.ts'
import type { Lezing } from './lezing.ts'
import type { Afzender } from './sender.ts'
import type { Auteur, Kracht, Pet, Zegt } from './soorten.ts'
import { kindOfText } from './zinnen.ts'

/** A pet with the place that shows it best. `zekerheid` under 0.5 is a candidate to ask about, no proposal. */
export type Petvoorstel = {
  readonly pet: Pet
  readonly first: number
  readonly last: number
  readonly zekerheid: number
  readonly kracht: Kracht
}

/** One place that shows a pet, left after the words that take it away. */
export type Petplek = { readonly pet: Pet; readonly first: number; readonly last: number; readonly kracht: Kracht }

/** The places that show a pet, without those whose sentence says it is not worn. In: hits of one message. */
export const petPlaces = (lezing: Lezing, hits: readonly Hit<Zegt>[]): readonly Petplek[] => {
  const { sentenceOf } = lezing.reading
  const weg = new Set<string>()
  for (const { first, wat } of hits) if (wat.als === 'geen-pet') weg.add(`${wat.pet} ${sentenceOf[first] ?? 0}`)
  return hits.flatMap(({ first, last, wat }) =>
    wat.als === 'pet' && !weg.has(`${wat.pet} ${sentenceOf[first] ?? 0}`)
      ? [{ pet: wat.pet, first, last, kracht: wat.kracht }]
      : [],
  )
}

/** Whoever writes from outside the gemeente wears one pet only, whatever else the text mentions. */
const PET_VAN_AUTEUR: Partial<Readonly<Record<Auteur, Pet>>> = {
  'gecertificeerde-instelling': 'kinderbescherming',
  raad: 'kinderbescherming',
  'veilig-thuis': 'veilig-thuis',
  arts: 'verwijzer',
}

/**
 * A pet that is only pointed at (2) gives way to these when they are said outright (3): a letter about a fraud investigation mentions
 * invoices without paying them. One line per pet.
 */
const WIJKT_VOOR: Partial<Readonly<Record<Pet, readonly Pet[]>>> = {
  beslisser: [
    'kinderbescherming',
    'veilig-thuis',
    'verwijzer',
    'fraudeonderzoeker',
    'bekostiger',
    'adviseur',
    'bepaler',
    'toeleider',
    'hulpverlener',
  ],
  bekostiger: ['materiele-controleur', 'fraudeonderzoeker', 'accountant', 'beleid', 'beslisser'],
  'materiele-controleur': ['fraudeonderzoeker', 'accountant', 'bekostiger'],
  fraudeonderzoeker: ['materiele-controleur'],
  accountant: ['beleid', 'materiele-controleur'],
  beleid: [
    'beslisser',
    'bekostiger',
    'materiele-controleur',
    'fraudeonderzoeker',
    'accountant',
    'casusregisseur',
    'toeleider',
    'bepaler',
    'adviseur',
    'hulpverlener',
  ],
  toeleider: ['beslisser', 'bepaler', 'adviseur', 'hulpverlener', 'casusregisseur', 'verwijzer'],
  bepaler: ['beslisser', 'toeleider', 'adviseur'],
  adviseur: ['beslisser', 'materiele-controleur', 'fraudeonderzoeker'],
  casusregisseur: ['hulpverlener', 'kinderbescherming', 'veilig-thuis', 'verwijzer', 'beslisser'],
  hulpverlener: [
    'beslisser',
    'adviseur',
    'kinderbescherming',
    'veilig-thuis',
    'bekostiger',
    'materiele-controleur',
    'fraudeonderzoeker',
    'accountant',
  ],
  verwijzer: ['beslisser', 'toeleider', 'bepaler', 'casusregisseur', 'hulpverlener', 'bekostiger'],
  kinderbescherming: ['beslisser', 'bepaler', 'toeleider', 'casusregisseur', 'hulpverlener'],
  'veilig-thuis': ['beslisser', 'bepaler', 'toeleider', 'casusregisseur', 'hulpverlener'],
}

/** Of two pets said outright, the left one is only the setting of the right one. */
const OOK_STERK_WIJKT: readonly (readonly [Pet, Pet])[] = [
  ['materiele-controleur', 'fraudeonderzoeker'],
  ['bekostiger', 'fraudeonderzoeker'],
  ['bekostiger', 'accountant'],
  ['materiele-controleur', 'accountant'],
  ['bekostiger', 'materiele-controleur'],
  ['verwijzer', 'beslisser'],
  ['beslisser', 'adviseur'],
  ['kinderbescherming', 'beslisser'],
  ['veilig-thuis', 'beslisser'],
]

/** Only the gemeente's own deciding and paying pets may rest on words that merely fit: the others open more. */
const MAG_OP_ZWAK: ReadonlySet<Pet> = new Set<Pet>(['beslisser'])
const ZWAK_GENOEG = 2
const TWEE_PLEKKEN = 4

/** Only a doctor is a referrer: the gemeente that calls itself so raises a flag, not this pet. */
const ARTSEN: ReadonlySet<Auteur> = new Set<Auteur>(['arts', 'aanbieder'])

type Stand = { best: Petplek; som: number; tot: number }

const standVan = (plekken: readonly Petplek[]): ReadonlyMap<Pet, Stand> => {
  const stand = new Map<Pet, Stand>()
  for (const plek of plekken) {
    const known = stand.get(plek.pet)
    if (known === undefined) stand.set(plek.pet, { best: plek, som: plek.kracht, tot: plek.last })
    else {
      if (plek.first >= known.tot) known.som += plek.kracht
      known.tot = Math.max(known.tot, plek.last)
      if (plek.kracht > known.best.kracht) known.best = plek
    }
  }
  return stand
}

const isSterk = (stand: ReadonlyMap<Pet, Stand>, pet: Pet): boolean => stand.get(pet)?.best.kracht === 3

const wijkt = (stand: ReadonlyMap<Pet, Stand>, pet: Pet): boolean => {
  if (isSterk(stand, pet)) return OOK_STERK_WIJKT.some(([left, right]) => left === pet && isSterk(stand, right))
  return (WIJKT_VOOR[pet] ?? []).some((other) => isSterk(stand, other))
}

const zekerheidVan = ({ best, som }: Stand, alleen: boolean): number => {
  const hoog = best.kracht === 3 ? (som > 4 ? 0.9 : 0.8) : 0.6
  return alleen ? hoog : Math.min(hoog, 0.75)
}

const optie = ({ best }: Stand, zekerheid: number): Petvoorstel => ({ ...best, zekerheid })

const vanBuiten = (afzender: Afzender, stand: ReadonlyMap<Pet, Stand>): readonly Petvoorstel[] => {
  const pet = PET_VAN_AUTEUR[afzender.auteur]
  if (pet === undefined) return []
  const best = stand.get(pet)?.best
  return [
    {
      pet,
      first: best?.first ?? afzender.first,
      last: best?.last ?? afzender.last,
      zekerheid: afzender.zekerheid,
      kracht: 3,
    },
  ]
}

/** One place that only points at a pet is enough for the beslisser; another pet must be said outright, or be pointed at twice. */
const isGenoeg = (pet: Pet, { best, som }: Stand): boolean =>
  best.kracht === 3 || (best.kracht === 2 && (pet === 'beslisser' || som >= TWEE_PLEKKEN))

/** Proposals for the pets of one message, best first. Empty when nothing shows one. */
const weeg = (plekken: readonly Petplek[], veelzijdig: boolean): readonly Petvoorstel[] => {
  const stand = standVan(plekken)
  const over = [...stand].filter(([pet, een]) => isGenoeg(pet, een) && (veelzijdig || !wijkt(stand, pet)))
  if (over.length > 0) {
    return over
      .map(([, een]) => optie(een, zekerheidVan(een, over.length === 1)))
      .sort((left, right) => right.zekerheid - left.zekerheid || left.first - right.first)
  }
  const zwak = [...stand].sort(([, left], [, right]) => right.som - left.som)
  const [eerste, tweede] = zwak
  if (eerste === undefined) return []
  const alleen = tweede === undefined || tweede[1].som < eerste[1].som
  const genoeg = alleen && MAG_OP_ZWAK.has(eerste[0]) && eerste[1].som >= ZWAK_GENOEG
  return zwak.slice(0, 2).map(([, een], at) => optie(een, at === 0 && genoeg ? 0.5 : 0.3))
}

/** A report that tells of three tasks or more asks under none of them. */
const TE_VEEL = 3
const KANDIDAAT = 0.3

const metMate = (voorstellen: readonly Petvoorstel[], verhaal: boolean): readonly Petvoorstel[] =>
  verhaal && voorstellen.length >= TE_VEEL ? voorstellen.map((een) => ({ ...een, zekerheid: KANDIDAAT })) : voorstellen

/**
 * Proposes the pets of the newest message. In: the text and who writes. Out: proposals, best first; those under 0.5 are candidates.
 * A provider's answer speaks of the request it answers: when its own words show no pet, the quoted request may, with less certainty.
 */
export const findPetten = (lezing: Lezing, afzender: Afzender): readonly Petvoorstel[] => {
  const plekken = petPlaces(lezing, lezing.vers).filter(({ pet }) => pet !== 'verwijzer' || ARTSEN.has(afzender.auteur))
  const buiten = vanBuiten(afzender, standVan(plekken))
  if (buiten.length > 0) return buiten
  const aard = kindOfText(lezing)
  const vers = metMate(weeg(plekken, aard.contract), aard.verhaal)
  if (vers.some((voorstel) => voorstel.zekerheid >= 0.5) || afzender.auteur !== 'aanbieder') return vers
  const oud = weeg(petPlaces(lezing, lezing.oud), false).filter((voorstel) => voorstel.zekerheid >= 0.5)
  return oud.length > 0 ? oud.map((voorstel) => ({ ...voorstel, zekerheid: 0.5 })) : vers
}
