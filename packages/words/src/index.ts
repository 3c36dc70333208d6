// De deur van words: de gesloten lijsten en de Nederlandse woorden erbij.
export { AFKORTINGEN, TOEGESTANE_AFKORTINGEN } from './afkortingen.ts'
export { doorstaatElfproef } from './burgerservicenummer.ts'
export { dagInAmsterdam, schrijfDatum } from './datum.ts'
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
export type { Aard, Antwoord, Beantwoorder, FeitWoord, Stap } from './feit-woord.ts'
export { AARDEN, BEANTWOORDERS } from './feit-woord.ts'
export type { AntwoordKeuze } from './feiten.ts'
export { antwoordenVan, FEITEN, FEITEN_OP_VOLGORDE, labelVan, leesFeit } from './feiten.ts'
export type { GegevenWoord } from './gegeven-woord.ts'
export type { GroepWoord } from './gegevens.ts'
export {
  GEGEVEN_WOORDEN,
  GEZONDHEIDSGEGEVENS,
  GROEP_WOORDEN,
  groepen,
  groepVan,
  isPersoonsgegeven,
} from './gegevens.ts'
export type { Grondslag, Grondslagantwoord, Grondslagvraag, GrondslagWoord } from './grondslagen.ts'
export { GRONDSLAG_WOORDEN, GRONDSLAGEN, weegGrondslag } from './grondslagen.ts'
export type { TaalMaat } from './leesmaat.ts'
export { deelInZinnen, meetTaal, TAALGRENZEN, vindMoeilijkeWoorden } from './leesmaat.ts'
export { LEESWOORDEN } from './leeswoorden.ts'
export type { MoeilijkeTerm, MoeilijkWoord } from './moeilijke-woorden.ts'
export { MOEILIJKE_WOORDEN } from './moeilijke-woorden.ts'
export type { Onderwerp, OnderwerpWoord } from './onderwerpen.ts'
export { ONDERWERP_WOORDEN, ONDERWERPEN } from './onderwerpen.ts'
export type { Bronsoort, Uitlegwoord } from './oordeel-woorden.ts'
export {
  BEVINDING_WOORDEN,
  BRONSOORT_WOORDEN,
  BRONSOORTEN,
  GEWICHT_WOORDEN,
  GEZAG_WOORDEN,
  PERSOON_WOORDEN,
  PLICHT_WOORDEN,
} from './oordeel-woorden.ts'
export type { Geval, Icoon, OordeelWoord, Zin } from './oordelen.ts'
export { ANDERE_OPVATTING, NIET_VRIJ, ONBESLIST_WOORD, OORDEEL_WOORDEN, STRIKT_GELEZEN } from './oordelen.ts'
export type { PetWoord } from './petten.ts'
export { PET_WOORDEN } from './petten.ts'
export { REGIME_KEUZE } from './regime-keuze.ts'
export type { Beginsel, BeginselWoord, Voorbeeldgrond, Weegformulier, Weegvraag } from './vier-vragen.ts'
export { BEGINSEL_WOORDEN, BEGINSELEN, VOORBEELDGRONDEN, WEEGVRAGEN } from './vier-vragen.ts'
export type { OpenPlek } from './vul-zin.ts'
export { openPlekken, somOp, vulZin } from './vul-zin.ts'
export { maakWoordenlijst } from './woordenlijst.ts'
export { zoekGegevens } from './zoek.ts'
