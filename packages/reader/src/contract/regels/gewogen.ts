// Regels voor een bepaling die door haar gewicht te ver gaat: het onderwerp bepaalt de reden. De laatste past op elk onderwerp.
import type { Regel } from '../regel.ts'

/** Zonder iemand aan gemeentekant of een gevolg voor hulp of geld is er niets dat te ver kan gaan. */
const GREEP = [['gemeente', 'bij-aanvraag', 'sanctie', 'betaling', 'hulp-geweigerd']] as const
const NIET = [
  'nooit',
  'andere-gever',
  'andere-lezer',
  'niet-grond',
  'geen-gevolg',
  'anoniem',
  'gesprek-zakelijk',
  'pgb',
  'inschrijving',
  'begrensd',
  'controle-stappen',
  'vrijwillig',
] as const

const gewogen = (
  id: string,
  kern: Regel['kern'],
  bronnen: Regel['bronnen'],
  reden: string,
  rechtmatig: string,
  norm: string | null,
): Regel => ({
  id,
  rang: 'laatst',
  kern,
  met: GREEP,
  zonder: NIET,
  oordeel: 'gaat-verder-dan-de-wet',
  bronnen,
  reden,
  rechtmatig,
  norm,
})

/** In volgorde; de eerste die bij het onderwerp past, geeft de reden. */
export const GEWOGEN: readonly Regel[] = [
  gewogen(
    'gewogen-verwijzing',
    [['arts-route']],
    ['F009', 'F012', 'H4'],
    'Een arts mag zelf verwijzen. Deze bepaling lijkt daar een voorwaarde aan te verbinden.',
    'Spreek met artsen af hoe zij verwijzen en welke hulp er is. Laat hun eigen oordeel vrij.',
    null,
  ),
  gewogen(
    'gewogen-gesprek',
    [['bijwonen'], ['gesprek-hulp']],
    ['F047', 'F119', 'H2.2'],
    'Wie beslist, betaalt of controleert, hoort niet bij een gesprek met het kind.',
    'Laat gesprekken tussen hulpverlener en gezin zonder anderen plaatsvinden.',
    'gesprek-andere-pet',
  ),
  gewogen(
    'gewogen-toestemming',
    [['toestemming', 'toestemming-gezin', 'gezin-weigert', 'gezin-moet-instemmen']],
    ['H2.1.1', 'F141', 'F139'],
    'Deze bepaling lijkt gegevens voor de gemeente te laten steunen op toestemming. Dat is geen grond.',
    'Schrap de toestemming. Informeer het gezin vooraf over wat de aanbieder moet geven.',
    'toestemming-is-geen-grond',
  ),
  gewogen(
    'gewogen-geheimhouding',
    [['geheimhouding', 'geheim-weg']],
    ['F039', 'F116', 'F014'],
    'Deze bepaling lijkt de geheimhouding van de hulpverlener opzij te zetten.',
    'Houd de geheimhouding in stand, behalve waar de wet zelf geven voorschrijft.',
    'contract-is-geen-grond',
  ),
  gewogen(
    'gewogen-inhoud-van-hulp',
    [['keurt-inhoud']],
    ['H3.1', 'F009', 'H4'],
    'De hulpverlener bepaalt de inhoud van de hulp. De gemeente keurt die niet goed of af.',
    'Bij twijfel kan een even deskundige het oordeel toetsen.',
    'bepaler-rechtstreekse-verwijzing',
  ),
  gewogen(
    'gewogen-controle',
    [['controle', 'detailcontrole', 'zonder-stappen']],
    ['F089', 'F094', 'F039'],
    'Inzien van gegevens bij een controle mag pas na alle stappen van de regeling.',
    'Volg de stappen van de Regeling Jeugdwet. Inzien van een dossier is de laatste stap.',
    'controle-stap-niet-gezet',
  ),
  gewogen(
    'gewogen-inhoud',
    [],
    ['F053', 'F039', 'H4'],
    'Deze bepaling lijkt inhoud over een kind bij de gemeente te brengen. Dat mag niet als vaste regel.',
    'Laat de aanbieder alleen soort, duur en omvang van de hulp noemen. Een zin op hoofdlijnen mag erbij.',
    'dossier-standaard',
  ),
]
