// Bronnen uit het Besluit Jeugdwet, in de volgorde van het besluit.
import type { Bron } from './bron.ts'
import { bronUit, wettenLink } from './bron.ts'

const besluit = bronUit({
  soort: 'besluit',
  wet: 'Besluit Jeugdwet',
  aanhef: 'Besluit Jeugdwet ',
  gelezen: '2014-2017 tekst',
  nagelezen: 'primair',
  adres: wettenLink('BWBR0035779'),
})

export const BESLUIT_JEUGDWET = {
  F102: besluit({
    artikel: '2.1',
    onder: 'a tot en met f',
    gaatOver:
      'De gemeente heeft deskundigen voor opvoeden, ontwikkeling, taal, gezondheid, een beperking en geweld in het gezin.',
  }),
  F103: besluit({
    artikel: '5.1.1',
    lid: '1',
    gaatOver: 'Een geregistreerde vakmens met de juiste kennis doet het werk zelf, of leidt wie het doet.',
    opmerking: 'Dat geldt ook voor wie bij de gemeente naar hulp leidt, adviseert, bepaalt of hulp inzet.',
  }),
  F104: besluit({
    artikel: '5.1.1',
    lid: '2',
    gaatOver: 'Een ander mag het doen als de hulp zichtbaar even goed blijft. Soms is dat juist beter.',
    opmerking: 'Vraagt goede hulp om een andere verdeling? Dan moet die er komen.',
  }),
  F105: besluit({
    artikel: '5.1.1',
    lid: '3',
    gaatOver: 'Een geregistreerde vakmens krijgt de ruimte om de regels van zijn vak te volgen.',
  }),
  F106: besluit({
    artikel: '7.5.3',
    lid: '1',
    gaatOver: 'Voor beleid gaan vaste gegevens over elk kind naar het Centraal Bureau voor de Statistiek.',
    opmerking:
      'Het gaat om BSN, geboortedatum, geslacht, adres, aanbieder, start, einde, soort hulp, verwijzer en maatregel. Waar ze heen gaan, staat in artikel 7.5.1 lid 1 en in artikel 7 van de Regeling Jeugdwet.',
  }),
  F107: besluit({
    artikel: '7.5.3',
    lid: '2',
    gaatOver: 'Stelt de overheid een losse vraag voor beleid? Dan gaat het antwoord nooit over een persoon.',
    opmerking:
      'Tellen en vertellen kan dus met cijfers over groepen. Wat al bekend is, vraagt de overheid niet nog eens (artikel 7.5.1 lid 2).',
  }),
} as const satisfies Record<string, Bron>
