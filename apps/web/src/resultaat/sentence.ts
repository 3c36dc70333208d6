// The one sentence on a verdict card: which wording fits this verdict, with its open places filled.
import { type Explanation, personsOf, type Slice } from '@deelwijs/engine'
import {
  type Geval,
  ONBESLIST_WOORD,
  OORDEEL_WOORDEN,
  OORDELEN,
  type Oordeel,
  PERSOON_WOORDEN,
  PET_WOORDEN,
  type PetWoord,
  somOp,
  type Zin,
} from '@deelwijs/words'
import type { Facts } from '../app/assessment-shape.ts'
import { answerLabel, factWords, lowerFirst, outcomeWords } from '../app/words.ts'

/** More open questions than this are not named: the next one leads to the rest. */
const MOST_NAMED = 3

const PERSONS: { readonly [persoon: string]: { readonly label: string } } = PERSOON_WOORDEN
const HATS: { readonly [pet: string]: PetWoord } = PET_WOORDEN

/**
 * The heading and text of a verdict. In: the norms, the explanation, the facts of that element, and the facts that can
 * still change it.
 */
export function sentenceFor(slice: Slice, explanation: Explanation, facts: Facts, open: readonly string[]): Zin {
  const { oordeel } = explanation
  if (!isOutcome(oordeel)) {
    const vragen = somOp(open.slice(0, MOST_NAMED).map(lackingFact))
    return filled(ONBESLIST_WOORD.zinnen.gewoon, { oordelen: possible(explanation), vragen })
  }
  const sentences: { readonly [geval: string]: Zin } = OORDEEL_WOORDEN[oordeel].zinnen
  const sentence = sentences[caseOf(oordeel, explanation, facts)] ?? OORDEEL_WOORDEN[oordeel].zinnen.gewoon
  return filled(sentence, {
    doel: HATS[facts['pet'] ?? '']?.doel ?? 'haar taak te doen',
    personen: personsIn(peopleConcerned(slice, explanation, facts)),
    feit: somOp(explanation.ontbreekt.map(lackingFact)),
    reden: explanation.normtekst?.omdat ?? '',
    onderwerp: otherSubject(facts),
    verwijzing: explanation.normtekst?.verwijzing ?? 'de wet',
  })
}

function isOutcome(oordeel: string | null): oordeel is Oordeel {
  return OORDELEN.some((known) => known === oordeel)
}

/** The special wording of an outcome that fits, or `gewoon`. */
function caseOf(oordeel: Oordeel, explanation: Explanation, facts: Facts): string {
  switch (oordeel) {
    case 'moet':
      return dutyCase(explanation, facts)
    case 'mag-na-afweging':
      return weighingCase(explanation, facts)
    case 'mag-met-toestemming':
      return consentCase(explanation)
    case 'mag-niet':
      return refusalCase(explanation, facts)
    case 'eerst-navragen':
    case 'mag':
    case 'niet-nodig':
    case 'buiten-bereik':
      return 'gewoon'
  }
}

function dutyCase({ gegeven }: Explanation, facts: Facts): Geval<'moet'> {
  if (gegeven === 'second-opinion-conclusie') return 'toets'
  if (facts['pet'] === 'accountant') return 'accountant'
  if (facts['pet'] === 'fraudeonderzoeker') return 'fraude'
  return facts['pet'] === 'materiele-controleur' ? 'controle' : 'gewoon'
}

function weighingCase({ gewicht }: Explanation, facts: Facts): Geval<'mag-na-afweging'> {
  if (facts['overlegd'] === 'achterwege') return 'overleg-uitgesteld'
  return gewicht === 'licht' ? 'licht' : 'gewoon'
}

function consentCase({ gegeven }: Explanation): Geval<'mag-met-toestemming'> {
  if (gegeven === 'gesprek-bijwonen') return 'gesprek'
  return gegeven === 'dossierinzage' ? 'controle' : 'gewoon'
}

const REFUSAL_BY_NORM: { readonly [norm: string]: Geval<'mag-niet'> } = {
  'controle-niet-bij-toekenning': 'controle-apart',
  'gesprek-tweede-pet': 'gesprek',
  'gesprek-niet-zinvol': 'niet-nodig-gevonden',
  'dossier-standaard': 'standaard-gevraagd',
  'adviseur-standaard': 'standaard-gevraagd',
  'controle-stap-niet-gezet': 'stap-ontbreekt',
  'fraude-stap-niet-gezet': 'stap-ontbreekt',
  'overleg-niet-mogelijk': 'gewoon',
  'vrager-geen-helper': 'andere-taak',
  'vrager-geen-verwijzer': 'andere-taak',
}

const REFUSAL_BY_GROUP: { readonly [groep: string]: Geval<'mag-niet'> } = {
  'niet-gerechtigd': 'niet-bevoegd',
  hergebruik: 'ander-doel',
  gesprek: 'gesprek',
  afgewogen: 'niet-nodig-gevonden',
  'nog-niet': 'nog-niet-overlegd',
  'toestemming-geweigerd': 'geen-toestemming',
  'schaadt-ander': 'schaadt-ander',
  'definitieve-weigering': 'geweigerd',
}

function refusalCase({ norm, normtekst }: Explanation, facts: Facts): string {
  const special = REFUSAL_BY_NORM[norm ?? ''] ?? REFUSAL_BY_GROUP[normtekst?.groep ?? '']
  if (special !== undefined) return special
  return HATS[facts['pet'] ?? '']?.beslissend === true ? 'beslissend' : 'gewoon'
}

/** Whom it concerns now, or whom it will concern once a lawful step opens the element. */
function peopleConcerned(slice: Slice, explanation: Explanation, facts: Facts): readonly string[] {
  if (explanation.personen !== null) return explanation.personen.wie
  for (const change of explanation.wijzigingen) {
    const persons = personsOf(slice, { ...facts, ...change.feiten }, explanation.gegeven)
    if (persons !== null) return persons.wie
  }
  return []
}

/** "de jeugdige en de ouders met gezag"; "het gezin" while age or authority is not known. */
export function personsIn(persons: readonly string[]): string {
  return persons.length === 0 ? 'het gezin' : somOp(persons.map((persoon) => PERSONS[persoon]?.label ?? persoon))
}

function lackingFact(feit: string): string {
  return lowerFirst(factWords(feit)?.label ?? feit)
}

/** What the request is about when other rules apply. */
function otherSubject(facts: Facts): string {
  if (facts['pgb'] === 'ja') return 'hulp uit een persoonsgebonden budget'
  const hat = HATS[facts['pet'] ?? '']
  const { vrager } = facts
  if (vrager !== undefined && OTHER_REQUESTERS.includes(vrager)) return `vragen van ${requester(vrager)}`
  return hat?.taak ?? 'dit verzoek'
}

const OTHER_REQUESTERS: readonly string[] = [
  'gecertificeerde-instelling',
  'raad',
  'veilig-thuis',
  'inspectie',
  'cbs',
  'betrokkene',
  'ander',
]

function requester(vrager: string): string {
  const label = answerLabel('vrager', vrager)
  return vrager === 'veilig-thuis' ? label : lowerFirst(label)
}

function possible({ mogelijk }: Explanation): string {
  return somOp(
    mogelijk.map((oordeel) => outcomeWords(oordeel).woord.toLowerCase()),
    'of',
  )
}

function filled({ kop, tekst }: Zin, places: { readonly [naam: string]: string }): Zin {
  return { kop, tekst: tekst.replace(/\{([^{}]+)\}/g, (whole, naam: string) => places[naam] ?? whole) }
}
