// De vorm van de woorden bij een gegeven: hoe het heet, wat het is en wat u anders kunt geven.
import type { Gegeven } from './domeinen.ts'

/**
 * De woorden bij een gegeven.
 * `alledaags`: namen en afkortingen waarop mensen zoeken; zij staan niet in brieven.
 * `gezondheid`: behandeld als gezondheidsgegeven in de zin van artikel 9 AVG. Wij lezen dat ruim: alles wat
 *   iets zegt over de hulp of de reden van hulp, dus heel het dossier en ook soort, duur en omvang van de hulp
 *   en een rekening daarvoor. Niet: wie iemand is, wie de aanbieder of de verwijzer is, totalen en kengetallen.
 * `overAnder`: gaat vaak ook over een ander dan de jeugdige, zoals een ouder, broer of zus.
 * `kanWel`: wat in plaats hiervan gegeven kan worden, het lichtste alternatief eerst.
 */
export type GegevenWoord = {
  readonly label: string
  readonly alledaags: readonly string[]
  readonly hulp: string
  readonly gezondheid: boolean
  readonly overAnder: boolean
  readonly kanWel: readonly Gegeven[]
}

/** Voor elk genoemd gegeven zijn woorden. Een gegeven te weinig of te veel compileert niet. */
export type GegevenWoorden<G extends Gegeven = Gegeven> = { readonly [K in G]: GegevenWoord }
