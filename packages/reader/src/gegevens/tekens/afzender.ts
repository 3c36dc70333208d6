// Tekens dat een tekst van de aanbieder komt (een antwoord, een weigering), of juist van de gemeente.

/** Alleen aan het begin van een regel: het adres of de aanhef. */
export const AAN_DE_GEMEENTE: readonly string[] = [
  '=aan gemeente|wijkteam|toegang|jeugdteam|team|college|regio|consulent|backoffice|burgemeester|gemeenteteam|=de',
  'geachte|beste college|consulent|wethouder|ambtenaar|gemeente',
]

/** Ook vooraan, maar zwakker: de afzender. */
export const VAN_DE_AANBIEDER: readonly string[] = [
  'van orthopedagoog|psycholoog|psychiater|behandelaar|therapeut|stichting|praktijk|secretariaat',
  'namens stichting|praktijk|aanbieder',
]

/** Waar dan ook in de tekst. */
export const ALS_AANBIEDER: readonly string[] = [
  '<gij> .. vroeg|verzocht|verlangde|vroegen',
  'vroeg|vroegen|verzocht <gij>',
  '=had|=hebt|=heeft <gij> .. gevraagd|verzocht',
  '<gij> =had|=hebt|=heeft ... gevraagd|verzocht',
  'op uw verzoek',
  'uw informatieverzoek',
  'ons verlengingsverzoek',
  'ons verzoek',
  'onze behandelaar|clienten|client|regiebehandelaar|behandelaren',
  '<wij> voegen|verstrekken .. <geen>',
]

export const ALS_GEMEENTE: readonly string[] = [
  '<wij> vragen|verzoeken|vraag|verzoek <gij>',
  'vragen|verzoeken|verzoek|vraag <wij> <gij>',
  'ontvangen|ontvang <wij> graag|=van',
  '<wij> ontvangen|ontvang graag',
  'namens .. college|burgemeester',
  'uw verlengingsverzoek|verlengingsaanvraag|client|verzoek .. toewijzing',
  'ontbreekt|ontbreken',
  'consulent|beleidsmedewerker|wijkteammedewerker|toegangsmedewerker|casusregisseur',
  'geachte|beste aanbieder|behandelaar|zorgaanbieder|jeugdhulpaanbieder|therapeut|bestuurder|directie',
]
