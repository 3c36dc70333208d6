// Reads a letter, e-mail, form or contract once, and gives all proposals: facts, elements, red flags, signals.

import { findFacts } from './feiten/find-facts.ts'
import type { Petbereik } from './feiten/pet-bereik.ts'
import type { Auteur, Feitvoorstel, Pet, Signaal } from './feiten/soorten.ts'
import type { GegevenBevinding } from './gegevens/bevinding.ts'
import { findElements } from './gegevens/find-elements.ts'
import { readText } from './text/sentences.ts'
import { findFlags } from './vlaggen/find-flags.ts'
import type { Vlagvondst } from './vlaggen/soorten.ts'

/** An element that a letter names, with the pet it is asked for when the letter asks for more than one. */
export type Elementvoorstel = GegevenBevinding & { readonly pet?: Pet }

/** A stretch of the text that belongs to an older, quoted message: shown as history, never asked now. */
export type OlderPart = { readonly van: number; readonly tot: number }

/**
 * What a reading proposes. `kandidaten` are petten too weak to propose; `afzender` is who writes, as far as the text shows;
 * `geschiedenis` are the quoted older parts. Nothing here is a fact before a person confirms it.
 */
export type LetterReading = {
  readonly feiten: readonly Feitvoorstel[]
  readonly gegevens: readonly Elementvoorstel[]
  readonly rodeVlaggen: readonly Vlagvondst[]
  readonly signalen: readonly Signaal[]
  readonly kandidaten: readonly Feitvoorstel[]
  readonly afzender: Auteur
  readonly geschiedenis: readonly OlderPart[]
}

const petOf = (element: GegevenBevinding, stretches: readonly Petbereik[]): Pet | undefined =>
  stretches.find((stretch) => stretch.van <= element.van && element.van < stretch.tot)?.pet

const withPet = (element: GegevenBevinding, stretches: readonly Petbereik[]): Elementvoorstel => {
  const pet = petOf(element, stretches)
  return pet === undefined ? element : { ...element, pet }
}

const olderParts = (reading: ReturnType<typeof readText>): readonly OlderPart[] => {
  const parts: { van: number; tot: number }[] = []
  let open: { van: number; tot: number } | undefined
  for (const sentence of reading.sentences) {
    if (!sentence.older) open = undefined
    else {
      const van = reading.text.place[reading.tokens.from[sentence.first] ?? 0] ?? 0
      const tot = reading.text.place[reading.tokens.to[sentence.last - 1] ?? 0] ?? van
      if (open === undefined) {
        open = { van, tot }
        parts.push(open)
      } else open.tot = tot
    }
  }
  return parts
}

/**
 * Reads a text of a gemeente (or another) to a jeugdhulpaanbieder. In: the text. Out: proposals with their place in UTF-16 units.
 * Fails never; linear in the text. Source of the ids and the shape: the machine interface of the README.
 */
export const readLetter = (text: string): LetterReading => {
  const reading = readText(text)
  const facts = findFacts(reading)
  return {
    feiten: facts.feiten,
    gegevens: findElements(reading).map((element) => withPet(element, facts.bereiken)),
    rodeVlaggen: findFlags(reading, facts),
    signalen: facts.signalen,
    kandidaten: facts.kandidaten,
    afzender: facts.afzender.auteur,
    geschiedenis: olderParts(reading),
  }
}
