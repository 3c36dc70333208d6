// Korte woorden die alleen als veld van een formulier een gegeven zijn ("Naam: ......").
import type { Woorden } from './vorm.ts'

export const LABELS = {
  'naam-adres-geboortedatum': [
    '=naam',
    '=namen',
    'woonplaats',
    'geslacht',
    '=geb',
    'geb datum',
    'gebdatum',
    '=client',
    'straat',
    'huisnummer',
    'telefoon',
    'leeftijd',
  ],
  'aanbieder-en-contract': [
    'aanbieder',
    'zorgaanbieder',
    'jeugdhulpaanbieder',
    'instelling',
    'organisatie',
    'praktijk',
    'contract',
    'contactpersoon',
  ],
  'verwijzer-identiteit': ['huisarts', 'verwezen door', 'verwijzer'],
  duur: ['=van .. =tot', '=van .. =t =m', '=start', '=einde', 'ingang', '=begin', 'termijn', '=vanaf', '=eind'],
  omvang: ['=uur', 'inzet', 'dagen'],
  product: ['=hulp', 'hulp', 'zorg', 'traject', '=code', 'perceel', 'voorziening'],
  schoolinformatie: ['school'],
  doelen: ['=doel', '*doel'],
  deskundigheid: ['behandelaar', 'hulpverlener', '=functie', 'functie'],
  diagnose: ['=dx'],
  hulpvraag: ['=vraag'],
  'reden-verlenging': ['motivatie', 'onderbouwing', 'motivering'],
} as const satisfies Woorden
