// Red flag: control inside a granting decision (F057, F089).

import type { Vlag } from './soorten.ts'

export const CONTROLE_BIJ_TOEKENNING: Vlag = {
  vlag: 'controle-bij-toekenning',
  bron: 'H §3.2.4',
  uitleg:
    'Controle hoort niet bij een besluit over nieuwe of langere hulp. Controle heeft eigen regels en eigen stappen.',
  vormen: [
    '<verlenging>|aanvraag|toewijzing ... =eerst|tegelijk|meteen|gelijk ... controle|controleren|nagaan|geleverd|rechtmatig',
    'besluit|besluiten|beslissen ... =na|nagaan of ... geleverd',
    'geleverd|declaraties|uren|urenregistratie ... controleren|nagaan|naast|vergelijken ... <verlenging>|aanvraag',
    '<verlenging>|toewijzing|beschikking ... controle|controleren|gecontroleerd ... doelmatig|rechtmatig|doelmatigheid|rechtmatigheid',
    'voordat|alvorens|eerst|tegelijk|meteen|gelijk ... <verlenging>|besluiten|toewijzen ... controleren|controle|toetsen',
    'controle|controleren|toetsen ... doelmatig|doelmatigheid|rechtmatig|rechtmatigheid ... <verlenging>|besluit|toewijzing|aanvraag',
    '<verlenging>|aanvraag|verlengingsaanvragen ... houden|aan ... controle',
    '<verlenging>|aanvraag|besluit ... combineren|gecombineerd|meenemen|meegenomen ... controle',
    '<doel> ... <verlenging>|aanvraag|besluit ... =en .. controle|controleren|rechtmatigheid|doelmatigheid',
    'controle|controleren ... =bij .. <verlenging>|aanvraag|toewijzing',
    'controle ... afgerond .. <verlenging>|aanvraag|besluit',
    '<verlenging>|aanvraag ... nagaan|nakijken|controleren|controle .. of .. hulp|zorg|uren .. geleverd|gegeven|nodig|terecht|effectief|doelmatig',
    'doelmatig|doelmatigheid|rechtmatig|rechtmatigheid ... voordat|alvorens|<verlenging>',
  ],
  niet: ['geen .. controle', 'niet .. controle|controleren', 'formele controle'],
  zin: [['verlengen', 'controleren']],
  ontkenbaar: true,
  nietBij: ['bekostiger', 'accountant', 'fraudeonderzoeker'],
  metStuk: false,
  samen: [
    ['beslisser', 'materiele-controleur'],
    ['beslisser', 'fraudeonderzoeker'],
  ],
}
