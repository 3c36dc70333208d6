// Verleden: het gegeven is eerder gevraagd, of werd vroeger gevraagd.
import type { Tekenlijst } from './vorm.ts'

export const VERLEDEN: Tekenlijst = {
  soort: 'geschiedenis',
  reikwijdte: 'deel',
  vormen: [
    '=vroeg',
    '=vroegen',
    '=verzochten',
    '=vroegt',
    '=hebben|=heb|=heeft|=hadden|=had|=hebt ... gevraagd|verzocht|opgevraagd|gevorderd',
    'gevraagd|opgevraagd|verzocht =hebben|=heb|=had|=hadden|=heeft',
    '=is|=zijn|=werd|=werden ... gevraagd|opgevraagd|uitgevraagd',
    'voorheen',
    'tot nu toe',
    'tot =en met vorig',
    'tot voor kort',
    '=moest|=moesten|=diende|=dienden|=eiste|=eisten|=wilde|=wilden',
    'was|waren verplicht|vereist|nodig',
    'eerder verzoek|gevraagd',
  ],
}
