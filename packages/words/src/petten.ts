// Wat elke taak van een vrager voor zinnen en brieven betekent.
import type { Waarde } from './domeinen.ts'

/**
 * `taak` past na "voor", `doel` past na "nodig om".
 * `beslissend`: bij deze taak verandert toestemming niets, want het gezin is van de gemeente afhankelijk.
 */
export type PetWoord = { readonly taak: string; readonly doel: string; readonly beslissend: boolean }

export const PET_WOORDEN: { readonly [P in Waarde<'pet'>]: PetWoord } = {
  toeleider: { taak: 'het zoeken van passende hulp', doel: 'passende hulp te zoeken', beslissend: true },
  adviseur: { taak: 'het geven van advies', doel: 'advies te geven', beslissend: true },
  bepaler: { taak: 'het bepalen van de hulp', doel: 'te bepalen welke hulp nodig is', beslissend: true },
  beslisser: { taak: 'het besluit over de hulp', doel: 'te beslissen', beslissend: true },
  hulpverlener: { taak: 'de eigen hulp aan het gezin', doel: 'zelf goede hulp te geven', beslissend: false },
  casusregisseur: { taak: 'het afstemmen van de hulp', doel: 'de hulp af te stemmen', beslissend: false },
  bekostiger: { taak: 'het betalen van de hulp', doel: 'te betalen', beslissend: true },
  'materiele-controleur': { taak: 'de controle van de hulp', doel: 'te controleren', beslissend: false },
  fraudeonderzoeker: { taak: 'het onderzoek naar fraude', doel: 'fraude te onderzoeken', beslissend: false },
  accountant: {
    taak: 'de controle van de jaarrekening',
    doel: 'de jaarrekening te controleren',
    beslissend: true,
  },
  beleid: { taak: 'beleid en inkoop', doel: 'beleid te maken', beslissend: false },
  verwijzer: { taak: 'de zorg als verwijzende arts', doel: 'het kind verder te helpen', beslissend: false },
  kinderbescherming: {
    taak: 'het beschermen van kinderen',
    doel: 'een kind te beschermen',
    beslissend: false,
  },
  'veilig-thuis': {
    taak: 'het onderzoek naar veiligheid',
    doel: 'de veiligheid te onderzoeken',
    beslissend: false,
  },
  'niet-kenbaar': {
    taak: 'een taak die niet is genoemd',
    doel: 'een taak te doen die niet is genoemd',
    beslissend: false,
  },
}
