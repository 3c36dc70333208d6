// Stellingen over het geheel: bevindingen, plichten, dekking en kennis.
import { OPEN_OORDELEN } from '@deelwijs/words'
import { WOORDENSCHAT } from '../woordenschat.ts'
import { NOOIT_BIJ_BEHANDELING, NOOIT_BIJ_JEUGDHULP } from './bronnen-per-regime.ts'
import type { Stelling } from './stelling.ts'

const [EERSTE_GEZONDHEIDSGEGEVEN, ...ANDERE_GEZONDHEIDSGEGEVENS] = WOORDENSCHAT.gezondheid

export const STELLINGEN_GEHEEL = [
  {
    id: 's17',
    titel: 'Geen open oordeel zonder de drie bevindingen, en bij gezondheid een vierde.',
    vindplaats: ['F139', 'F053', 'F058', 'F039', 'F116', 'F142'],
    vormen: [
      { vorm: 'draagt', oordelen: OPEN_OORDELEN, bevindingen: ['ontvanger', 'verstrekker', 'doorbreking'] },
      {
        vorm: 'draagt',
        oordelen: OPEN_OORDELEN,
        als: { gegeven: [EERSTE_GEZONDHEIDSGEGEVEN ?? 'dossier', ...ANDERE_GEZONDHEIDSGEGEVENS] },
        bevindingen: ['bijzonder'],
      },
    ],
  },
  {
    id: 's18',
    titel: 'Elke afweging heeft een gewicht, en bij dossierinhoud noodzaak, geen lichtere weg en overleg.',
    vindplaats: ['H3.2.1', 'H3.2.4', 'F138'],
    vormen: [
      { vorm: 'draagt', oordelen: ['mag-na-afweging'], plichten: ['overleggen', 'afweging-vastleggen'], gewicht: true },
      {
        vorm: 'nooit',
        als: { groep: 'dossier', een: [{ noodzakelijk: 'nee' }, { 'minder-ingrijpend': 'ja' }, { overlegd: 'nee' }] },
        oordelen: ['mag-na-afweging'],
      },
    ],
  },
  {
    id: 's19',
    titel: 'Bij elk open oordeel hoort vastleggen, en informeren of een reden waarom dat wacht.',
    vindplaats: ['H2.1.3', 'F143', 'F144'],
    vormen: [
      {
        vorm: 'draagt',
        oordelen: OPEN_OORDELEN,
        plichten: ['verstrekking-vastleggen'],
        eenVanPlichten: ['vooraf-informeren', 'informeren-uitgesteld'],
      },
    ],
  },
  {
    id: 's22',
    titel: 'Meer weten maakt een zeker antwoord nooit anders.',
    vindplaats: ['F138'],
    vormen: [{ vorm: 'kennis-groeit' }],
  },
  {
    id: 's23',
    titel: 'Elk mogelijk geval heeft een oordeel; geen twee normen spreken elkaar tegen.',
    vindplaats: ['F039', 'F116'],
    vormen: [{ vorm: 'dekking' }],
  },
  {
    id: 's24',
    titel: 'Elke norm beslist ten minste een geval, of legt uit wat een andere beslist.',
    vindplaats: ['F138'],
    vormen: [{ vorm: 'elke-norm' }],
  },
  {
    id: 's25',
    titel: 'Alleen bij jeugdhulp noemt een oordeel paragraaf 7.3, alleen bij behandeling het Burgerlijk Wetboek.',
    vindplaats: ['F029'],
    vormen: [
      { vorm: 'noemt-niet', feit: 'regime', waarde: 'jeugdhulp', bronnen: NOOIT_BIJ_JEUGDHULP },
      { vorm: 'noemt-niet', feit: 'regime', waarde: 'geneeskundig', bronnen: NOOIT_BIJ_BEHANDELING },
      { vorm: 'verandert-niet', feiten: ['regime'] },
    ],
  },
] as const satisfies readonly Stelling[]
