// Which group each element belongs to (section 3 of the table), and what kind of route led to the help.
import type { Gegeven, Groep, Waarde } from '@deelwijs/words'

// A missing or unknown element does not compile.
const GROUPS = {
  bsn: 'identificatie',
  'naam-adres-geboortedatum': 'identificatie',
  'aanbieder-en-contract': 'identificatie',
  'verwijzer-identiteit': 'identificatie',
  product: 'procesinformatie',
  duur: 'procesinformatie',
  omvang: 'procesinformatie',
  frequentie: 'procesinformatie',
  'reden-verlenging': 'toelichting',
  'reden-wijziging': 'toelichting',
  'doelrealisatie-hoofdlijn': 'toelichting',
  'totstandkoming-oordeel': 'toelichting',
  deskundigheid: 'toelichting',
  declaratiegegevens: 'bekostiging',
  diagnosehoofdgroep: 'bekostiging',
  verantwoording: 'bekostiging',
  verwijsbrief: 'dossier',
  diagnose: 'dossier',
  onderzoeksverslag: 'dossier',
  anamnese: 'dossier',
  behandelplan: 'dossier',
  perspectiefplan: 'dossier',
  doelen: 'dossier',
  evaluatieverslag: 'dossier',
  verloop: 'dossier',
  gespreksverslag: 'dossier',
  gezinsinformatie: 'dossier',
  schoolinformatie: 'dossier',
  veiligheidsinformatie: 'dossier',
  'gezondheid-ouder': 'dossier',
  leefdomeinenscore: 'dossier',
  hulpvraag: 'dossier',
  'aard-problematiek': 'dossier',
  'eigen-kracht': 'dossier',
  strafrechtelijk: 'dossier',
  'stappenplan-resultaat': 'dossier',
  dossier: 'dossier',
  'gesprek-bijwonen': 'overig',
  dossierinzage: 'overig',
  afstemmingsinformatie: 'overig',
  afsluitbericht: 'overig',
  'second-opinion-conclusie': 'second-opinion',
  'second-opinion-advies': 'second-opinion',
  'second-opinion-onderbouwing': 'second-opinion',
  kengetallen: 'kengetallen',
} as const satisfies Record<Gegeven, Groep>

/** The group of every element. A Map, because looking up a varying key in an object is slower. */
export const GROUP_OF: ReadonlyMap<string, Groep> = new Map(Object.entries(GROUPS))

type RouteKind = 'gemeentelijk' | 'rechtstreeks' | 'gedwongen'

const ROUTES = {
  gemeente: 'gemeentelijk',
  'geen-verwijzer': 'gemeentelijk',
  huisarts: 'rechtstreeks',
  jeugdarts: 'rechtstreeks',
  'medisch-specialist': 'rechtstreeks',
  'gecertificeerde-instelling': 'gedwongen',
  rechter: 'gedwongen',
  'openbaar-ministerie': 'gedwongen',
  'justitiele-functionaris': 'gedwongen',
} as const satisfies Record<Waarde<'route'>, RouteKind>

/** Who led the youth to the help: the municipality (or nobody), a doctor, or the compulsory frame. */
export const ROUTE_KIND: ReadonlyMap<string, RouteKind> = new Map(Object.entries(ROUTES))

/** The four occasions on which a decision about granting is pending; tussentijds and einde are not among them. */
export function isDecisionPending(aanleiding: Waarde<'aanleiding'>): boolean {
  return aanleiding !== 'tussentijds' && aanleiding !== 'einde'
}
