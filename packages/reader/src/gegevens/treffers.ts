// Zoekt in één gang alle gegevens en tekens, en kiest bij overlap het patroon dat de meeste woorden noemt.
import type { Gegeven } from '@deelwijs/words'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Reading } from '../text/sentences.ts'
import { hasGiver } from './gever.ts'
import type { Reikwijdte, Tekensoort } from './tekens/vorm.ts'
import type { Zegt } from './woordenboek.ts'
import type { Zinsdeel } from './zinsdelen.ts'

export type GegevenTreffer = {
  readonly gegeven: Gegeven
  readonly first: number
  readonly last: number
  readonly vorm: string
  readonly veld: boolean
}
export type Teken = {
  readonly soort: Tekensoort
  readonly reikwijdte: Reikwijdte
  readonly first: number
  readonly last: number
  readonly vorm: string
}

/** Alles wat in één zinsdeel staat. */
export type Inhoud = { readonly gegevens: GegevenTreffer[]; readonly tekens: Teken[] }

const isVeldplek = (reading: Reading, at: number): boolean =>
  reading.sentences[reading.sentenceOf[at] ?? 0]?.kind === 'label'

const zwaarsteEerst = (a: Hit<Zegt>, b: Hit<Zegt>): number =>
  b.steps - a.steps || a.last - a.first - (b.last - b.first) || a.first - b.first

/** Uit een groepje dat elkaar raakt: neem steeds het zwaarste dat nog vrij staat. */
const kiesUitGroep = (groep: Hit<Zegt>[]): readonly Hit<Zegt>[] => {
  if (groep.length < 2) return groep
  const gekozen: Hit<Zegt>[] = []
  const bezet = new Set<number>()
  for (const hit of groep.sort(zwaarsteEerst)) {
    let vrij = true
    for (let at = hit.first; at < hit.last; at += 1) if (bezet.has(at)) vrij = false
    if (!vrij) continue
    for (let at = hit.first; at < hit.last; at += 1) bezet.add(at)
    gekozen.push(hit)
  }
  return gekozen.sort((a, b) => a.first - b.first)
}

/** Van patronen die elkaar overlappen wint het patroon met de meeste woorden, dan het kortste stuk tekst, dan het eerste in de lijst. */
const kiesBeste = (hits: readonly Hit<Zegt>[]): readonly Hit<Zegt>[] => {
  const gekozen: Hit<Zegt>[] = []
  let groep: Hit<Zegt>[] = []
  let einde = -1
  for (const hit of hits) {
    if (hit.first >= einde) {
      gekozen.push(...kiesUitGroep(groep))
      groep = []
    }
    groep.push(hit)
    einde = Math.max(einde, hit.last)
  }
  gekozen.push(...kiesUitGroep(groep))
  return gekozen
}

const deelVanWoord = (delen: readonly Zinsdeel[], woorden: number): Int32Array => {
  const deelVan = new Int32Array(woorden)
  delen.forEach((deel, nummer) => {
    deelVan.fill(nummer, deel.first, deel.last)
  })
  return deelVan
}

/** Alleen een eis, een beperking en een paar lange tekens lopen over de grens van een zinsdeel. */
const overGrens = ({ soort, vorm }: Teken): boolean =>
  soort === 'eis' || soort === 'beperking' || vorm.includes('=nodig') || vorm.includes('... =in')

/** Het teken zoals het in zijn eerste zinsdeel geldt, of niets als het daar niet op zijn plek staat. */
const opZijnPlek = (reading: Reading, deel: Zinsdeel | undefined, teken: Teken): Teken | undefined => {
  if (deel === undefined) return undefined
  if (teken.reikwijdte === 'sluit') return deel.last === teken.last ? { ...teken, reikwijdte: 'deel' } : undefined
  if (teken.reikwijdte === 'opent') return deel.first === teken.first ? teken : undefined
  if (teken.reikwijdte === 'gever') return hasGiver(reading, deel, teken) ? { ...teken, reikwijdte: 'deel' } : undefined
  return teken
}

/** Deze tekens gelden alleen in hun eerste zinsdeel. */
const BLIJFT: ReadonlySet<Reikwijdte> = new Set<Reikwijdte>(['sluit', 'gever'])

const legTekens = (
  reading: Reading,
  delen: readonly Zinsdeel[],
  tekens: readonly Teken[],
  deelVan: Int32Array,
  inhoud: readonly Inhoud[],
): void => {
  for (const teken of tekens) {
    const van = deelVan[teken.first] ?? 0
    const tot = deelVan[teken.last - 1] ?? van
    const geldt = van !== tot && !overGrens(teken) ? undefined : opZijnPlek(reading, delen[van], teken)
    if (geldt === undefined) continue
    const einde = BLIJFT.has(teken.reikwijdte) ? van : tot
    for (let nummer = van; nummer <= einde; nummer += 1) inhoud[nummer]?.tekens.push(geldt)
  }
}

/** De gegevens en tekens van een tekst, per zinsdeel. Een gegeven loopt nooit over de grens van een zinsdeel; alleen een eis mag dat. */
export const sortHits = (
  reading: Reading,
  delen: readonly Zinsdeel[],
  hits: readonly Hit<Zegt>[],
): readonly Inhoud[] => {
  const deelVan = deelVanWoord(delen, reading.tokens.count)
  const inhoud: Inhoud[] = delen.map(() => ({ gegevens: [], tekens: [] }))
  const mogelijk = hits.filter(
    (hit) =>
      hit.wat.kind !== 'teken' &&
      hit.wat.kind !== 'geen-teken' &&
      hit.wat.kind !== 'afzender' &&
      deelVan[hit.first] === deelVan[hit.last - 1] &&
      (hit.wat.kind !== 'veld' || isVeldplek(reading, hit.first)),
  )
  const bezet = new Int32Array(reading.tokens.count).fill(-1)
  const geenTeken = new Set<number>()
  for (const hit of hits) if (hit.wat.kind === 'geen-teken') geenTeken.add(hit.last - 1)
  for (const { first, last, wat, vorm } of kiesBeste(mogelijk)) {
    bezet.fill(last, first, last)
    if (wat.kind !== 'gegeven' && wat.kind !== 'veld') continue
    inhoud[deelVan[first] ?? 0]?.gegevens.push({ gegeven: wat.gegeven, first, last, vorm, veld: wat.kind === 'veld' })
  }
  const tekens = hits.flatMap(({ first, last, wat, vorm }) =>
    wat.kind === 'teken' && (bezet[first] ?? -1) < last && !geenTeken.has(wat.soort === 'vraag' ? last - 1 : first)
      ? [{ soort: wat.soort, reikwijdte: wat.reikwijdte, first, last, vorm }]
      : [],
  )
  legTekens(reading, delen, tekens, deelVan, inhoud)
  return inhoud
}
