// De grens van de brieven: maakt van een verzoek en de uitleg van de engine een zaak waar een brief op steunt.
import type { Explanation, Facts, NormData, Request, SourceRef } from '@deelwijs/engine'
import type { Gegeven, Oordeel, Waarde } from '@deelwijs/words'
import { DOMEINEN, GEGEVEN_WOORDEN, GEGEVENS, OORDELEN } from '@deelwijs/words'
import type { Disposition, Weighing } from './disposition.ts'
import { dispose, isGiven } from './disposition.ts'
import { FREE_TEXT_MAX } from './fields.ts'
import type { LetterProblem } from './problem.ts'
import { letterProblem } from './problem.ts'

/** The parts of the engine's explanation that a letter needs. */
export type Explained = Pick<Explanation, 'gegeven' | 'oordeel' | 'norm' | 'bronnen' | 'kanWel' | 'ontbreekt'> & {
  readonly normtekst: Pick<NormData, 'groep' | 'ontbreekt'> | null
}

export type CaseElement = {
  readonly gegeven: Gegeven
  readonly label: string
  readonly facts: Facts
  readonly oordeel: Oordeel | null
  readonly norm: string | null
  readonly normGroep: string | null
  readonly bronnen: readonly SourceRef[]
  readonly kanWel: readonly Gegeven[]
  readonly ontbreekt: readonly string[]
  readonly disposition: Disposition
}

/** One case, ready for a letter. The own words of a weighing stay outside: they belong in the file. */
export type LetterCase = {
  readonly facts: Facts
  readonly pet: Waarde<'pet'> | null
  readonly elements: readonly CaseElement[]
}

export type CaseInput = {
  readonly request: Request
  readonly explained: readonly Explained[]
  readonly weighings?: { readonly [gegeven: string]: Weighing }
}

function isGegeven(id: string): id is Gegeven {
  return GEGEVENS.some((gegeven) => gegeven === id)
}

function isOordeel(id: string): id is Oordeel {
  return OORDELEN.some((oordeel) => oordeel === id)
}

function isPet(id: string): id is Waarde<'pet'> {
  return DOMEINEN.pet.some((pet) => pet === id)
}

/** Consent that counts: in writing for a control, otherwise of all whose word counts. */
function isConsented(facts: Facts): boolean {
  const control = facts['pet'] === 'materiele-controleur' || facts['pet'] === 'fraudeonderzoeker'
  return facts[control ? 'schriftelijke-toestemming' : 'toestemming'] === 'ja'
}

/**
 * Collects a case. In: the checked request, the engine's explanation of each element asked, and what was weighed.
 * Out: the case, or the first problem: an element without a verdict, or own words that are too long.
 */
export function collectCase({ request, explained, weighings = {} }: CaseInput): LetterCase | LetterProblem {
  const tooLong = Object.entries(weighings).find(([, weighing]) => longestWords(weighing) > FREE_TEXT_MAX)
  if (tooLong !== undefined) {
    return letterProblem(
      'veld-te-lang',
      tooLong[0],
      `Maak uw afweging korter: hoogstens ${FREE_TEXT_MAX} tekens per antwoord.`,
    )
  }
  const elements: CaseElement[] = []
  for (const asked of request.gegevens) {
    const found = explained.find((item) => item.gegeven === asked.gegeven)
    if (found === undefined || !isGegeven(asked.gegeven)) {
      return letterProblem('oordeel-ontbreekt', asked.gegeven, `Er is geen oordeel over "${asked.gegeven}".`)
    }
    elements.push(
      collectElement(asked.gegeven, { ...request.feiten, ...asked.feiten }, found, weighings[asked.gegeven]),
    )
  }
  const pet = request.feiten['pet'] ?? ''
  return { facts: request.feiten, pet: isPet(pet) ? pet : null, elements }
}

function longestWords(weighing: Weighing): number {
  return weighing.besluit === 'geven' ? Math.max(weighing.noodzaak.length, weighing.nietMinder.length) : 0
}

function collectElement(
  gegeven: Gegeven,
  facts: Facts,
  explained: Explained,
  weighing: Weighing | undefined,
): CaseElement {
  const oordeel = explained.oordeel !== null && isOordeel(explained.oordeel) ? explained.oordeel : null
  const required = explained.normtekst?.ontbreekt ?? []
  const awaitsTalk = required.includes('overlegd')
  const disposition = dispose({ oordeel, awaitsTalk, weighing, consented: isConsented(facts) })
  return {
    gegeven,
    label: withoutAddress(gegeven, facts, disposition) ?? GEGEVEN_WOORDEN[gegeven].label,
    facts,
    oordeel,
    norm: explained.norm,
    normGroep: explained.normtekst?.groep ?? null,
    bronnen: explained.bronnen,
    kanWel: explained.kanWel.filter(isGegeven),
    ontbreekt: explained.ontbreekt.length > 0 ? explained.ontbreekt : required,
    disposition,
  }
}

/** The address goes along only where there is no citizen service number and no secret address (Jeugdwet 7.2.4). */
function withoutAddress(gegeven: Gegeven, facts: Facts, disposition: Disposition): string | null {
  const addressNeeded = facts['bsn-beschikbaar'] === 'nee' && facts['geheim-adres'] !== 'ja'
  return gegeven === 'naam-adres-geboortedatum' && isGiven(disposition) && !addressNeeded
    ? 'Naam en geboortedatum, zonder adres'
    : null
}

/** The elements of a case with one of these dispositions, in the order asked. */
export function elementsThat(zaak: LetterCase, ...dispositions: readonly Disposition[]): readonly CaseElement[] {
  return zaak.elements.filter((element) => dispositions.includes(element.disposition))
}
