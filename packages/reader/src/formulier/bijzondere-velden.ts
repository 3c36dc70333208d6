// Velden zonder gegeven die de formuliertoets toch kent: het vinkje voor toestemming, bijlagen en de open regel.
import { compileLexicon } from '../lexicon/lexicon.ts'
import type { VeldRegel } from './velden.ts'

const TOESTEMMING: VeldRegel = {
  oordeel: 'moet-weg',
  bronnen: ['H2.1.1', 'F141', 'F139'],
  reden: 'Toestemming is geen grond voor een besluit over hulp. Een vinkje of handtekening helpt niet.',
  rechtmatig: 'Schrap dit veld. Zet er uitleg voor in de plaats: welke gegevens de aanbieder geeft, en waarom.',
}

const OPEN: VeldRegel = {
  oordeel: 'anders-vragen',
  bronnen: ['F138', 'H3.2.4'],
  reden: 'Een open regel nodigt uit om te veel te vertellen.',
  rechtmatig: 'Vraag één zin op hoofdlijnen. Zet erbij: zonder inhoud uit het dossier.',
}

const BIJLAGE: VeldRegel = {
  oordeel: 'moet-weg',
  bronnen: ['F053', 'F039'],
  reden: 'Een vaste bijlage brengt inhoud uit het dossier bij de gemeente.',
  rechtmatig: 'Schrap de bijlagen. De velden van dit formulier zijn genoeg.',
}

/** Een gesprek als veld ("Wie van de gemeente sluit aan bij de evaluatie?") blijft bij de gegevens zelf. */
export const BIJZONDERE_VELDEN = compileLexicon([
  ...[
    'ouder|jeugdige|gezin|client|wettelijk ... toestemming|akkoord|instemming|machtiging|machtigen',
    'toestemming .. ouder|jeugdige|gezin|client|gezaghebbende|delen|uitwisselen|gegevens',
    'geef|geven|verleen|verlenen|geeft .. toestemming',
    'toestemmingsverklaring|toestemmingsformulier|toestemming',
    'akkoord .. delen|uitwisseling|opvragen',
    'handtekening ouder|jeugdige|gezaghebbende|client',
  ].map((vorm) => ({ vorm, wat: TOESTEMMING })),
  ...[
    'overige|aanvullende|verdere opmerkingen|informatie|bijzonderheden',
    'bijzonderheden|opmerkingen',
    'ruimte toelichting',
    'toelichting =op aanvraag',
  ].map((vorm) => ({ vorm, wat: OPEN })),
  ...['=bijlage|bijlagen|bijvoegen|meesturen', 'voeg|stuur ... =bij|=toe|=mee'].map((vorm) => ({ vorm, wat: BIJLAGE })),
])
