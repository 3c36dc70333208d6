// Wat voor alle bronnen uit de Jeugdwet gelijk is: nummer, gelezen versie en link.
import { bronUit, wettenLink } from './bron.ts'

const VERSIE = '2026-01-01'

export const jeugdwet = bronUit({
  soort: 'wet',
  wet: 'Jeugdwet',
  aanhef: 'Jeugdwet ',
  gelezen: VERSIE,
  nagelezen: 'primair',
  adres: wettenLink('BWBR0034925', VERSIE),
})
