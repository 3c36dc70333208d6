// Welke zorgvuldigheidsplichten bij een oordeel horen (Jeugdwet 7.3.2, 7.3.8 en 7.3.11, AVG 5, 7 en 12 tot en met 14, handreiking 2.1.3).
import type { Plichtregel } from './norm.ts'
import { HULPPETTEN } from './reeksen.ts'

const OPEN = ['moet', 'mag-na-afweging', 'mag-met-toestemming'] as const
const PERSOONSGEGEVEN = { niet: { gegeven: 'kengetallen' } } as const

/** Overleg bleef met reden achterwege, na raadplegen van een collega. */
const ACHTERWEGE = { overlegd: 'achterwege' } as const
/** Het onderzoeksbelang verdraagt geen bericht vooraf. */
const FRAUDE_ONAANGEKONDIGD = {
  pet: 'fraudeonderzoeker',
  onderzoeksbelang: 'ja',
  'aanbieder-geinformeerd': ['nee', 'niet-gebleken'],
} as const

export const PLICHTREGELS = [
  {
    id: 'vooraf-informeren-bij-plicht',
    plicht: 'vooraf-informeren',
    bij: ['moet'],
    als: PERSOONSGEGEVEN,
    tenzij: FRAUDE_ONAANGEKONDIGD,
    vindplaats: ['H2.1.3', 'F030', 'F110', 'F143'],
  },
  {
    id: 'vooraf-informeren-bij-afweging',
    plicht: 'vooraf-informeren',
    bij: ['mag-na-afweging'],
    als: PERSOONSGEGEVEN,
    tenzij: ACHTERWEGE,
    vindplaats: ['H2.1.3', 'F030', 'F110', 'F143'],
  },
  {
    id: 'vooraf-informeren-bij-toestemming',
    plicht: 'vooraf-informeren',
    bij: ['mag-met-toestemming'],
    als: PERSOONSGEGEVEN,
    vindplaats: ['F030', 'F110', 'F143'],
  },
  {
    id: 'informeren-uitgesteld-bij-afweging',
    plicht: 'informeren-uitgesteld',
    bij: ['mag-na-afweging'],
    als: ACHTERWEGE,
    vindplaats: ['F031', 'F050', 'F121'],
  },
  {
    id: 'informeren-uitgesteld-bij-fraude',
    plicht: 'informeren-uitgesteld',
    bij: ['moet'],
    als: FRAUDE_ONAANGEKONDIGD,
    vindplaats: ['F099'],
  },
  {
    id: 'gevolgen-uitleggen',
    plicht: 'gevolgen-uitleggen',
    bij: ['moet'],
    als: { niet: { een: [{ gegeven: 'second-opinion-conclusie' }, { pet: 'accountant' }] } },
    vindplaats: ['H2.1.3'],
  },
  {
    id: 'overleggen',
    plicht: 'overleggen',
    bij: ['mag-na-afweging'],
    als: PERSOONSGEGEVEN,
    vindplaats: ['H3.2.1', 'H2.1.3', 'F030', 'F110'],
  },
  {
    id: 'afweging-vastleggen',
    plicht: 'afweging-vastleggen',
    bij: ['mag-na-afweging'],
    als: PERSOONSGEGEVEN,
    vindplaats: ['F138', 'H3.2.4'],
  },
  {
    id: 'collega-raadplegen',
    plicht: 'collega-raadplegen',
    bij: ['mag-na-afweging'],
    als: ACHTERWEGE,
    vindplaats: ['F031', 'F050', 'F121'],
  },
  {
    id: 'toestemming-vastleggen',
    plicht: 'toestemming-vastleggen',
    bij: ['mag-met-toestemming'],
    als: PERSOONSGEGEVEN,
    vindplaats: ['F141', 'F039', 'F116'],
  },
  {
    id: 'bezwaar-bespreken',
    plicht: 'bezwaar-bespreken',
    bij: OPEN,
    als: { weigering: 'bezwaar' },
    vindplaats: ['H2.1.3', 'F145'],
  },
  {
    id: 'verstrekking-vastleggen',
    plicht: 'verstrekking-vastleggen',
    bij: OPEN,
    als: PERSOONSGEGEVEN,
    vindplaats: ['F138', 'F035', 'F113', 'F144'],
  },
  {
    id: 'petten-scheiden',
    plicht: 'petten-scheiden',
    bij: ['mag-met-toestemming'],
    als: { pet: HULPPETTEN, 'tweede-pet-beslist': 'ja' },
    vindplaats: ['H3.2.5', 'F141'],
  },
] as const satisfies readonly Plichtregel[]
