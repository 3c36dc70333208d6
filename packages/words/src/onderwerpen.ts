// De onderwerpen waarin vragen worden gegroepeerd: eerst wat op papier staat, dan uw oordeel, dan het gezin.

/**
 * De volgorde waarin onderwerpen aan bod komen. Papier gaat voor oordeel, oordeel voor gezin.
 * Wat zelden voorkomt en wat geen gevolg heeft staat achteraan.
 */
export const ONDERWERPEN = [
  'wie-vraagt',
  'het-verzoek',
  'de-hulp',
  'adviseur',
  'betaling',
  'controle',
  'afstemming',
  'uw-oordeel',
  'het-gezin',
  'zonder-gevolg',
] as const
export type Onderwerp = (typeof ONDERWERPEN)[number]

export type OnderwerpWoord = { readonly label: string; readonly hulp: string }

/** Kop en uitleg per onderwerp. */
export const ONDERWERP_WOORDEN: { readonly [O in Onderwerp]: OnderwerpWoord } = {
  'wie-vraagt': { label: 'Wie vraagt het?', hulp: 'Dit leest u in de brief of het bericht.' },
  'het-verzoek': { label: 'Het verzoek', hulp: 'Dit gaat over wat er gevraagd wordt, en waarom.' },
  'de-hulp': { label: 'De hulp', hulp: 'Dit gaat over de weg naar de hulp en de betaalwijze.' },
  adviseur: { label: 'De adviseur', hulp: 'Dit gaat over de deskundige die de gemeente om advies vraagt.' },
  betaling: { label: 'De betaling', hulp: 'Dit gaat over de rekening aan de gemeente.' },
  controle: {
    label: 'De controle',
    hulp: 'Een controle gaat in stappen. Wij vragen welke stappen gezet zijn.',
  },
  afstemming: { label: 'Samenwerken', hulp: 'Dit gaat over hulp die bij elkaar moet passen.' },
  'uw-oordeel': { label: 'Uw oordeel', hulp: 'Dit weegt u zelf, als professional.' },
  'het-gezin': { label: 'Het gezin', hulp: 'Dit gaat over de jeugdige en de ouders.' },
  'zonder-gevolg': {
    label: 'Zonder gevolg',
    hulp: 'Dit wordt vaak als reden genoemd. Het verandert de uitkomst niet.',
  },
}
