// Red flag: the accountant as the ground for file data (F087).

import type { Vlag } from './soorten.ts'

export const ACCOUNTANT_ALS_GROND: Vlag = {
  vlag: 'accountant-als-grond',
  bron: 'H §2.1.3',
  uitleg: 'De accountant controleert geld en totalen. Hij heeft geen stukken uit een dossier nodig.',
  vormen: [
    'accountant .. dossiers|dossier|stukken|plannen',
    'van .. accountant .. moeten|moet|mogen|aantonen',
    'controle .. jaarrekening|jaarstukken',
    'accountant ... <wij>|nodig|wil|vraagt|eist|moet|verlangt|mager|controleert|kan|vindt|wenst|zien|weten|anders|aangegeven',
    '<doel> ... accountant|accountantscontrole|jaarrekening|controleverklaring|accountantsverklaring|jaarrekeningcontrole',
    'onze|=van|=mijn accountant|accountants',
    'als accountant',
    'voor .. accountant',
    'interim controle',
    'jaarrekening .. <dossierstuk>|nodig|controle|afsluiten|rond',
    'goedkeurende|verklaring .. accountant|controleverklaring',
    'accountant|accountants|accountantscontrole .. <dossierstuk>|dossiers',
    'steekproef|deelwaarneming .. accountant|jaarrekening',
  ],
  niet: [
    'accountantsverklaring|controleverklaring .. levert|dient|leveren|aanleveren|productie',
    'accountant ... hoeft|hoeven',
    'geen .. accountant|nodig .. accountant',
    'productieverantwoording|totalen|omzet',
    'accountant .. vraagt|hoeft|heeft|wil|eist|krijgt .. niet|geen',
    'niet .. accountant',
    'accountantsprotocol .. niet',
  ],
  zin: [['accountant']],
  ontkenbaar: false,
  nietBij: [],
  metStuk: true,
  samen: [],
}
