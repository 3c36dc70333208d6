// Draws possible complete cases from a seed, for the differential tests and the speed comparison.
import { DOMEINEN, type Feit, type Feiten, type Waarde } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { GEWOON_GEVAL } from './gewoon-geval.ts'

/** A source of pseudo-random numbers in [0, 1). */
export type Prng = () => number

type Draft = { -readonly [F in Feit]: Waarde<F> }
type RequestPair = Pick<VolledigeFeiten, 'initiatief' | 'uitvraag'>
type AgePair = Pick<VolledigeFeiten, 'leeftijd' | 'gezag'>

const DOMAINS: { readonly [F in Feit]: readonly Draft[F][] } = DOMEINEN
const FACTS: readonly Feit[] = Object.keys(DOMEINEN).filter((naam): naam is Feit => naam in DOMEINEN)

/** How often a preferred value is taken in `trekDiep`. */
const PREFERENCE = 0.85

/**
 * mulberry32: 32 bits of state, full period, the same numbers on every machine. Good enough to spread cases,
 * not for secrets. In: a seed (only its lowest 32 bits count). Out: the source.
 */
export function mulberry32(zaad: number): Prng {
  let state = zaad | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const REQUEST_PAIRS: readonly RequestPair[] = DOMEINEN.initiatief
  .flatMap((initiatief) => DOMEINEN.uitvraag.map((uitvraag) => ({ initiatief, uitvraag })))
  .filter((pair) => (pair.initiatief !== 'verzoek') === (pair.uitvraag === 'ongevraagd'))
const AGE_PAIRS: readonly AgePair[] = DOMEINEN.leeftijd
  .flatMap((leeftijd) => DOMEINEN.gezag.map((gezag) => ({ leeftijd, gezag })))
  .filter((pair) => (pair.leeftijd === '18-plus') === (pair.gezag === 'geen'))

/**
 * Whether the facts can go together: `ongevraagd` exactly when there is no request, gezag exactly under 18.
 * In: facts, some of which may be unknown. Out: whether at least one possible case holds them all.
 */
export function isPossible(feiten: Feiten): boolean {
  return (
    REQUEST_PAIRS.some((pair) => agreesOnRequest(feiten, pair)) && AGE_PAIRS.some((pair) => agreesOnAge(feiten, pair))
  )
}

function agreesOnRequest(feiten: Feiten, pair: RequestPair): boolean {
  return agrees(feiten.initiatief, pair.initiatief) && agrees(feiten.uitvraag, pair.uitvraag)
}

function agreesOnAge(feiten: Feiten, pair: AgePair): boolean {
  return agrees(feiten.leeftijd, pair.leeftijd) && agrees(feiten.gezag, pair.gezag)
}

/**
 * Draws a case uniformly over all possible cases in which the fixed facts hold.
 * In: a seed, and the facts that must hold. Out: a complete possible case, the same for the same input.
 * Throws a RangeError when the fixed facts contradict each other: that is a bug of the caller.
 */
export function trek(zaad: number, vast: Feiten = {}): VolledigeFeiten {
  return draw(mulberry32(zaad), vast)
}

/**
 * Draws a case that is likely to reach the rows per pet: a uniform draw seldom does (most requesters fall under
 * another frame, and nine steps are seldom all met). Every possible case keeps a chance above zero.
 * In, out and failure as `trek`.
 */
export function trekDiep(zaad: number, vast: Feiten = {}): VolledigeFeiten {
  const prng = mulberry32(zaad)
  const pet = vast.pet ?? pick(prng, DOMEINEN.pet)
  const preferred: Draft = { ...GEWOON_GEVAL, pet, vrager: pet === 'verwijzer' ? 'arts' : 'college' }
  const drawn: Draft = draw(prng, { ...vast, pet })
  for (const feit of PREFERRED) {
    if (vast[feit] === undefined && prng() < PREFERENCE) copy(preferred, drawn, feit)
  }
  return drawn
}

/** The facts for which the ordinary case holds the value that lets the reading go on to a deeper row. */
const PREFERRED: readonly Feit[] = [
  'pgb',
  'vrager',
  'aanwijzing',
  'hergebruik',
  'weigering',
  'noodzakelijk',
  'minder-ingrijpend',
  'motivering',
  'overlegd',
  'adviseur-ingeschakeld',
  'adviseur-is-behandelaar',
  'adviseur-geregistreerd',
  'adviseur-bekwaam',
  'schaadt-ander',
  'eigen-ingezetene',
  'controledoel',
  'algemeen-plan',
  'plan-openbaar',
  'specifieke-risicoanalyse',
  'specifiek-plan',
  'niet-anders-haalbaar',
  'minimale-gegevens',
  'aanbieder-geinformeerd',
  'controleur-geheimhouder',
]

/**
 * Takes one step to a neighbour: exactly one fact gets another value, and the case stays possible.
 * In: a possible case and a source. Out: the neighbour, a new object.
 */
export function eenFeitAnders(feiten: VolledigeFeiten, prng: Prng): VolledigeFeiten {
  for (;;) {
    const neighbour: Draft = { ...feiten }
    const feit = pick(prng, FACTS)
    fill(neighbour, feit, prng)
    if (neighbour[feit] !== feiten[feit] && isPossible(neighbour)) return neighbour
  }
}

function draw(prng: Prng, vast: Feiten): VolledigeFeiten {
  const drawn: Draft = { ...GEWOON_GEVAL }
  for (const feit of FACTS) fill(drawn, feit, prng)
  const requests = REQUEST_PAIRS.filter((pair) => agreesOnRequest(vast, pair))
  const ages = AGE_PAIRS.filter((pair) => agreesOnAge(vast, pair))
  return Object.assign(drawn, vast, pick(prng, requests), pick(prng, ages))
}

function agrees<T>(fixed: T | undefined, value: T): boolean {
  return fixed === undefined || fixed === value
}

function fill<F extends Feit>(draft: Draft, feit: F, prng: Prng): void {
  draft[feit] = pick(prng, DOMAINS[feit])
}

function copy<F extends Feit>(from: Draft, to: Draft, feit: F): void {
  to[feit] = from[feit]
}

function pick<T>(prng: Prng, list: readonly T[]): T {
  const chosen = list[Math.floor(prng() * list.length)]
  if (chosen === undefined) throw new RangeError('the fixed facts contradict each other: no possible case')
  return chosen
}
