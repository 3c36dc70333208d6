// Een ingevulde waarde voor elk veld, met namen die duidelijk verzonnen zijn en letters die niet elk lettertype kent.
import type { FieldId, LetterId } from '../src/index.ts'
import { veldenVan } from '../src/index.ts'

const VALUES: { readonly [F in FieldId]: string | readonly string[] } = {
  organisatie: 'Praktijk De Verzonnen Linde',
  'adres-organisatie': 'Lindelaan 1, Voorbeeldstad',
  ontvanger: 'gemeente Voorbeeldstad',
  afdeling: 'Team Jeugd',
  'adres-ontvanger': 'Raadhuisplein 1, Voorbeeldstad',
  kenmerk: '2026-0123',
  'datum-verzoek': '2026-11-16',
  jeugdige: 'Ş. Łukasz-Voorbeeld',
  toewijzing: '000123',
  ondertekenaar: 'A. Verzonnen',
  functie: 'orthopedagoog',
  register: 'Kwaliteitsregister Jeugd',
  telefoon: '010 000 00 00',
  werkdagen: '5',
  product: 'individuele begeleiding',
  omvang: '20 uur',
  frequentie: 'elke week een gesprek',
  begin: '2027-01-01',
  eind: '2027-06-30',
  'reden-keuze': 'vertrouwen',
  reden: 'De huidige vorm van hulp sluit niet meer aan.',
  richting: 'zwaarder',
  doelen: 'meer-tijd',
  werkwijze: 'Wij voerden gesprekken en deden onderzoek.',
  'reden-niet-nodig': 'de soort en de duur van de hulp zeggen genoeg.',
  personen: ['jeugdige', 'ouders'],
  aanhef: 'Sam',
  hulpverlener: 'A. Verzonnen',
  'reageren-tot': '2026-12-01',
}

/** Every field of a letter, filled in. */
export function ingevuld(letter: LetterId): { readonly [field: string]: unknown } {
  return Object.fromEntries(veldenVan(letter).map(({ id }) => [id, VALUES[id]]))
}
