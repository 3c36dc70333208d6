// De woordenschat zoals de rekenkern haar krijgt: domeinen, groepen, vraagvolgorde en de stappen die iemand nu kan zetten.
import {
  BEVINDINGEN,
  DOMEINEN,
  FEITEN,
  FEITEN_OP_VOLGORDE,
  GEGEVEN_WOORDEN,
  GEGEVENS,
  GROEPEN,
  OORDELEN,
  OPEN_OORDELEN,
  PLICHTEN,
} from '@deelwijs/words'

export const WOORDENSCHAT = {
  feiten: DOMEINEN,
  groepen: GROEPEN,
  oordelen: OORDELEN,
  open: OPEN_OORDELEN,
  vrij: 'mag',
  plichten: PLICHTEN,
  bevindingen: BEVINDINGEN,
  vereist: ['ontvanger', 'verstrekker', 'doorbreking'],
  vereistBijGezondheid: 'bijzonder',
  gezondheid: GEGEVENS.filter((gegeven) => GEGEVEN_WOORDEN[gegeven].gezondheid),
  vraagvolgorde: FEITEN_OP_VOLGORDE,
  perGegeven: FEITEN_OP_VOLGORDE.filter((feit) => FEITEN[feit].perGegeven === true),
  stappen: FEITEN_OP_VOLGORDE.flatMap((feit) => {
    const stap = FEITEN[feit].stap
    return stap === undefined ? [] : stap.naar.map((naar) => ({ feit, van: stap.van, naar, door: stap.door }))
  }),
} as const
