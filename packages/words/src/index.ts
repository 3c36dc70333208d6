// De deur van words: de gesloten lijsten en de Nederlandse woorden erbij.
export type {
  Bevinding,
  Feit,
  Feiten,
  Gegeven,
  Gewicht,
  Gezag,
  Groep,
  Oordeel,
  Persoon,
  Plicht,
  Waarde,
} from './domeinen.ts'
export {
  BEVINDINGEN,
  DOMEINEN,
  GEGEVENS,
  GEWICHTEN,
  GEZAGEN,
  GROEPEN,
  OORDELEN,
  OPEN_OORDELEN,
  PERSONEN,
  PLICHTEN,
} from './domeinen.ts'
